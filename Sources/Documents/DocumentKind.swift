/// What a document is for: who reads it, and what is in it.
///
/// Each is a line in `all`, in the order they are written.
package struct DocumentKind: Sendable, Hashable {
  /// The name in commands, themes and labels: `cv`.
  package let name: String
  /// Whether it is about the person as a whole, and so is called by the person's name alone.
  package let isMain: Bool
  /// Whether `vita build` writes it. Others stand beside what someone wrote by hand.
  package let isBuilt: Bool
  /// The kind whose order of sections it takes in themes: itself, or another one.
  private let order: String

  private init(_ name: String, isMain: Bool = false, isBuilt: Bool = true, order: String? = nil) {
    self.name = name
    self.isMain = isMain
    self.isBuilt = isBuilt
    self.order = order ?? name
  }

  /// The whole person.
  package static let about = DocumentKind("about", isMain: true)
  /// For someone who hires.
  package static let cv = DocumentKind("cv")
  /// The page of a GitHub profile, in a repository of its own.
  package static let github = DocumentKind("github", isBuilt: false, order: "about")

  /// Every kind.
  package static let all = [about, cv, github]
  /// The kinds that themes give an order of sections.
  package static let ordered = all.filter { $0.order == $0.name }

  /// The kind whose order of sections it takes in themes.
  package var orderKind: DocumentKind { Self.all.first { $0.name == order } ?? self }
}
