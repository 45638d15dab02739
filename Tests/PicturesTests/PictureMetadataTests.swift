import Foundation
import Pictures
import TestSupport
import Testing

@Suite("Pictures without what they tell beside what is seen")
struct PictureMetadataTests {
  // MARK: JPEG

  private static func segment(_ marker: UInt8, _ data: [UInt8]) -> [UInt8] {
    [0xFF, marker, UInt8((data.count + 2) >> 8), UInt8((data.count + 2) & 0xFF)] + data
  }

  private static func jpeg(_ segments: [[UInt8]]) -> [UInt8] {
    [0xFF, 0xD8] + segments.joined() + [0xFF, 0xD9]
  }

  /// An Exif segment with an orientation between a camera's serial number and a place.
  private static func exif(orientation: UInt8, isLittle: Bool) -> [UInt8] {
    func number(_ value: Int, _ length: Int) -> [UInt8] {
      let bytes = (0..<length).map { UInt8(value >> (8 * $0) & 0xFF) }
      return isLittle ? bytes : bytes.reversed()
    }
    let serial = number(0xA431, 2) + number(2, 2) + number(4, 4) + bytes("X7K\0")
    let turned = number(0x0112, 2) + number(3, 2) + number(1, 4) + number(Int(orientation), 2)
    let place = number(0x8825, 2) + number(4, 2) + number(1, 4) + number(0, 4)
    return segment(
      0xE1,
      bytes("Exif\0\0") + bytes(isLittle ? "II" : "MM") + number(42, 2) + number(8, 4)
        + number(3, 2) + serial + turned + [0, 0] + place + number(0, 4) + bytes("59.3N 18.1E"))
  }

  private static let jfif = segment(0xE0, bytes("JFIF\0") + [1, 2, 0, 0, 1, 0, 1, 0, 0])
  private static let tables = segment(0xDB, [0] + [UInt8](repeating: 1, count: 64))
  private static let frame = segment(0xC2, [8, 0, 2, 0, 3, 1, 1, 0x11, 0])
  /// Two scans: an FF that stands for itself, a restart, and fill bytes before the next marker.
  private static let scans =
    segment(0xDA, [1, 1, 0, 0, 0, 0]) + [1, 0xFF, 0, 2, 0xFF, 0xD3, 3, 0xFF]
    + segment(0xC4, [0x10] + [UInt8](repeating: 0, count: 16))
    + segment(0xDA, [1, 1, 0, 1, 5, 0]) + [4, 0xFF, 0]
  private static let profile = segment(
    0xE2, bytes("ICC_PROFILE\0") + [1, 1] + bytes("Ada's iPhone"))
  private static let adobe = segment(0xEE, bytes("Adobe") + [0, 100, 0, 0, 0, 0, 1])

  /// The bytes behind fill bytes come out without them.
  private static let keptScans =
    segment(0xDA, [1, 1, 0, 0, 0, 0]) + [1, 0xFF, 0, 2, 0xFF, 0xD3, 3]
    + segment(0xC4, [0x10] + [UInt8](repeating: 0, count: 16))
    + segment(0xDA, [1, 1, 0, 1, 5, 0]) + [4, 0xFF, 0]

  @Test(
    "A JPEG keeps its image, size and model of colours, and loses every other segment and what follows"
  )
  func jpegSegments() {
    let removed = [
      Self.segment(0xE0, bytes("JFXX\0") + [0x10, 1, 2, 3]),
      Self.exif(orientation: 1, isLittle: true),
      Self.segment(0xE1, bytes("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta/>")),
      Self.segment(0xE2, bytes("MPF\0II")), Self.profile,
      Self.segment(0xED, bytes("Photoshop 3.0\0")),
      Self.segment(0xEE, bytes("Ducky")), Self.segment(0xEF, bytes("Secret")),
      Self.segment(0xF3, bytes("Secret")), Self.segment(0xFE, bytes("A comment")),
    ]
    let whole = Self.jpeg(
      [Self.jfif] + removed + [Self.adobe, Self.tables, Self.frame] + removed
        + [Self.scans] + removed)
    let kept = Self.jpeg([Self.jfif, Self.adobe, Self.tables, Self.frame, Self.keptScans])
    #expect(PictureMetadata.removed(from: whole + bytes("a film"), .jpeg) == kept)
    #expect(PictureMetadata.removed(from: kept, .jpeg) == kept)
  }

  @Test("The small picture in the first segment of a JPEG is taken out")
  func thumbnail() {
    let start = bytes("JFIF\0") + [1, 2, 0, 0, 1, 0, 1]
    let found = PictureMetadata.removed(
      from: Self.jpeg([Self.segment(0xE0, start + [1, 1, 7, 8, 9])]), .jpeg)
    #expect(found == Self.jpeg([Self.segment(0xE0, start + [0, 0])]))
  }

