import Diagnostics
import Importers
import JSONText
import ProfileModel

extension JSONResumeExport {
  /// A member of a résumé without what the schema doesn't take, of what was kept; nil if that is
  /// all of it, but for `basics`, which a résumé is known by.
  mutating func fitted(_ member: JSONMember, _ shape: ResumeShape) -> JSONMember? {
    var fitted = member
    switch (shape, member.value.content) {
    case (.text, .string): break
    case (.date, .string(let text)) where Self.isDate(text): break
    case (.list(let shape), .array(let values)):
      let kept = values.compactMap {
        self.fitted(JSONMember(key: member.key, keyOffset: $0.offset, value: $0), shape)?.value
      }
      if kept.isEmpty, !values.isEmpty { return nil }
      fitted.value.content = .array(kept)
    case (.record(let shapes), .object(let members)):
      let kept = members.compactMap { member in
        let shape = shapes.first { $0.key == member.key }?.shape
        guard let shape else { return member }
        return self.fitted(member, shape)
      }
      if kept.isEmpty, !members.isEmpty, member.key != "basics" { return nil }
      fitted.value.content = .object(kept)
    default:
      leaveOut(member)
      return nil
    }
    return fitted
  }

  /// Whether JSON Resume's pattern of a date takes a text.
  private static func isDate(_ text: String) -> Bool {
    guard text.hasPrefix("1") || text.hasPrefix("2"), !text.hasSuffix("~") else { return false }
    return (try? PartialDate(edtf: text)) != nil
  }

  private mutating func leaveOut(_ member: JSONMember) {
    let key = member.key.quotation
    guard UnshownValues.hasContent(member.value) else {
      let what = member.value == JSONValue(.null) ? "null" : "blank"
      losses.report(
        .leftOut, "\"\(key)\" is \(what), and left out: JSON Resume's schema forbids it",
        at: member.keyOffset)
      return
    }
    reportLoss(
      "JSON Resume has no place for \(member.value.description) as \"\(key)\"", at: member.keyOffset
    )
  }
}
