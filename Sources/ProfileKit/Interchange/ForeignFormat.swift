import JSONText

/// Formats of other tools that a profile is read from, each recognised by its shape.
enum ForeignFormat {
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
