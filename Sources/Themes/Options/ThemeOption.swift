import Diagnostics
import JSONText
import ProfileModel
package import Templating

/// An option of a theme, declared or inherited.
package struct ThemeOption: Sendable {
  /// The name in templates and behind `--set`.
  package let name: String
  /// What kind of value it takes.
  package let type: OptionType
  /// What it changes, in a sentence.
  package var description: String
  /// The words of a choice.
  package var choices: [String]
  /// The value: the default, until it is set.
  package var value: TemplateValue
  /// The theme that declares it.
  package let theme: String

  /// What a value has to be, in a few words.
  package var expectation: String { type.expectation(choices) }

  /// The value as it is typed behind `--set`.
  package var shownValue: String {
    switch value {
    case .text(let text): text
    case .flag(let flag): flag ? "true" : "false"
    default: ""
    }
  }
}

/// The options of a theme with those it inherits, in the order they are declared.
struct OptionMerging {
  private(set) var options: [ThemeOption] = []
  private(set) var issues: [Issue] = []
  private var indices: [String: Int] = [:]

  /// The options of a theme and those it extends.
  init(_ layers: [ThemeLayer]) {
    for layer in layers.reversed() {
      var reading = Reading(layer.source)
      for named in layer.manifest.options {
        if let index = indices[named.name] {
          options[index] = changed(options[index], named, &reading)
        } else {
          declare(named, layer, &reading)
        }
      }
      issues += reading.inOrder
    }
  }

  private mutating func declare(
    _ named: NamedOption, _ layer: ThemeLayer, _ reading: inout Reading
  ) {
    let declaration = named.declaration
    guard let type = declaration.type else {
      reading.report(
        .missingKey, "option \"\(named.name)\" needs a \"type\"", hint: hintOfType(named.name),
        at: named.offset)
      return
    }
    guard let description = declaration.description?.shown, declaration.defaultValue != nil else {
      reading.report(
        .missingKey, "option \"\(named.name)\" needs a \"description\" and a \"default\"",
        hint: "say in a sentence what it changes", at: named.offset)
      return
    }
    let option = ThemeOption(
      name: named.name, type: type, description: description, choices: [], value: .null,
      theme: layer.folder.name)
    indices[named.name] = options.count
    options.append(changed(option, named, &reading))
  }

  private func hintOfType(_ name: String) -> String {
    let known = closest(to: name, among: options.prefix(Limits.maximumCandidates).map(\.name))
    let types = OptionType.allCases.map(\.rawValue).joined(separator: ", ")
    return known.map { "did you mean \"\($0)\"?" } ?? "the types are \(types)"
  }

  private func changed(
    _ old: ThemeOption, _ named: NamedOption, _ reading: inout Reading
  ) -> ThemeOption {
    guard mayChange(old, named, &reading) else { return old }
    var option = old
    let declaration = named.declaration
    if !declaration.choices.isEmpty { option.choices = declaration.choices }
    option.description = declaration.description?.shown ?? option.description
    setDefault(of: &option, named, &reading)
    return option
  }

  /// Whether an option keeps its type, and has choices if it is one of a few words.
  private func mayChange(
    _ option: ThemeOption, _ named: NamedOption, _ reading: inout Reading
  ) -> Bool {
    let declaration = named.declaration
    if let type = declaration.type, type != option.type {
      reading.report(
        .changedType,
        "option \"\(named.name)\" is \(option.type.noun) of theme \"\(option.theme)\", and can't"
          + " become \(type.noun)", hint: "leave \"type\" out, or call the option something else",
        at: named.offset)
      return false
    }
    if (option.type == .choice) == (declaration.choices + option.choices).isEmpty {
      let needs = option.type == .choice ? "needs" : "is no choice and takes no"
      reading.report(
        .missingKey, "option \"\(named.name)\" \(needs) \"choices\"", at: named.offset)
      return false
    }
    return true
  }

  /// Gives an option its new default; an inherited one has to be among choices that are new.
  private func setDefault(
    of option: inout ThemeOption, _ named: NamedOption, _ reading: inout Reading
  ) {
    if let json = named.declaration.defaultValue {
      guard let value = option.type.value(json, option.choices) else {
        reading.refuse(json, for: option)
        return
      }
      option.value = value
    } else if case .text(let text) = option.value, option.type.value(text, option.choices) == nil {
      reading.report(
        .badOption, option.refusal(of: "its default \"\(text)\""),
        hint: "give it a \"default\" among its \"choices\"",
        at: named.choicesOffset ?? named.offset)
    }
  }
}

extension Reading {
  /// Adds the error for a value that an option doesn't take.
  mutating func refuse(_ json: JSONValue, for option: ThemeOption) {
    let found = json.string.map { "\"\($0)\"" } ?? json.description
    report(.badOption, option.refusal(of: found), at: json.offset)
  }
}

extension ThemeOption {
  /// The message for a value that it doesn't take.
  func refusal(of found: String) -> String {
    "option \"\(name)\" takes \(expectation), not \(found)"
  }
}
