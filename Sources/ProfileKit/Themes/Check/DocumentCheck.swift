/// What a document of any format lacks or shows too much of.
struct DocumentCheck {
  private(set) var issues: [Issue] = []
  private let name: DocumentName

  /// Checks what a template printed of a specimen.
  init(_ text: String, of specimen: Specimen, _ name: DocumentName) {
    self.name = name
    let shown = name.fileExtension == "html" ? Self.withoutTags(text) : text
    if !specimen.isHostile {
      checkSections(Self.words(of: shown), specimen)
      checkRawOutput(shown)
    }
    if name.fileExtension == "html", text.contains("<hostile") {
      issues.append(Issue("raw-output", "\(name.templateFile) prints a value without escaping"))
    }
  }

  private mutating func checkSections(_ shown: Set<Substring>, _ specimen: Specimen) {
    for section in specimen.document.sections {
      if !shown.contains(section.title[...]) {
        report(
          "missing-section", "does not show section \"\(section.key)\"",
          hint: "print all with {{#sections}}{{>*partial}}{{/sections}}")
        continue
      }
      let isAbout = name.stem == "about"
      let words = section.entries.flatMap { entry in
        SpecimenEntry.words(of: entry) + (isAbout ? SpecimenEntry.story(of: entry) : [])
      }
      let missing = words.first { !shown.contains($0[...]) }
      if let missing {
        report(
          "missing-entry",
          "does not show \(Self.what(missing)) of an entry of section \"\(section.key)\"",
          hint: "every entry's title, organisation and period stand in every document")
      }
    }
    if let person = specimen.document.name, !shown.contains(person[...]) {
      report("missing-name", "does not show the person's name", hint: "print {{name}}")
    }
  }

  private mutating func checkRawOutput(_ shown: String) {
    let braces = zip(shown.utf8, shown.utf8.dropFirst()).first { pair in
      pair.0 == pair.1 && "{}".utf8.contains(pair.0)
    }
    guard let braces else { return }
    let mark = braces.0 == UInt8(ascii: "{") ? "{{" : "}}"
    report(
      "raw-output", "prints \(mark) as text",
      hint: "a tag was not read as one: look for changed delimiters or a stray brace")
  }

  /// The words of letters and digits of ASCII.
  private static func words(of text: String) -> Set<Substring> {
    let words = text.utf8.split { byte in
      !(0x30...0x39).contains(byte) && !(0x61...0x7A).contains(byte | 0x20)
    }
    return Set(words.map { Substring($0) })
  }

  private mutating func report(_ kind: String, _ message: String, hint: String) {
    issues.append(Issue(kind, "\(name.templateFile) \(message)", hint: hint))
  }

  /// What a word of a specimen is: `the title`.
  private static func what(_ word: String) -> String {
    let kind = word.prefix { !$0.isLowercase || $0 == word.first }
    let names = [
      ("Title", "the title"), ("Organization", "the organization"), ("Period", "the period"),
      ("Role", "a role"), ("Tag", "a tag"), ("Label", "the label"), ("Value", "the value"),
      ("Question", "a question"), ("Answer", "an answer"), ("Quote", "the quote"),
    ]
    return names.first { word.hasPrefix($0.0) }?.1 ?? String(kind)
  }

  /// What stands between the tags of a page's body.
  static func withoutTags(_ html: String) -> String {
    var output: [UInt8] = []
    var isInTag = false
    var bytes = Array(html.utf8)[...]
    if let body = html.utf8.firstRange(of: "<body".utf8) {
      bytes = bytes[html.utf8.distance(from: html.startIndex, to: body.lowerBound)...]
    }
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "<"): isInTag = true
      case UInt8(ascii: ">"):
        isInTag = false
        output.append(UInt8(ascii: " "))
      default: if !isInTag { output.append(byte) }
      }
    }
    return String(decoding: output, as: UTF8.self)
  }
}
