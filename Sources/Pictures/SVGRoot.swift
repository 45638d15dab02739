/// The start tag of an SVG drawing.
struct SVGRoot {
  private let tag: ArraySlice<UInt8>

  /// Finds the tag; nil if the file is no drawing.
  init?(_ bytes: [UInt8]) {
    guard let place = SVGProlog.end(in: bytes), bytes[place...].starts(with: "<svg".utf8),
      let close = bytes[place...].firstIndex(of: UInt8(ascii: ">"))
    else { return nil }
    tag = bytes[place..<close]
    guard let next = bytes[place...].dropFirst(4).first, next <= 0x20 || "/>".utf8.contains(next)
    else { return nil }
  }

  /// The size in pixels, from `width` and `height` or else from `viewBox`; nil where neither says.
  var size: ImageSize? {
    if let width = number(attribute("width")), let height = number(attribute("height")) {
      return ImageSize(width: width, height: height)
    }
    let box = (attribute("viewBox") ?? "").split { $0 == " " || $0 == "," }.map(String.init)
    guard box.count == 4, let width = number(box[2]), let height = number(box[3]) else {
      return nil
    }
    return ImageSize(width: width, height: height)
  }

  private func attribute(_ name: String) -> String? {
    var rest = tag.dropFirst(4)
    while let start = rest.firstIndex(where: { $0 > 0x20 }) {
      let nameEnd =
        rest[start...].firstIndex { $0 <= 0x20 || $0 == UInt8(ascii: "=") } ?? rest.endIndex
      guard let open = rest[nameEnd...].firstIndex(where: { $0 == 0x22 || $0 == 0x27 }),
        let close = rest[(open + 1)...].firstIndex(of: rest[open])
      else { return nil }
      if rest[start..<nameEnd].elementsEqual(name.utf8) {
        return String(decoding: rest[(open + 1)..<close], as: UTF8.self)
      }
      rest = rest[(close + 1)...]
    }
    return nil
  }

  /// A whole number of pixels, at least one.
  private func number(_ text: String?) -> Int? {
    guard var text else { return nil }
    if text.hasSuffix("px") { text.removeLast(2) }
    guard let number = Double(text), number >= 0.5, number <= 100_000 else { return nil }
    return Int(number.rounded())
  }
}
