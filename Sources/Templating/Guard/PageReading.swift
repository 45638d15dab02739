import Diagnostics

/// The tags of a page and the text between them, as the guard reads them.
package struct PageReading: Sendable {
  /// What stands in a page.
  package enum Item: Sendable {
    /// A start tag.
    case start(PageElement)
    /// The end of an element, by its name in lower case.
    case end(String)
    /// Text, with its character references unless it is a style sheet.
    case text(ArraySlice<UInt8>)
  }

  /// What stands there, in its order.
  package private(set) var items: [Item] = []

  /// A piece of a page, such as the text of a partial. Nothing in it is judged.
  package init(pieceOfPage bytes: [UInt8]) {
    var reader = GuardReader(bytes, sheets: GuardSheets(), events: [])
    reader.readPiece()
    self.init(reader.events ?? [], of: bytes)
  }

  init(_ events: [GuardEvent], of bytes: [UInt8]) {
    var open: PageElement?
    for event in events {
      if case .attribute(let name, let value) = event {
        open?.add(name, value, of: bytes)
        continue
      }
      if let element = open { items.append(.start(element)) }
      open = nil
      switch event {
      case .start(let name): open = PageElement(name, of: bytes)
      case .end(let name): items.append(.end(PageElement.name(name, of: bytes)))
      case .text(let range): items.append(.text(bytes[range]))
      case .attribute: break
      }
    }
    if let element = open { items.append(.start(element)) }
  }

  /// The start tags.
  package var elements: [PageElement] {
    items.compactMap { if case .start(let element) = $0 { element } else { nil } }
  }

  /// The style sheets in `<style>`.
  package var sheets: [ArraySlice<UInt8>] {
    zip(items, items.dropFirst()).compactMap { item, next in
      guard case .start(let element) = item, element.name == "style", case .text(let css) = next
      else { return nil }
      return css
    }
  }
}

/// A start tag of a page.
package struct PageElement: Sendable {
  /// The name in lower case.
  package let name: String
  /// The attributes in their order.
  package private(set) var attributes: [Attribute] = []

  /// An attribute of a tag.
  package struct Attribute: Sendable {
    /// The name in lower case.
    package let name: String
    /// The value, with the character references resolved that vita writes; empty if none stands there.
    package let value: String
    /// Where the value stands in the bytes that were read, without its quotes.
    package let range: Range<Int>
  }

  fileprivate init(_ name: Range<Int>, of bytes: [UInt8]) {
    self.name = Self.name(name, of: bytes)
  }

  fileprivate mutating func add(_ name: Range<Int>, _ value: Range<Int>, of bytes: [UInt8]) {
    let decoded = GuardText.decoded(bytes[value])
    attributes.append(
      Attribute(
        name: Self.name(name, of: bytes), value: String(decoding: decoded, as: UTF8.self),
        range: value))
  }

  fileprivate static func name(_ range: Range<Int>, of bytes: [UInt8]) -> String {
    String(decoding: bytes[range].lazy.map(\.lowercased), as: UTF8.self)
  }

  /// The value of an attribute, by its name in lower case; nil if the tag has none of the name.
  package subscript(attribute: String) -> String? {
    attributes.first { $0.name == attribute }?.value
  }
}
