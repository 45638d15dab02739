import Diagnostics

/// Which property the declaration is of that the tokens of a style sheet stand in.
struct OpenDeclaration: Sendable, Hashable {
  private enum Place: Hashable {
    /// Nothing stands before in the declaration or rule.
    case start
    /// After a word that may be its property.
    case property(takesReference: Bool)
    case value(takesReference: Bool)
    case other
  }

  private var place = Place.start
  /// How many parentheses and square brackets are open; what stands in them begins no declaration.
  private var depth = 0

  init() {}

  /// The value of an attribute that is a property.
  init(of property: String) {
    place = .value(takesReference: Self.takesReference(Array(property.utf8)[...]))
  }

  /// Whether `url(#…)` names a part of the page here, and loads nothing.
  var takesReference: Bool { place == .value(takesReference: true) }

  mutating func read(_ token: StyleToken, of css: ArraySlice<UInt8>) {
    switch token.kind {
    case .whitespace, .comment: return
    case .delimiter(let byte): read(byte)
    case .function:
      depth += 1
      leaveStart()
    case .identifier where place == .start && depth == 0:
      place = .property(takesReference: Self.takesReference(css[token.range]))
    default: leaveStart()
    }
  }

  private mutating func read(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: "["):
      depth += 1
      leaveStart()
    case UInt8(ascii: ")"), UInt8(ascii: "]"):
      depth = max(0, depth - 1)
      leaveStart()
    case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ";"):
      if depth == 0 { place = .start }
    case UInt8(ascii: ":"):
      if case .property(let takesReference) = place {
        place = .value(takesReference: takesReference)
      } else {
        leaveStart()
      }
    default: leaveStart()
    }
  }

  /// Continues after a token that is no property's name and no colon after one.
  private mutating func leaveStart() {
    switch place {
    case .start, .property: place = .other
    case .value, .other: return
    }
  }

  private static func takesReference(_ name: ArraySlice<UInt8>) -> Bool {
    switch name.first.map({ $0 | 0x20 }) {
    // Most properties begin otherwise.
    case UInt8(ascii: "c"), UInt8(ascii: "f"), UInt8(ascii: "m"), UInt8(ascii: "s"),
      UInt8(ascii: "\\") | 0x20:
      references.contains { StyleText(name).equals($0) }
    default: false
    }
  }

  private static let references = [
    "fill", "stroke", "filter", "clip-path", "mask", "marker", "marker-start", "marker-mid",
    "marker-end",
  ]
}
