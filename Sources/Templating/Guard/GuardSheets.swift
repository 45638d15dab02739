import Styles

/// The style sheets that load nothing, so that equal ones are judged once.
struct GuardSheets: Sendable {
  private var sound: [[UInt8]] = []

  /// The lengths of the sheets among them that a page continues with.
  func lengths(at place: Int, in page: [UInt8]) -> [Int] {
    sound.filter { Self.stands($0, at: place, in: page) }.map(\.count)
  }

  /// What in a style sheet would load something.
  mutating func load(in sheet: ArraySlice<UInt8>) -> StyleLoad? {
    if !GuardStyle.isPlain(sheet), let load = StyleLoads.first(in: sheet) { return load }
    if sound.count < Limits.rememberedSheets { sound.append(Array(sheet)) }
    return nil
  }

  /// Whether a sheet stands at a place, compared eight bytes at a time.
  private static func stands(_ sheet: [UInt8], at start: Int, in page: [UInt8]) -> Bool {
    guard start + sheet.count <= page.count else { return false }
    return sheet.withUnsafeBytes { sheet in
      page.withUnsafeBytes { page in
        var place = 0
        while place + 8 <= sheet.count {
          guard
            sheet.loadUnaligned(fromByteOffset: place, as: UInt64.self)
              == page.loadUnaligned(fromByteOffset: start + place, as: UInt64.self)
          else { return false }
          place += 8
        }
        return sheet[place...].elementsEqual(page[(start + place)..<(start + sheet.count)])
      }
    }
  }
}
