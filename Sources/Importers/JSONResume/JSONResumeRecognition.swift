import Diagnostics
package import JSONText
import ProfileModel

// Recognises a JSON Resume by its shape, since few of them name their schema.

extension JSONResumeImport {
  /// Whether a JSON text is a résumé by its shape: it has `basics`, or no name but JSON Resume's
  /// schema, or what only a résumé has and nothing of what only a profile has.
  package static func recognises(_ root: JSONValue) -> Bool {
    if root["basics"] != nil { return true }
    if root["name"] != nil { return false }
    let keys = Set(root.members.map(\.key))
    if let schema = root["$schema"]?.string, isSchema(schema) { return true }
    if RenderCVImport.recognises(root) || hasProfileKey(root) { return false }
    if !keys.isDisjoint(with: ["work", "volunteer", "references"]) { return true }
    if case .object = root["meta"]?.content { return true }
    return keys.isDisjoint(with: headerKeys) && hasResumeEntries(root)
  }

  private static func isSchema(_ address: String) -> Bool {
    address.lowercased().split(separator: "/").contains {
      ["jsonresume", "jsonresume.org", "resume-schema"].contains($0)
    }
  }

  /// What a profile says of the person, and a résumé in `basics` or not at all.
  private static let headerKeys = [
    "pronouns", "headline", "summary", "image", "location", "contact", "links", "theme", "silence",
    "language",
  ]

  /// Whether a key is one that only a profile has, or was probably meant as one.
  private static func hasProfileKey(_ root: JSONValue) -> Bool {
    let lists = ResumeSection.all.map(\.resume)
    let sections = SectionType.all.map(\.key).filter { !lists.contains($0) }
    return root.members.contains { member in
      switch member.key {
      case "version": if case .number = member.value.content { true } else { false }
      case "variants": true
      case "sections": member.value.elements.contains { $0["key"] != nil }
      case let key where lists.contains(key) || ["work", "meta"].contains(key): false
      case let key: sections.contains(key) || closest(to: key, among: ["name", "employers"]) != nil
      }
    }
  }

  /// Whether the entries of lists that both formats have use keys of JSON Resume.
  private static func hasResumeEntries(_ root: JSONValue) -> Bool {
    var isResume = false
    for section in ResumeSection.all where section.resume == section.profile {
      let renamed = section.fields.filter { $0.resume != $0.profile }
      let own = renamed.map(\.profile).filter { key in
        !section.fields.contains { $0.resume == key }
      }
      for member in (root[section.resume]?.elements ?? []).lazy.flatMap(\.members) {
        if own.contains(member.key) { return false }
        isResume = isResume || renamed.contains { $0.resume == member.key }
      }
    }
    return isResume
  }
}
