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

  /// The profile that a JSON text in another format says, with a warning for what no document can
  /// show; nil where it is in ours.
  static func profile(from root: JSONValue, in reading: inout Reading) -> JSONValue? {
    guard let profile = profile(from: root) else { return nil }
    let known = reading.issues.count
    JSONResumeImport.check(root, in: &reading)
    if reading.issues.count == known { reading = KeptValues.reported(in: profile, reading) }
    return profile
  }

  private static func profile(from root: JSONValue) -> JSONValue? {
    if JSONResumeImport.recognises(root) { return JSONResumeImport.profile(from: root) }
    return RenderCVImport.recognises(root) ? RenderCVImport.profile(from: root) : nil
  }
}