  @Test(
    "A photograph that is turned stays so, and nothing else of its Exif",
    arguments: 1...9 as ClosedRange<UInt8>, [true, false])
  func orientation(_ orientation: UInt8, _ isLittle: Bool) throws {
    let whole = Self.jpeg([
      Self.exif(orientation: orientation, isLittle: isLittle), Self.frame, Self.scans,
    ])
    let found = try #require(PictureMetadata.removed(from: whole, .jpeg))
    let alone = Self.segment(
      0xE1,
      bytes("Exif\0\0MM") + [0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1]
        + [0, orientation, 0, 0, 0, 0, 0, 0])
    let isTurned = (2...8).contains(orientation)
    #expect(found == Self.jpeg((isTurned ? [alone] : []) + [Self.frame, Self.keptScans]))
    #expect(ImageSize(found, .jpeg) == ImageSize(whole, .jpeg))
  }

  // MARK: PNG

  private static func chunk(_ type: String, _ data: [UInt8]) -> [UInt8] {
    [0, 0, 0, UInt8(data.count)] + bytes(type) + data + [1, 2, 3, 4]
  }

  private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  private static let end: [UInt8] = [0, 0, 0, 0] + bytes("IEND") + [0xAE, 0x42, 0x60, 0x82]

  /// The chunks that are kept, each with as many bytes as it has to have.
  private static let pngParts: [(type: String, size: Int)] = [
    ("IHDR", 13), ("cICP", 4), ("cHRM", 32), ("gAMA", 4), ("sBIT", 3), ("sRGB", 1), ("PLTE", 6),
    ("tRNS", 2), ("bKGD", 6), ("pHYs", 9), ("acTL", 8), ("fcTL", 26), ("IDAT", 5), ("fdAT", 7),
  ]

  @Test("A PNG keeps its image and the numbers of its colours, and loses whatever may hold a text")
  func png() {
    let kept = Self.pngParts.map { Self.chunk($0.type, [UInt8](repeating: 5, count: $0.size)) }
    let removed = [
      "tEXt", "zTXt", "iTXt", "eXIf", "tIME", "iCCP", "sPLT", "hIST", "mDCV", "cLLI", "caBX",
      "mkBT",
      "prVW",
    ].map { Self.chunk($0, bytes("Secret")) }
    let whole =
      Self.signature + kept.flatMap { removed.joined() + $0 } + removed.joined() + Self.end
    let found = PictureMetadata.removed(from: whole + bytes("behind"), .png)
    #expect(found == Self.signature + kept.joined() + Self.end)
  }

