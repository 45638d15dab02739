/// A text with places for values: `{start} – {end}`.
package struct Pattern: Sendable, Equatable {
  /// A part of a pattern.
  enum Piece: Sendable, Equatable {
    /// What stands there as it is.
    case text(String)
    /// A value by its number among the names that the pattern may hold, and the form it is asked for
    /// in: `{start:genitive}`.
    case value(Int, form: String?)
  }

  /// The parts, in order.
  let pieces: [Piece]

  /// A pattern of parts; without any it is an empty text.
  init(_ pieces: [Piece] = []) {
    self.pieces = pieces
  }

  /// Whether it has a place for any value.
  var holdsValues: Bool {
    pieces.contains { piece in
      if case .value = piece { true } else { false }
    }
  }

  /// The text with values in their places, each made for its number and form.
  func filled(by value: (_ number: Int, _ form: String?) -> String) -> String {
    var text = ""
    for piece in pieces {
      switch piece {
      case .text(let part): text += part
      case .value(let number, let form): text += value(number, form)
      }
    }
    return text
  }

  /// The text with values in their places, in the order that the pattern declares their names.
  package func filled(_ values: String...) -> String {
    filled { number, _ in values.indices.contains(number) ? values[number] : "" }
  }
}
