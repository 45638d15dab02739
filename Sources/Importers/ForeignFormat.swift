package import JSONText
package import ProfileModel

/// Formats of other tools that a profile is read from, each recognised by its shape.
package enum ForeignFormat {
  /// The profile that a JSON text in another format says, with a warning for what no document can
  /// show; nil if it is in ours.
  package static func profile(from root: JSONValue, in reading: inout Reading) -> JSONValue? {
    let isResume = JSONResumeImport.recognises(root)
    guard isResume || RenderCVImport.recognises(root) else { return nil }
    reading.isForeign = true
    if isResume {
      let root = JSONResumeShapes.read(root, in: &reading)
      let known = reading.issues.count
      let profile = JSONResumeImport.profile(from: root)
      reading.keyNames = ResumeSection.keyNames
      JSONResumeImport.check(root, in: &reading)
      if reading.issues.count == known { reading = UnshownValues.reported(in: profile, reading) }
      return ForeignDates.read(profile, in: &reading)
    }
    let known = reading.issues.count
    let profile = RenderCVImport.profile(from: root)
    RenderCVImport.check(root, in: &reading)
    if reading.issues.count == known {
      reading = RenderCVUnshownValues.reported(in: profile, of: root, reading)
    }
    return ForeignDates.read(profile, in: &reading)
  }
}
