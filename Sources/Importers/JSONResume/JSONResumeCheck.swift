import JSONText
import ProfileModel

// Reports what is wrong with the shape of a résumé, in the words of its own format. What is wrong with a
// value is reported by the field of the profile that it becomes.

extension JSONResumeImport {
  /// Reports values that should be lists, and elements of lists that should be entries.
  static func check(_ root: JSONValue, in reading: inout Reading) {
    if let basics = root["basics"] { check(basics: basics, in: &reading) }
    for section in ResumeSection.all {
      guard let list = root[section.resume] else { continue }
      let key = section.mainKey
      let form = ListForm(splits: true, text: { example(key, $0) }) { _ in "{ … }" }
      for value in elements(of: list, form, in: &reading) {
        if case .object = value.content { continue }
        reading.refuse(
          value, expected: "\(section.noun) in braces",
          hint: "write \(example(key, value.string ?? "…"))")
      }
    }
  }

  private static func check(basics: JSONValue, in reading: inout Reading) {
    switch basics.content {
    case .null: return
    case .object: break
    default:
      return reading.refuse(
        basics, expected: "the basics of a JSON Resume in braces",
        hint: "write { \"name\": \"…\" }")
    }
    guard let profiles = basics["profiles"] else { return }
    let form = ListForm(splits: true, text: { example("url", $0) }) { _ in "{ … }" }
    for profile in elements(of: profiles, form, in: &reading) {
      if let flag = profile["private"], flag != JSONValue(.null) {
        _ = Kind<Bool>.flag.read(flag, &reading)
      }
    }
  }

  /// The elements of a list. Reports an error and returns none if the value is not a list; null counts as
  /// absent.
  private static func elements(
    of list: JSONValue, _ form: ListForm, in reading: inout Reading
  ) -> [JSONValue] {
    switch list.content {
    case .array(let values): return values
    case .null: return []
    default:
      reading.refuse(
        list, expected: "a list in brackets", hint: form.hint(for: list, isForeign: false))
      return []
    }
  }

  private static func example(_ key: String, _ text: String) -> String {
    "{ \"\(key)\": \(quoted(text)) }"
  }
}

extension ResumeSection {
  /// The field that a key of an entry stands for.
  func field(of key: String) -> ResumeField? {
    fields.first { $0.resume == key } ?? roleFields.first { $0.resume == key }
  }

  /// The key that a text alone most likely belongs to.
  var mainKey: String {
    fields.first { $0.profile == required.first }?.resume ?? "name"
  }

  /// What the keys of a profile's records are called in a résumé.
  static var keyNames: [KeyName] {
    all.flatMap { section in
      let fields = section.roleFields.isEmpty ? section.fields : section.roleFields
      let noun = section.roleFields.isEmpty ? section.noun : Role.noun
      return fields.filter { $0.resume != $0.profile }.map {
        KeyName(noun: noun, key: $0.profile, name: $0.resume)
      }
    }
  }
}
