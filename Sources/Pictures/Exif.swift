/// What a camera says of a photograph (CIPA DC-008), in a segment of a JPEG.
enum Exif {
  /// How the picture is to be turned or mirrored, 1 to 8; nil if the segment doesn't say.
  static func orientation(_ segment: ArraySlice<UInt8>) -> Int? {
    guard segment.starts(with: start), segment.count >= 14 else { return nil }
    let bytes = Array(segment.prefix(1 << 16))
    let isLittle = bytes[6] == UInt8(ascii: "I")
    func number(_ place: Int, _ length: Int) -> Int {
      guard place + length <= bytes.count else { return 0 }
      return isLittle ? bytes.littleNumber(at: place, length) : bytes.number(at: place, length)
    }
    let directory = 6 + number(10, 4)
    for entry in 0..<min(number(directory, 2), 100) {
      let place = directory + 2 + 12 * entry
      if number(place, 2) == orientationTag { return number(place + 8, 2) }
    }
    return nil
  }

  /// A segment with only the orientation of another; nil if that is upright.
  static func orientationAlone(_ segment: ArraySlice<UInt8>) -> [UInt8]? {
    guard let orientation = orientation(segment), (2...8).contains(orientation) else { return nil }
    // The highest byte first; a directory at 8, of one entry: a tag, of one number of two bytes.
    let directory: [UInt8] = [0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, UInt8(orientation), 0, 0]
    return start + [0x4D, 0x4D, 0, 42, 0, 0, 0, 8] + directory + [0, 0, 0, 0]
  }

  private static let start = Array("Exif\0\0".utf8)
  private static let orientationTag = 0x0112
}
