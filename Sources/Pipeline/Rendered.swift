package import Diagnostics
package import Editions

/// What a run gives: files to write, and what there is to say about them.
package struct Rendered: Sendable {
  /// The files that could be rendered.
  package var files: [RenderedFile] = []
  /// What there is to say; once the run has ended, every issue once and in order.
  package var issues: [Issue] = []
  /// What the documents don't show.
  package var omissions: [Omission] = []

  /// Whether an error was found.
  package var hasErrors: Bool { issues.contains { $0.severity == .error } }
}

/// A file, rendered in memory.
package struct RenderedFile: Sendable, Equatable {
  /// The name in the output folder: `index.html`.
  package let name: String
  /// What it holds.
  package let bytes: [UInt8]
}
