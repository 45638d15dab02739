/// The help, made from the table of commands and flags.
enum HelpText {
  /// The help of the program, of a command, or of the commands that begin with a word.
  static func text(of topic: String?, width: Int) -> String {
    guard let topic else { return program(width: width) }
    guard let command = Command.named(topic) else { return group(topic, width: width) }
    return Self.command(command, width: width)
  }

  /// The help of the program.
  static func program(width: Int) -> String {
    let title = "vita \(vitaVersion): an about page, a CV and a facts card from one profile.json"
    let end =
      "\"vita help COMMAND\" shows what a command takes; \"vita\" alone prints the facts of the"
      + " profile.json that is here."
    return page([
      TextLayout.wrapped(title, width: width),
      ["usage: vita COMMAND [ARGUMENTS] [FLAGS]"],
      commands(Command.all, width),
      flags(Request.programFlags, width),
      TextLayout.wrapped(end, width: width),
    ])
  }

  /// The width of help on a device: lines are no wider than is good to read.
  static func width(_ device: Display) -> Int {
    min(max(device.width ?? normalWidth, minimumWidth), normalWidth)
  }

  private static let normalWidth = 80
  private static let minimumWidth = 40
  private static let indentation = 2
  /// With less room than this beside labels, texts stand below them.
  private static let minimumRoom = 24
  /// Where texts begin that stand below their labels.
  private static let stackedIndentation = 8

  private static func command(_ command: Command, width: Int) -> String {
    let examples = command.examples.map { "  \($0)" }
    return page([
      TextLayout.wrapped(command.summary, width: width),
      TextLayout.wrapped("usage: vita \(command.usage) [FLAGS]", width: width),
      section("arguments", command.arguments.map { ($0.name, $0.help) }, width),
      flags(command.allFlags, width),
      ["examples:"] + examples,
    ])
  }

  private static func group(_ word: String, width: Int) -> String {
    page([commands(Command.group(word), width)])
  }

  private static func commands(_ commands: [Command], _ width: Int) -> [String] {
    section("commands", commands.map { ($0.usage, $0.summary) }, width)
  }

  private static func flags(_ flags: [Flag], _ width: Int) -> [String] {
    let rows = flags.map { flag in
      let letter = flag.letter.map { "-\($0), " } ?? "    "
      return ("\(letter)\(flag.typed)\(flag.valueName.map { " \($0)" } ?? "")", flag.help)
    }
    return section("flags", rows, width)
  }

  private static func section(
    _ title: String, _ rows: [(label: String, text: String)], _ width: Int
  ) -> [String] {
    guard !rows.isEmpty else { return [] }
    let labelWidth = rows.map(\.label.count).max() ?? 0
    let room = width - indentation - labelWidth - TextLayout.gap
    guard room >= minimumRoom else { return ["\(title):"] + stacked(rows, width) }
    let lines = rows.flatMap { row in
      TextLayout.beside(
        [row.label], TextLayout.wrapped(row.text, width: room), indentation: indentation,
        labelWidth: labelWidth)
    }
    return ["\(title):"] + lines
  }

  /// Texts below their labels, for narrow terminals.
  private static func stacked(
    _ rows: [(label: String, text: String)], _ width: Int
  ) -> [String] {
    let margin = String(repeating: " ", count: stackedIndentation)
    return rows.flatMap { row in
      let lines = TextLayout.wrapped(row.text, width: width - stackedIndentation)
      return [String(repeating: " ", count: indentation) + row.label] + lines.map { margin + $0 }
    }
  }

  private static func page(_ sections: [[String]]) -> String {
    sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }
      .joined(separator: "\n")
  }
}
