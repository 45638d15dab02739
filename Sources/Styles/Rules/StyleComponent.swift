/// A part of a value, condition or selector: a token, or brackets with what stands in them.
package struct StyleComponent: Sendable {
  /// What a part is.
  package enum Kind: Sendable, Equatable {
    case token(StyleToken.Kind)
    /// A function with its arguments.
    case function
    /// Brackets, by the one that opens them.
    case block(UInt8)
  }

  /// What it is.
  package let kind: Kind
  /// A word without its escapes, the name of a function in lower case, or what stands there.
  package let text: String
  /// The byte at which it begins.
  package let offset: Int
  /// What stands in the brackets.
  package var components: [StyleComponent] = []

  /// Whether it is white space.
  package var isWhitespace: Bool { kind == .token(.whitespace) }

  /// Whether it is this word in lower case, as CSS compares them: in any case.
  package func isWord(_ word: String) -> Bool { self.word == word }

  /// The word that it is, in lower case; nil of what is no word.
  package var word: String? { kind == .token(.identifier) ? text.lowercased() : nil }

  /// Whether it is this sign.
  package func isSign(_ sign: Unicode.Scalar) -> Bool {
    kind == .token(.delimiter(UInt8(ascii: sign)))
  }
}

extension StyleComponent {
  /// How deep brackets are read as ones that stand in each other; deeper ones are signs.
  static let maximumDepth = 64

  /// The parts that tokens make. Brackets that are open at the end are closed there.
  static func all(_ tokens: some Sequence<StyleToken>, of css: ArraySlice<UInt8>) -> [Self] {
    var open: [StyleComponent] = []
    var found: [StyleComponent] = []
    func add(_ component: StyleComponent) {
      if open.isEmpty {
        found.append(component)
      } else {
        open[open.count - 1].components.append(component)
      }
    }
    for token in tokens where token.kind != .comment {
      let component = StyleComponent(token, of: css)
      if component.closing != nil, open.count < maximumDepth {
        open.append(component)
      } else if case .token(.delimiter(let byte)) = component.kind, byte == open.last?.closing {
        add(open.removeLast())
      } else {
        add(component)
      }
    }
    while let last = open.popLast() { add(last) }
    return found
  }

  private init(_ token: StyleToken, of css: ArraySlice<UInt8>) {
    let source = css[token.range]
    offset = token.range.lowerBound
    switch token.kind {
    case .delimiter(let byte) where "([{".utf8.contains(byte): kind = .block(byte)
    case .function: kind = .function
    default: kind = .token(token.kind)
    }
    text =
      switch token.kind {
      case .identifier: StyleText(source).string
      case .function: StyleText(source.dropLast()).string.lowercased()
      case .hash, .atKeyword: StyleText(source.dropFirst()).string
      default: String(decoding: source, as: UTF8.self)
      }
  }

  /// The bracket that closes it.
  private var closing: UInt8? {
    switch kind {
    case .function, .block(UInt8(ascii: "(")): UInt8(ascii: ")")
    case .block(UInt8(ascii: "[")): UInt8(ascii: "]")
    case .block: UInt8(ascii: "}")
    case .token: nil
    }
  }
}

extension [StyleComponent] {
  /// The parts without white space.
  package var withoutSpace: [StyleComponent] { filter { !$0.isWhitespace } }

  /// The parts between the commas.
  package var betweenCommas: [[StyleComponent]] {
    split(omittingEmptySubsequences: false) { $0.isSign(",") }.map(Array.init)
  }
}
