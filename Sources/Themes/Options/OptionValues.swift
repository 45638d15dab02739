package import Diagnostics
import Formats
package import JSONText
import ProfileModel
package import Templating

/// The values of a theme's options, as templates see them.
package struct OptionValues: TemplateFields {
  /// The values, in the order of the theme's options.
  package private(set) var values: [TemplateValue] = []
  /// No options.
  package init() {
    self.init([])
  }

  /// The values of options.
  package init(_ options: [ThemeOption]) {
    values = options.map(\.value)
  }

  /// The name of the record in templates.
  package static let recordName = DocumentPage.optionsName

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
    let members = json?.members ?? []
    guard !members.isEmpty || !settings.isEmpty else { return OptionValues(options) }
    var settable = SettableOptions(self)
    let issues = settable.set(members, of: source) + settings.compactMap { settable.set($0) }
    guard issues.isEmpty else { throw ThemeIssues(issues: issues) }
    return OptionValues(settable.options)
  }
}

/// The options of a theme while their values are set.
private struct SettableOptions {
  private(set) var options: [ThemeOption]
  private let indices: [String: Int]
  private let theme: String

  init(_ theme: Theme) {
    options = theme.options
    self.theme = theme.name
    indices = Dictionary(options.indices.map { (theme.options[$0].name, $0) }) { first, _ in first }
  }

  /// Sets what a profile says; gives what is wrong with it.
  mutating func set(_ members: [JSONMember], of source: SourceText) -> [Issue] {
    var reading = Reading(source)
    for member in members {
      guard let index = indices[member.key] else {
        reading.report(
          .unknownOption, unknown(member.key), hint: hint(for: member.key), at: member.keyOffset)
        continue
      }
      if let value = options[index].type.value(member.value, options[index].choices) {
        options[index].value = value
      } else {
        reading.refuse(member.value, for: options[index])
      }
    }
    return reading.inOrder
  }

  /// Sets what the command line says; gives what is wrong with it.
  mutating func set(_ setting: OptionSetting) -> Issue? {
    let start = "--set \(setting.name)=\(setting.text): "
    guard let index = indices[setting.name] else {
      return Issue(.wrongSetting, start + unknown(setting.name), hint: hint(for: setting.name))
    }
    guard let value = options[index].type.value(setting.text, options[index].choices) else {
      return Issue(.wrongSetting, start + options[index].refusal(of: "\"\(setting.text)\""))
    }
    options[index].value = value
    return nil
  }

  private func unknown(_ name: String) -> String { "theme \"\(theme)\" has no option \"\(name)\"" }

  private func hint(for name: String) -> String {
    guard !options.isEmpty else { return "it has no options" }
    let shown = options.prefix(Limits.maximumCandidates)
    let all = shown.map { "\($0.name) (\($0.type.noun))" }.joined(separator: ", ")
    let suggestion = closest(to: name, among: shown.map(\.name))
    return (suggestion.map { "did you mean \"\($0)\"? " } ?? "") + "it has \(all)"
  }
}
