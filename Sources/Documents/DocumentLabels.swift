package import Languages

/// The labels of a document in the words of its language.
package struct DocumentLabels: Sendable {
  /// The texts, in the order of the names.
  package let texts: [String]
  /// The language they are in, and its direction.
  let tag: String
  let direction: Language.Direction
  /// The title of a document that is called something, of a person of a name.
  let title: @Sendable (_ document: String, _ name: String) -> String

  /// The names, in byte order.
  package static let names = Label.allCases.map(\.rawValue)

  /// The labels of a language.
  package init(_ language: Language) {
    texts = Label.allCases.map(language.label)
    tag = language.tag
    direction = language.direction
    title = { language.title($0, of: $1) }
  }

  /// The label of a name.
  package subscript(name: String) -> String? {
    Self.names.firstIndex(of: name).map { texts[$0] }
  }
}
