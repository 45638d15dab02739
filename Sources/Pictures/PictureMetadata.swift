/// What a picture reveals besides the image: where, when and with which camera it was taken, comments,
/// names of programs and people, and small pictures of what was cut off. A page is public, so it must
/// not stand in one.
///
/// Only the parts that decide how a picture looks and can hold nothing but numbers are kept. A colour
/// profile (ICC) is not among them: it names devices, people and firms, and may hold any text. Without
/// it colours are those of the web (sRGB).
package enum PictureMetadata {
  /// A file without it; nil if its parts can't be followed. A drawing or font stays as it is.
  package static func removed(from bytes: [UInt8], _ kind: AssetKind) -> [UInt8]? {
    switch kind {
    case .png: png(bytes)
    case .jpeg: jpeg(bytes)
    case .webP: webP(bytes)
    case .svg, .woff, .woff2: bytes
    }
  }
}

// MARK: JPEG (ITU-T T.81, annex B)

extension PictureMetadata {
  /// Keeps the segments up to the end of the image; many cameras write more after it.
  private static func jpeg(_ bytes: [UInt8]) -> [UInt8]? {
    var kept: [UInt8] = [0xFF, 0xD8]
    var place = 2
    while place + 1 < bytes.count, bytes[place] == 0xFF {
      let marker = bytes[place + 1]
      if marker == 0xFF {
        // Any number of these may stand before a marker.
        place += 1
        continue
      }
      if marker == 0xD9 { return kept + [0xFF, 0xD9] }
      guard place + 4 <= bytes.count else { return nil }
      let length = bytes.number(at: place + 2, 2)
      var end = place + 2 + length
      guard length >= 2, end <= bytes.count else { return nil }
      if marker == 0xDA { end = endOfScan(bytes, from: end) }
      switch marker {
      case 0xC0...0xCF, 0xDA...0xDF: kept += bytes[place..<end]
      case 0xE0...0xFE: kept += segment(marker, bytes[place + 4..<end])
      default: return nil
      }
      place = end
    }
    return nil
  }

  /// Where the coded data of a scan ends: at a marker that is none of its own.
  private static func endOfScan(_ bytes: [UInt8], from start: Int) -> Int {
    var place = start
    while place + 1 < bytes.count {
      let next = bytes[place + 1]
      if bytes[place] == 0xFF, next != 0, !(0xD0...0xD7).contains(next) { return place }
      place += 1
    }
    return bytes.count
  }

  /// What is kept of a segment of an application, and of a comment: nothing but the numbers that change
  /// size, orientation and the model of colours.
  private static func segment(_ marker: UInt8, _ data: ArraySlice<UInt8>) -> [UInt8] {
    let kept: [UInt8]? =
      switch marker {
      // Without the small picture at its end.
      case 0xE0 where data.starts(with: "JFIF\0".utf8) && data.count >= 14:
        data.prefix(12) + [0, 0]
      case 0xE1: Exif.orientationAlone(data)
      case 0xEE where data.starts(with: "Adobe".utf8): Array(data.prefix(12))
      default: nil
      }
    guard let kept else { return [] }
    let length = kept.count + 2
    return [0xFF, marker, UInt8(length >> 8), UInt8(length & 0xFF)] + kept
  }
}

// MARK: PNG (ISO/IEC 15948)

extension PictureMetadata {
  /// What the image is made of, how its colours are meant, and the frames of one that moves; with the
  /// sizes that they may have, since a number can't be a text.
  private static let pngChunks: [String: ClosedRange<Int>] = [
    "IHDR": 13...13, "PLTE": 3...768, "IDAT": 0...Int.max, "tRNS": 1...256, "cHRM": 32...32,
    "gAMA": 4...4, "sBIT": 1...4, "sRGB": 1...1, "cICP": 4...4, "bKGD": 1...6, "pHYs": 9...9,
    "acTL": 8...8, "fcTL": 26...26, "fdAT": 4...Int.max,
  ]

  /// The last chunk, which is empty.
  private static let pngEnd: [UInt8] = [0, 0, 0, 0] + "IEND".utf8 + [0xAE, 0x42, 0x60, 0x82]

  private static func png(_ bytes: [UInt8]) -> [UInt8]? {
    var kept = Array(bytes.prefix(8))
    var place = 8
    while place + 12 <= bytes.count {
      let end = place + 12 + bytes.number(at: place, 4)
      guard end <= bytes.count else { return nil }
      let type = bytes.name(at: place + 4)
      if type == "IEND" { return kept + pngEnd }
      if pngChunks[type]?.contains(end - place - 12) == true { kept += bytes[place..<end] }
      place = end
    }
    return nil
  }
}

// MARK: WebP (RFC 9649)

extension PictureMetadata {
  private static let webPChunks = ["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF"]

  private static func webP(_ bytes: [UInt8]) -> [UInt8]? {
    let end = 8 + bytes.littleNumber(at: 4, 4)
    guard end <= bytes.count, let kept = webPChunks(bytes, 12..<max(12, end), isFrame: false) else {
      return nil
    }
    return chunk("RIFF", Array("WEBP".utf8) + kept)
  }

  /// The chunks that are kept, of a file or of a frame of one that moves, which holds no other frame.
  private static func webPChunks(
    _ bytes: [UInt8], _ range: Range<Int>, isFrame: Bool
  ) -> [UInt8]? {
    var kept: [UInt8] = []
    var place = range.lowerBound
    while place + 8 <= range.upperBound {
      let (start, length) = (place + 8, bytes.littleNumber(at: place + 4, 4))
      let type = bytes.name(at: place)
      place = start + length + length % 2
      guard place <= range.upperBound else { return nil }
      guard webPChunks.contains(type) else { continue }
      var data = Array(bytes[start..<start + length])
      // Its first byte tells what follows: colours that shine through (16) and frames (2) still do, a
      // colour profile (32), Exif (8) and XMP (4) don't; three bytes mean nothing, and six are a size.
      if type == "VP8X", length >= 10 { data = [data[0] & 0b1_0010, 0, 0, 0] + data[4..<10] }
      if type == "ANMF" {
        guard !isFrame, length >= frameHeader,
          let frame = webPChunks(bytes, start + frameHeader..<start + length, isFrame: true)
        else { return nil }
        data = data.prefix(frameHeader) + frame
      }
      kept += chunk(type, data)
    }
    return kept
  }

  /// What a frame begins with: its place, size and duration.
  private static let frameHeader = 16

  private static func chunk(_ type: String, _ data: [UInt8]) -> [UInt8] {
    let length = (0..<4).map { UInt8(data.count >> (8 * $0) & 0xFF) }
    return Array(type.utf8) + length + data + (data.count.isMultiple(of: 2) ? [] : [0])
  }
}

extension [UInt8] {
  /// The name of a chunk.
  fileprivate func name(at place: Int) -> String {
    String(decoding: self[place..<place + 4], as: UTF8.self)
  }
}
