import JSONText
import ProfileModel

/// A curriculum vitae in RenderCV's JSON form as a profile: its `cv` object, whose sections hold
/// typed entries. Values keep their places; what a profile has no field for is kept in
/// `extra.rendercv` of its record.
enum RenderCVImport {
  /// Whether a JSON text is such a curriculum vitae by its shape.
  static func recognises(_ root: JSONValue) -> Bool {
    root["name"] == nil && root["cv"].map { !$0.members.isEmpty } == true
  }

  /// Reports `sections` that is not an object; the fields of the profile report all other mistakes.
  static func check(_ root: JSONValue, in reading: inout Reading) {
    guard let sections = root["cv"]?["sections"], sections != JSONValue(.null) else { return }
    if case .object = sections.content { return }
    reading.refuse(
      sections, expected: "the sections of a RenderCV file in braces",
      hint: "write { \"experience\": [ … ] }")
  }

  /// The profile that says the same.
  static func profile(from root: JSONValue) -> JSONValue {
    let curriculum = root["cv"] ?? .object([])
    var entry = RenderCVEntry(curriculum)
    var header = entry.take(fields)
    header.members += RenderCVHeader.headline(&entry)
    header.members += RenderCVHeader.contact(&entry)
    header.members += RenderCVHeader.links(&entry)
    let sections = entry.take("sections").map(RenderCVSections.init)
    let others = root.members.filter { $0.key != "cv" && $0.value != JSONValue(.null) }
    let left = entry.rest(with: header.left + (sections?.left ?? []) + others)
    let members =
      language(of: root) + header.members + header.blanks(["name"], at: curriculum.offset)
      + (sections?.members ?? [])
      + ForeignRecord.extra(left, of: extraKey)
    return JSONValue(.object(members), offset: root.offset)
  }

  /// The language, where its name is known; it is kept with the locale too.
  private static func language(of root: JSONValue) -> [JSONMember] {
    let named = root["locale"]?.members.first { $0.key == "language" }
    guard let named, let tag = named.value.string.flatMap(RenderCVLanguage.tag) else { return [] }
    return [named.renamed("language", tag)]
  }

  /// The key in `extra` that holds what a profile has no field for.
  static let extraKey = "rendercv"

  private static let fields = [ResumeField("name"), ResumeField("location")]
}
