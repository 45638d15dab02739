/// A block of a Markdown text.
enum Block: Sendable, Equatable {
  case paragraph([Inline])
  case quote([Block])
  case list(List)
  /// Fenced code with its info string.
  case code(info: String, text: String)
  case thematicBreak

  /// A list of blocks under bullets or numbers.
  struct List: Sendable, Equatable {
    /// The number of the first item, nil under bullets.
    var start: Int?
    /// Whether no blank line stands between its items and their blocks.
    var isTight: Bool
    var items: [[Block]]
  }

  /// Whether it is a paragraph with nothing to see in it.
  var isBlank: Bool {
    if case .paragraph(let inlines) = self { inlines.isBlank } else { false }
  }
}

/// A piece of running text. Spans nest by their start and end, so that deep nesting takes no stack.
enum Inline: Sendable, Equatable {
  case text(String)
  case code(String)
  case softBreak
  case hardBreak
  case start(Span)
  case end(Span)

  /// What a start and an end enclose.
  enum Span: Sendable, Equatable {
    case emphasis
    case strong
    /// In a box of its own, which its end shares: a text may hold millions of the others.
    indirect case link(destination: String, title: String?)
  }
}

extension [Inline] {
  /// Whether there is nothing to see in it.
  var isBlank: Bool {
    allSatisfy { inline in
      switch inline {
      case .text(let text): Escaping.isBlank(text)
      case .code: false
      case .softBreak, .hardBreak, .start, .end: true
      }
    }
  }
}
