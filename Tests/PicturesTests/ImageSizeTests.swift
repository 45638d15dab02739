import Foundation
import Pictures
import Testing

@Suite("Kinds and sizes of pictures")
struct ImageSizeTests {
  /// The first bytes of pictures of 300 by 200 pixels, in Base64.
  private static let pictures: [(kind: AssetKind, start: String)] = [
    (.png, "iVBORw0KGgoAAAANSUhEUgAAASwAAADICAIAAADdvUsC"),
    (
      .jpeg,
      "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0aHBwgJC4n"
        + "ICIsIxwcKDcpLDAxNDQ0Hyc5PTgyPC4zNDL/2wBDAQkJCQwLDBgNDRgyIRwhMjIyMjIyMjIyMjIyMjIyMjIy"
        + "MjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjL/wAARCADIASwDASIAAhEBAxEB/8QA"
    ),
    // Progressive.
    (
      .jpeg,
      "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0aHBwgJC4n"
        + "ICIsIxwcKDcpLDAxNDQ0Hyc5PTgyPC4zNDL/2wBDAQkJCQwLDBgNDRgyIRwhMjIyMjIyMjIyMjIyMjIyMjIy"
        + "MjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjL/wgARCADIASwDASIAAhEBAxEB/8QA"
    ),
    (.webP, "UklGRsAAAABXRUJQVlA4ILQAAADwEACdASosAcgAPm02"),
    (.webP, "UklGRiQAAABXRUJQVlA4TBgAAAAvK8ExAAdQ5CrUo/8B"),
    (.webP, "UklGRuwAAABXRUJQVlA4WAoAAAAQAAAAKwEAxwAAQUxQSBIA"),
  ]

  /// A photograph of 300 by 200 pixels that is shown upright, by its Exif.
  private static let turned =
    "/9j/4AAQSkZJRgABAQAAAQABAAD/4QAiRXhpZgAATU0AKgAAAAgAAQESAAMAAAABAAYAAAAAAAD/2wBDAAgG"
    + "BgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0aHBwgJC4nICIsIxwcKDcpLDAxNDQ0Hyc5PTgyPC4zNDL/"
    + "2wBDAQkJCQwLDBgNDRgyIRwhMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIy"
    + "MjIyMjL/wAARCADIASwDASIAAhEBAxEB/8QA"

  private static func bytes(_ base64: String) -> [UInt8] {
    Data(base64Encoded: base64).map { Array($0) } ?? []
  }

  @Test("The size stands in the first bytes", arguments: pictures)
  func sizes(_ kind: AssetKind, _ start: String) {
    let bytes = Self.bytes(start)
    #expect(AssetKind(bytes) == kind)
    #expect(ImageSize(bytes, kind) == ImageSize(width: 300, height: 200))
  }

  @Test("A picture is no wider and no higher than 65535 pixels")
  func largest() {
    let start = Array("\u{89}PNG".unicodeScalars.map { UInt8($0.value) }) + [13, 10, 26, 10]
    let chunk = [0, 0, 0, 13] + Array("IHDR".utf8)
    let sides: [[UInt8]] = [[0, 0, 0xFF, 0xFF], [0, 1, 0, 0]]
    func size(_ width: Int, _ height: Int) -> ImageSize? {
      ImageSize(start + chunk + sides[width] + sides[height], .png)
    }
    #expect(size(0, 0) == ImageSize(width: 65_535, height: 65_535))
    #expect(size(1, 0) == nil)
    #expect(size(0, 1) == nil)
  }

  @Test("A photograph that is turned has its width and height exchanged")
  func exif() {
    #expect(
      ImageSize(Self.bytes(Self.turned), .jpeg) == ImageSize(width: 200, height: 300))
  }

  @Test("A picture that is cut off anywhere has no size, or its own", arguments: pictures)
  func cut(_ kind: AssetKind, _ start: String) {
    let bytes = Self.bytes(start)
    for count in 0..<bytes.count {
      let size = ImageSize(Array(bytes[..<count]), kind)
      #expect(size == nil || size == ImageSize(width: 300, height: 200))
    }
  }

  @Test("No byte that is changed in a picture is a trap", arguments: pictures)
  func changed(_ kind: AssetKind, _ start: String) {
    let bytes = Self.bytes(start) + Self.bytes(Self.turned)
    var sizes = 0
    for index in bytes.indices {
      for byte in [0x00, 0x7F, 0xFF] as [UInt8] {
        var changed = bytes
        changed[index] = byte
        if ImageSize(changed, kind) != nil { sizes += 1 }
      }
    }
    #expect(sizes > bytes.count)
  }

  @Test(
    "A drawing tells its size by width and height, else by its view box",
    arguments: [
      ("<svg width=\"300\" height='200'/>", ImageSize(width: 300, height: 200)),
      ("<svg viewBox=\"0 0 30.4 20\"></svg>", ImageSize(width: 30, height: 20)),
      (
        "\u{FEFF}<?xml version=\"1.0\"?>\n<!-- > -->\n<!DOCTYPE svg>\n<svg\n a=\"width='1'\" height=\"9px\" width = \"12px\">",
        ImageSize(width: 12, height: 9)
      ),
      (
        #"<!DOCTYPE svg PUBLIC "a>b" 'c[' [ <!-- ]> ' --> <!ENTITY a "]>"> <?b ]> "?> <!ENTITY c ']>"'> ] >"#
          + #"<svg width="7" height="8">&a;</svg>"#, ImageSize(width: 7, height: 8)
      ),
      (#"<!DOCTYPE svg [<!ENTITY w "7">]><svg width="&w;" height="8"/>"#, nil),
      ("<svg width=\"100%\" height=\"5em\"/>", nil), ("<svg>", nil),
      ("<svg width=\"0\" height=\"0\"/>", nil), ("<svg width=\"1e99\" height=\"1\"/>", nil),
    ])
  func drawing(_ text: String, _ size: ImageSize?) {
    #expect(AssetKind(Array(text.utf8)) == .svg)
    #expect(ImageSize(Array(text.utf8), .svg) == size)
  }

  @Test(
    "What is no picture or font is of no kind",
    arguments: [
      "<!DOCTYPE svg [<!ENTITY a '<svg/>", "<!DOCTYPE svg [<!ENTITY a ']><svg/>'>]>", "<!-- --><a>",
      "", "GIF89a", "<html>", "<svgx>", "text <svg>", "<!-- <svg>", "%PDF-1.7", "RIFF1234WAVE",
    ])
  func others(_ text: String) {
    #expect(AssetKind(Array(text.utf8)) == nil)
  }
}
