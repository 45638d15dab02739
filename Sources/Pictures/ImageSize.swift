import Diagnostics

/// The size of a picture as it is shown, in pixels.
package struct ImageSize: Sendable, Equatable {
  /// From left to right.
  package let width: Int
  /// From top to bottom.
  package let height: Int

  /// A size.
  package init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }

  /// The size in a file; nil if the file is not a picture, is broken, or is larger than any picture.
  package init?(_ bytes: [UInt8], _ kind: AssetKind) {
    let size =
      switch kind {
      case .png: Self.png(bytes)
      case .jpeg: Self.jpeg(bytes)
      case .webP: Self.webP(bytes)
      case .svg: SVGRoot(bytes)?.size
      case .woff, .woff2: nil as ImageSize?
      }
    let allowed = 1...Limits.maximumPictureSide
    guard let size, allowed.contains(size.width), allowed.contains(size.height) else { return nil }
    self = size
  }

  /// The header chunk, which comes first.
  private static func png(_ bytes: [UInt8]) -> ImageSize? {
    guard bytes.count >= 24, bytes[12..<16].elementsEqual("IHDR".utf8) else { return nil }
    return ImageSize(width: bytes.number(at: 16, 4), height: bytes.number(at: 20, 4))
  }

  /// The first frame header. Exif data before it may say that the camera was held sideways.
  private static func jpeg(_ bytes: [UInt8]) -> ImageSize? {
    var place = 2
    var isTurned = false
    while place + 9 < bytes.count, bytes[place] == 0xFF {
      let marker = bytes[place + 1]
      let length = bytes.number(at: place + 2, 2)
      switch marker {
      case 0xFF: place -= 1
      case 0xC0...0xCF where ![0xC4, 0xC8, 0xCC].contains(marker):
        let height = bytes.number(at: place + 5, 2)
        let width = bytes.number(at: place + 7, 2)
        return isTurned
          ? ImageSize(width: height, height: width) : ImageSize(width: width, height: height)
      case 0xE1:
        let start = min(place + 4, bytes.count)
        let end = min(max(start, place + 2 + length), bytes.count)
        let orientation = Exif.orientation(bytes[start..<end]) ?? 1
        isTurned = isTurned || (5...8).contains(orientation)
      case 0xD9, 0xDA: return nil
      default: break
      }
      guard length >= 2 || marker == 0xFF else { return nil }
      place += marker == 0xFF ? 2 : 2 + length
    }
    return nil
  }

  /// The first chunk: lossy, lossless or extended.
  private static func webP(_ bytes: [UInt8]) -> ImageSize? {
    guard bytes.count >= 30 else { return nil }
    switch String(decoding: bytes[12..<16], as: UTF8.self) {
    case "VP8 ":
      let width = bytes.littleNumber(at: 26, 2) & 0x3FFF
      return ImageSize(width: width, height: bytes.littleNumber(at: 28, 2) & 0x3FFF)
    case "VP8L":
      let packed = bytes.littleNumber(at: 21, 4)
      return ImageSize(width: packed & 0x3FFF + 1, height: (packed >> 14) & 0x3FFF + 1)
    case "VP8X":
      let width = bytes.littleNumber(at: 24, 3) + 1
      return ImageSize(width: width, height: bytes.littleNumber(at: 27, 3) + 1)
    default: return nil
    }
  }
}
