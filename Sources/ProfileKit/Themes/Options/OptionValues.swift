package import JSONText
package import Templating

/// The values of a theme's options, as templates see them.
package struct OptionValues: TemplateFields {
  /// The values, in the order of the theme's options.
  package private(set) var values: [TemplateValue] = []
  /// The names that templates see, in that order.
  let shape: RecordShape

  /// No options.
  package init() {
    self.init([])
  }

  /// The values of options.
  package init(_ options: [ThemeOption]) {
    values = options.map(\.value)
    shape = Self.shape(options)
  }

  /// The name of the record in templates.
  package static let recordName = "options"

  /// The names that templates see.
  static func shape(_ options: [ThemeOption]) -> RecordShape {
    RecordShape(
      name: recordName, slots: options.map { Slot(name: $0.name, kind: $0.type.slotKind) })
  }

  /// The value of an option, by its number.
  package func value(ofSlot slot: Int) -> TemplateValue {
    values.indices.contains(slot) ? values[slot] : .null
  }
}

/// A value for an option, from the command line: `accent=#a30`.
package struct OptionSetting: Sendable, Equatable {
  /// The name of the option.
  package let name: String
  /// The value as it was typed.
  package let text: String

  /// The name of the issue that a wrong setting is.
  package static let issueName = "wrong-setting"

  /// A value for an option.
  package init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}

extension Theme {
  /// The values of the options: the defaults, what the profile sets in an object of its text, and
  /// what the command line sets, which counts most. Throws everything that is wrong with them.
  package func optionValues(
    _ json: JSONValue?, of source: SourceText, _ settings: [OptionSetting]
  ) throws(ThemeIssues) -> OptionValues {
    var (options, issues) = (options, [Issue]())
    for member in json?.members ?? [] {
      guard let index = options.firstIndex(where: { $0.name == member.key }) else {
        issues.append(unknownOption(member.key, at: Place(member.keyOffset, in: source)))
        continue
      }
      if let value = options[index].type.value(member.value, options[index].choices) {
        options[index].value = value
      } else {
        let place = Place(member.value.offset, in: source)
        issues.append(options[index].refusal(of: member.value, at: place))
      }
    }
    for setting in settings {
      if let issue = apply(setting, to: &options) { issues.append(issue) }
    }
    guard issues.isEmpty else { throw ThemeIssues(issues: issues) }
    return OptionValues(options)
  }

  private func apply(_ setting: OptionSetting, to options: inout [ThemeOption]) -> Issue? {
    var issue: Issue
    if let index = options.firstIndex(where: { $0.name == setting.name }) {
      if let value = options[index].type.value(setting.text, options[index].choices) {
        options[index].value = value
        return nil
      }
      issue = options[index].refusal(of: "\"\(setting.text)\"", hint: nil, at: nil)
    } else {
      issue = unknownOption(setting.name, at: nil)
    }
    issue.name = OptionSetting.issueName
    issue.message = "--set \(setting.name)=\(setting.text): \(issue.message)"
    return issue
  }

  private func unknownOption(_ name: String, at place: Place?) -> Issue {
    let all = options.map { "\($0.name) (\($0.type.noun))" }.joined(by: ", ")
    let suggestion =
      closest(to: name, among: options.map(\.name))
      .map { "did you mean \"\($0)\"? " } ?? ""
    return Issue(
      "unknown-option", "theme \"\(self.name)\" has no option \"\(name)\"",
      hint: options.isEmpty ? "it has no options" : "\(suggestion)it has \(all)", at: place)
  }
}
