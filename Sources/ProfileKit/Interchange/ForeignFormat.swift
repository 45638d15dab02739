package import JSONText

/// Formats of other tools that a profile is read from, each recognised by its shape.
package enum ForeignFormat {
  /// Whether a JSON text is in a format of another tool.
  package static func recognises(_ root: JSONValue) -> Bool {
    JSONResumeImport.recognises(root) || RenderCVImport.recognises(root)
  }

  /// Whether a text is in a format of another tool.
  package static func recognises(_ source: SourceText) -> Bool {
    let document = try? JSONReader.read(source.bytes, maximumDepth: Limits.maximumNesting)
    return document.map { recognises($0.root) } ?? false
  }

  /// The profile that a JSON text in another format says; nil where it is in ours.
  package static func profile(from root: JSONValue) -> JSONValue? {
    if JSONResumeImport.recognises(root) { return JSONResumeImport.profile(from: root) }
    return RenderCVImport.recognises(root) ? RenderCVImport.profile(from: root) : nil
  }
}
