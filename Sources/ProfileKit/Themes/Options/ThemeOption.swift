import JSONText
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

  /// The options of a theme and those it extends.
  init(_ layers: [ThemeLayer]) {
    for layer in layers.reversed() {
      for named in layer.manifest.options {
        if let index = options.firstIndex(where: { $0.name == named.name }) {
          options[index] = changed(options[index], named, layer)
        } else {
          declare(named, layer)
        }
      }
    }
  }

  private mutating func declare(_ named: NamedOption, _ layer: ThemeLayer) {
    let declaration = named.declaration
    guard let type = declaration.type else {
      let known = closest(to: named.name, among: options.map(\.name))
      let types = OptionType.allCases.map(\.rawValue).joined(by: ", ")
      report(
        "missing-key", "option \"\(named.name)\" needs a \"type\"",
        hint: known.map { "did you mean \"\($0)\"?" } ?? "the types are \(types)", named, layer)
      return
    }
    guard let description = declaration.description?.shown, declaration.defaultValue != nil else {
      report(
        "missing-key", "option \"\(named.name)\" needs a \"description\" and a \"default\"",
        hint: "say in a sentence what it changes", named, layer)
      return
    }
    let option = ThemeOption(
      name: named.name, type: type, description: description, choices: [], value: .null,
      theme: layer.folder.name)
    options.append(changed(option, named, layer))
  }

  private mutating func changed(
    _ old: ThemeOption, _ named: NamedOption, _ layer: ThemeLayer
  ) -> ThemeOption {
    guard mayChange(old, named, layer) else { return old }
    var option = old
    let declaration = named.declaration
    if !declaration.choices.isEmpty { option.choices = declaration.choices }
    option.description = declaration.description?.shown ?? option.description
    setDefault(of: &option, named, layer)
    return option
  }

  /// Whether an option keeps its type, and has choices if it is one of a few words.
  private mutating func mayChange(
    _ option: ThemeOption, _ named: NamedOption, _ layer: ThemeLayer
  ) -> Bool {
    let declaration = named.declaration
    if let type = declaration.type, type != option.type {
      report(
        "changed-type",
        "option \"\(named.name)\" is \(option.type.noun) of theme \"\(option.theme)\", and can't"
          + " become \(type.noun)", hint: "leave \"type\" out, or call the option something else",
        named, layer)
      return false
    }
    if (option.type == .choice) == (declaration.choices + option.choices).isEmpty {
      let needs = option.type == .choice ? "needs" : "is no choice and takes no"
      report(
        "missing-key", "option \"\(named.name)\" \(needs) \"choices\"", hint: nil, named, layer)
      return false
    }
    return true
  }

  /// Gives an option its new default; an inherited one has to be among choices that are new.
  private mutating func setDefault(
    of option: inout ThemeOption, _ named: NamedOption, _ layer: ThemeLayer
  ) {
    if let json = named.declaration.defaultValue {
      guard let value = option.type.value(json, option.choices) else {
        issues.append(option.refusal(of: json, at: layer.place(of: json.offset)))
        return
      }
      option.value = value
    } else if case .text(let text) = option.value, option.type.value(text, option.choices) == nil {
      issues.append(
        option.refusal(
          of: "its default \"\(text)\"", hint: "give it a \"default\" among its \"choices\"",
          at: layer.source.place(of: ["options", named.name, "choices"])))
    }
  }

  private mutating func report(
    _ name: String, _ message: String, hint: String?, _ named: NamedOption, _ layer: ThemeLayer
  ) {
    issues.append(Issue(name, message, hint: hint, at: layer.place(of: named.offset)))
  }
}

extension ThemeOption {
  /// The error for a value of another type.
  func refusal(of json: JSONValue, at place: Place) -> Issue {
    let found =
      if case .string(let text) = json.content { "\"\(text)\"" } else { json.description }
    return refusal(of: found, hint: nil, at: place)
  }

  func refusal(of found: String, hint: String?, at place: Place?) -> Issue {
    Issue(
      "bad-option", "option \"\(name)\" takes \(expectation), not \(found)", hint: hint, at: place)
  }
}
