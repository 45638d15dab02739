/// A template or partial as it was read.
package struct TemplateFile: Sendable, Equatable {
  /// Its path, as errors show it.
  package let name: String
  /// Its text.
  package let text: String

  /// A file with its path and text.
  package init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}
