import Styles

/// The style sheets that load nothing, so that equal ones are judged once.
struct GuardSheets: Sendable {
  private var sound: [[UInt8]] = []

  /// What in a style sheet would load something.
  mutating func load(in sheet: ArraySlice<UInt8>) -> StyleLoad? {
    if sound.contains(where: { $0.count == sheet.count && $0[...] == sheet }) { return nil }
    if let load = StyleLoads.first(in: sheet) { return load }
    if sound.count < Limits.rememberedSheets { sound.append(Array(sheet)) }
    return nil
  }
}