  @Test("No text stands in a PNG as one of its numbers, nor in its end")
  func pngSizes() {
    let texts = ["cHRM", "gAMA", "sBIT", "sRGB", "cICP", "bKGD", "pHYs", "acTL", "fcTL"].map {
      Self.chunk($0, bytes("A secret that is longer than any of these"))
    }
    let header = Self.chunk("IHDR", [UInt8](repeating: 1, count: 13))
    let image = Self.chunk("IDAT", [1, 2])
    let whole =
      Self.signature + header + texts.joined() + image + Self.chunk("IEND", bytes("Secret"))
    #expect(
      PictureMetadata.removed(from: whole, .png) == Self.signature + header + image + Self.end)
  }

  // MARK: WebP

  private static func part(_ type: String, _ data: [UInt8]) -> [UInt8] {
    bytes(type) + [UInt8(data.count), 0, 0, 0] + data + (data.count % 2 == 0 ? [] : [0])
  }

  private static func webP(_ parts: [[UInt8]]) -> [UInt8] {
    let size = parts.joined().count + 4
    return bytes("RIFF") + [UInt8(size & 0xFF), UInt8(size >> 8), 0, 0] + bytes("WEBP")
      + parts.joined()
  }

  private static func extended(flags: UInt8) -> [UInt8] {
    part("VP8X", [flags, 0, 0, 0, 2, 0, 0, 3, 0, 0])
  }

  @Test(
    "A WebP keeps its image and frames, and loses its colour profile, Exif, XMP and unknown chunks")
  func webP() {
    let image = [
      Self.part("ANIM", [1]), Self.frame([Self.part("VP8L", [2])]), Self.part("ALPH", [3]),
      Self.part("VP8 ", [4, 4, 4]), Self.part("VP8L", [5]),
    ]
    let removed = ["ICCP", "EXIF", "XMP ", "JUNK"].map { Self.part($0, bytes("Secret!")) }
    let whole = Self.webP([Self.extended(flags: 0b11_1110)] + removed + image + removed)
    let kept = Self.webP([Self.extended(flags: 0b01_0010)] + image)
    #expect(PictureMetadata.removed(from: whole + bytes("behind"), .webP) == kept)
  }

  /// A frame: its place, size and duration, and what it is made of.
  private static func frame(_ parts: [[UInt8]]) -> [UInt8] {
    part("ANMF", [UInt8](repeating: 6, count: 16) + parts.joined())
  }

  @Test("The frames of a WebP that moves lose the same, and one that can't be followed is refused")
  func webPFrames() {
    let image = [Self.part("ALPH", [3]), Self.part("VP8 ", [4, 4, 4])]
    let removed = ["ICCP", "EXIF", "XMP ", "JUNK"].map { Self.part($0, bytes("Secret!")) }
    let whole = Self.webP([Self.extended(flags: 2), Self.frame(removed + image + removed)])
    let kept = Self.webP([Self.extended(flags: 2), Self.frame(image)])
    #expect(PictureMetadata.removed(from: whole, .webP) == kept)
    for broken in [
      Self.part("ANMF", [1, 2]), Self.frame([Self.frame(image)]),
      Self.frame([bytes("VP8 \u{7F}\0\0\0")]),
    ] {
      #expect(PictureMetadata.removed(from: Self.webP([broken]), .webP) == nil)
    }
  }

  @Test("Drawings and fonts stay as they are", arguments: [AssetKind.svg, .woff, .woff2])
  func others(_ kind: AssetKind) {
    #expect(PictureMetadata.removed(from: [1, 2, 3], kind) == [1, 2, 3])
  }

  // MARK: Broken pictures

  private static let pictures: [(kind: AssetKind, bytes: [UInt8], shortest: Int)] = {
    let start: [UInt8] = signature + chunk("IHDR", [0, 0, 0, 3, 0, 0, 0, 2, 8, 2, 0, 0, 0])
    return [
      (.jpeg, jpeg([jfif, profile, tables, frame, scans]), 3),
      (.png, start + chunk("IDAT", [1, 2]) + chunk("tEXt", [3]) + chunk("IEND", []), 8),
      (.webP, webP([extended(flags: 8), part("VP8 ", [1, 2, 3]), part("EXIF", [4, 5])]), 12),
    ]
  }()

  @Test("A picture that is cut off anywhere is refused", arguments: pictures)
  func cut(_ kind: AssetKind, _ whole: [UInt8], _ shortest: Int) {
    #expect(PictureMetadata.removed(from: whole, kind) != nil)
    for count in shortest..<whole.count {
      #expect(PictureMetadata.removed(from: Array(whole[..<count]), kind) == nil)
    }
  }

  @Test("No byte that is changed in a picture is a trap", arguments: pictures)
  func changed(_ kind: AssetKind, _ whole: [UInt8], _ shortest: Int) {
    var refused = 0
    for index in shortest..<whole.count {
      for byte in [0x00, 0x01, 0x7F, 0xD9, 0xFF] as [UInt8] {
        var changed = whole
        changed[index] = byte
        if PictureMetadata.removed(from: changed, kind) == nil { refused += 1 }
      }
    }
    #expect(refused > 10)
  }

  @Test("A page holds a picture without its metadata, and a theme's too; a broken one is an error")
  func pages() throws {
    let whole = Self.jpeg([
      Self.jfif, Self.exif(orientation: 6, isLittle: true), Self.segment(0xFE, bytes("Secret")),
      Self.frame, Self.scans,
    ])
    let folder = try TemporaryFolder([
      "page/theme.json": #"{"name": "page"}"#, "page/assets/none.svg": "<svg/>",
      "page/cv.html":
        "<!doctype html><html lang=\"en\"><head>{{> head}}</head><body>{{#image}}<img src=\"{{src}}\" alt=\"{{alt}}\">{{/image}}<img src=\"{{assets.logo}}\" alt=\"\"></body></html>",
    ])
    func render(_ portrait: [UInt8], _ logo: [UInt8]) throws -> String {
      try Data(portrait).write(to: URL(fileURLWithPath: folder("me.jpg")))
      try Data(logo).write(to: URL(fileURLWithPath: folder("page/assets/logo.jpg")))
      return folder.render(
        "cv.html", theme: "page",
        #"{"name": "A", "image": {"file": "me.jpg", "alt": "Ada"}}"#)
    }
    let kept = try #require(PictureMetadata.removed(from: whole, .jpeg))
    let source = "<img src=\"data:image/jpeg;base64,\(Base64.text(of: kept))\""
    let page = try render(whole, whole)
    #expect(page.components(separatedBy: source).count == 3)
    let broken =
      "is broken, and what it tells of place and camera can't be taken out of it (open it in a program for pictures, and save it anew)"
    let cut = Array(whole.dropLast(2))
    #expect(try render(cut, whole) == "profile.json:1:33: me.jpg \(broken)")
    #expect(try render(whole, cut) == "page/assets/logo.jpg \(broken)")
  }
}
