import Styles

/// The style sheets that load nothing, so that equal ones are judged once.
struct GuardSheets: Sendable {
  private var sound: [[UInt8]] = []

  /// What in a style sheet would load something.
  mutating func load(in sheet: ArraySlice<UInt8>) -> StyleLoad? {
    if sound.contains(where: { Self.isEqual($0, sheet) }) { return nil }
    if let load = StyleLoads.first(in: sheet) { return load }
    if sound.count < Limits.rememberedSheets { sound.append(Array(sheet)) }
    return nil
  }

  /// Whether two sheets have the same bytes, compared eight by eight.
  private static func isEqual(_ one: [UInt8], _ other: ArraySlice<UInt8>) -> Bool {
    guard one.count == other.count else { return false }
    return one.withUnsafeBytes { one in
      other.withUnsafeBytes { other in
        var place = 0
        while place + 8 <= one.count {
          let words = (
            one.loadUnaligned(fromByteOffset: place, as: UInt64.self),
            other.loadUnaligned(fromByteOffset: place, as: UInt64.self)
          )
          guard words.0 == words.1 else { return false }
          place += 8
        }
        return one[place...].elementsEqual(other[place...])
      }
    }
  }
}
