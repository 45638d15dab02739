import Diagnostics
package import JSONText
package import ProfileModel

/// What a `theme.json` says of an option: all of a new one, or what is changed of an inherited one.
package struct OptionDeclaration: Record {
  /// What kind of value it takes.
  package var type: OptionType?
  /// The value unless a profile or a flag sets another.
  package var defaultValue: JSONValue?
  /// What it changes, in a sentence.
  package var description: LocalizedText?
  /// The words of a choice.
  package var choices: [String] = []

  /// Where it stands.
  package var place = RecordPlace()

  /// Creates an empty declaration.
  package init() {}

  /// Which record it is.
  package static let id = RecordID("option")

  /// An option in messages.
  package static let noun = "an option"

  /// The table of its fields.
  package static let fields: [Field<OptionDeclaration>] = [
    Field(
      "type", optional: { $1(&$0.type) }, .choice("type of option"),
      "What it takes: colour, length, choice, flag or text."),
    Field(
      "default", optional: { $1(&$0.defaultValue) }, .anything,
      "The value where nobody sets another."),
    Field(
      "description", optional: { $1(&$0.description) }, .text, "What it changes, in a sentence."),
    Field("choices", at: { $1(&$0.choices) }, .words, "The words of a choice."),
  ]

  /// Choices are words that may stand in a style sheet.
  package func check(in reading: inout Reading) {
    guard let json = place["choices"] else { return }
    for choice in choices where !OptionType.isWord(choice) {
      reading.report(
        .badChoice, "\"\(choice)\" can't be a choice",
        hint: "a choice is a word of letters, digits and hyphens", at: json.offset)
    }
  }
}

/// A declaration with its name, where it stands in a `theme.json`.
package struct NamedOption: Sendable {
  /// The name.
  package var name: String
  /// The first byte of the name in the file.
  package var offset: Int
  /// What it does, in a sentence.
  package var declaration: OptionDeclaration
  /// The first byte of its choices in the file, where it has some.
  package var choicesOffset: Int?
}

extension Kind where Value == [NamedOption] {
  /// An object of options by name; names can stand in templates.
  package static let options = Kind(
    "an object of options",
    read: { json, reading in
      guard case .object(let members) = json.content else {
        reading.report(
          .wrongType, "expected an object of options, found \(json.description)",
          hint: "write {\"accent\": {\"type\": \"colour\", …}}", at: json.offset)
        return nil
      }
      return members.compactMap { member in
        guard OptionType.isWord(member.key), !member.key.contains("-") else {
          reading.report(
            .badName, "\"\(member.key)\" can't be the name of an option",
            hint: "a name is a word of letters and digits", at: member.keyOffset)
          return nil
        }
        switch member.value.content {
        case .string, .bool, .number:
          let value = JSONWriter.text(of: member.value, indentation: nil)
          reading.report(
            .wrongType, "expected an option in braces, found \(member.value.description)",
            hint: "write {\"default\": \(value)}", at: member.value.offset)
          return nil
        default: break
        }
        return OptionDeclaration.read(member.value, in: &reading).map {
          NamedOption(
            name: member.key, offset: member.keyOffset, declaration: $0,
            choicesOffset: member.value["choices"]?.offset)
        }
      }
    },
    write: { options in
      let members = options.map { JSONMember(key: $0.name, value: $0.declaration.json()) }
      return members.isEmpty ? nil : JSONValue(.object(members))
    })
}
