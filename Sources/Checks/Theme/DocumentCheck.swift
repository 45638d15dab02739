import Diagnostics
import Documents
import Formats
import Templating

/// What a document of any format lacks or shows too much of.
struct DocumentCheck {
  private(set) var findings: [DocumentFinding] = []
  private let name: DocumentName
  /// What a reader sees, and its words.
  private let shown: String
  private let words: Set<Substring>

  /// Checks what a template printed of a specimen: its text, and of a page its reading.
  init(_ text: String, _ page: PageReading?, of specimen: Specimen, _ name: DocumentName) {
    self.name = name
    shown = page?.bodyText ?? text
    words = Self.words(of: shown)
    if !specimen.isHostile {
      for section in specimen.document.sections { check(section) }
      if let person = specimen.document.name, !shows(person) {
        report(.missingName, "does not show the person's name", hint: "print {{name}}")
      }
      checkRawOutput()
    }
    if name.format.isWebPage, text.contains("<hostile") {
      report(
        .rawOutput, "prints a value without escaping",
        hint: "this is a mistake of vita itself: please report it")
    }
  }

  private mutating func check(_ section: DocumentSection) {
    guard shows(section.title) else {
      report(
        .missingSection, "does not show", in: section.key,
        hint: "print all with {{#sections}}{{>*partial}}{{/sections}}")
      return
    }
    let isAbout = name.kind.isMain
    let texts = section.entries.flatMap { entry in
      SpecimenEntry.words(of: entry) + (isAbout ? SpecimenEntry.story(of: entry) : [])
    }
    guard let missing = texts.first(where: { !shows($0) }) else { return }
    let part = SpecimenEntry.part(missing)
    report(
      .missingEntry, "does not show \(part.name) of an entry of", in: section.key,
      hint: "print \(part.tag)")
  }

  /// Whether a text stands in the document, be it close to others.
  private func shows(_ text: String) -> Bool {
    words.contains(text[...]) || shown.utf8.firstRange(of: text.utf8) != nil
  }

  private mutating func checkRawOutput() {
    let braces = zip(shown.utf8, shown.utf8.dropFirst()).first { pair in
      pair.0 == pair.1 && "{}".utf8.contains(pair.0)
    }
    guard let braces else { return }
    let mark = braces.0 == UInt8(ascii: "{") ? "{{" : "}}"
    report(
      .rawOutput, "prints \(mark) as text",
      hint: "a tag was not read as one: look for changed delimiters or a stray brace")
  }

  /// The words of letters and digits of ASCII.
  private static func words(of text: String) -> Set<Substring> {
    let words = text.utf8.split { !$0.isDigit && !$0.isLetter }
    return Set(words.map { Substring($0) })
  }

  private mutating func report(
    _ code: IssueCode, _ message: String, in section: String? = nil, hint: String
  ) {
    let finding = DocumentFinding(
      code: code, message: message, hint: hint, sections: section.map { [$0] } ?? [])
    findings.append(finding)
  }
}

extension PageReading {
  /// What a reader sees: the text of the body, with a space for each tag.
  fileprivate var bodyText: String {
    var output: [UInt8] = []
    var (isInBody, isInSheet) = (false, false)
    for item in items {
      switch item {
      case .start(let element):
        if element.name == "body" { isInBody = true }
        isInSheet = element.name == "style"
        output.append(UInt8(ascii: " "))
      case .end:
        isInSheet = false
        output.append(UInt8(ascii: " "))
      case .text(let text): if isInBody, !isInSheet { output += text }
      }
    }
    return String(decoding: output, as: UTF8.self)
  }
}

extension SpecimenEntry {
  /// What a word of a specimen is, and the tag that prints it: `the title`, `{{title}}`.
  fileprivate static func part(_ word: String) -> (name: String, tag: String) {
    let parts = [
      ("Title", "the title", "{{title}}"),
      ("Organization", "the organization", "{{organization}}"),
      ("Period", "the period", "{{period.text}}"),
      ("Role", "a role", "{{#entries}}{{title}} {{period.text}}{{/entries}}"),
      ("Tag", "a tag", "{{tagLine}}, or {{#tags}}{{.}} {{/tags}}"),
      ("Label", "the label", "{{label}}"), ("Value", "the value", "{{value}}"),
      ("Question", "a question", "{{#entries}}{{question}}{{/entries}}"),
      ("Answer", "an answer", "{{#entries}}{{answer}}{{/entries}}"),
      ("Quote", "the quote", "{{quote}}"),
    ]
    return parts.first { word.hasPrefix($0.0) }.map { ($0.1, $0.2) } ?? ("a part", "it")
  }
}
