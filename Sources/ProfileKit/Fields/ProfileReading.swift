package import JSONText

/// What the text of a profile says.
package struct ReadProfile: Sendable {
  /// Nil where it could not be read at all.
  package var profile: Profile?
  /// The tree of JSON that says it, in our format; nil where it is no JSON.
  package var tree: JSONValue?
  /// Everything that is wrong, in the order of the text.
  package var issues: [Issue]
  /// Whether the text is a résumé in a format of another tool.
  package var isForeign = false

  /// The issues without those that say what documents don't show of a résumé in another format: for
  /// commands that make none.
  package var issuesOfValues: [Issue] { issues.filter { $0.name != KeptValues.warning } }
}

extension Profile {
  /// Reads a profile from its text; a résumé in a format of other tools is one too.
  package static func read(_ source: SourceText) -> ReadProfile {
    var reading = Reading(source)
    guard let root = reading.readRoot() else { return ReadProfile(issues: reading.inOrder) }
    let imported = ForeignFormat.profile(from: root, in: &reading)
    let tree = imported ?? root
    let profile = Profile.read(tree, in: &reading)
    let issues = reading.inOrder.filter { issue in
      issue.severity == .error || profile?.silence.contains(issue.name) != true
    }
    return ReadProfile(
      profile: profile, tree: tree, issues: issues.limited, isForeign: imported != nil)
  }
}

extension Reading {
  /// The value that the text consists of; nil with an error where it is no JSON.
  package mutating func readRoot() -> JSONValue? {
    do {
      let document = try JSONReader.read(source.bytes, maximumDepth: Limits.maximumNesting)
      report(document.duplicates, omitted: document.omittedDuplicates)
      return document.root
    } catch {
      let hint = source.looksLikeYAML ? "this looks like YAML; vita reads JSON" : error.hint
      self.error("json-syntax", error.message, hint: hint, at: error.offset)
      return nil
    }
  }

  /// Reports keys that stand twice in an object, and counts those that were not kept.
  package mutating func report(_ duplicates: [DuplicateKey], omitted: Int = 0) {
    for duplicate in duplicates {
      error(
        "duplicate-key", "\"\(duplicate.key.quotation)\" stands twice in the same object",
        hint: "keep one of them", at: duplicate.offset,
        notes: [("the first one is here", duplicate.firstOffset)])
    }
    countErrors(omitted, named: "duplicate-key")
  }

  /// The issues in the order of the text, then what stands for those that are not kept.
  package var inOrder: [Issue] {
    let ranked = issues.enumerated().sorted { left, right in
      let leftPlace = left.element.place.map { ($0.line, $0.column) } ?? (0, 0)
      let rightPlace = right.element.place.map { ($0.line, $0.column) } ?? (0, 0)
      return leftPlace == rightPlace ? left.offset < right.offset : leftPlace < rightPlace
    }
    return ranked.reduce(into: [Issue]()) { shown, ranked in
      let issue = ranked.element
      guard let last = shown.last, issue.place != nil, last.place == issue.place else {
        return shown.append(issue)
      }
      // What is wrong at a place is told once: an error says more than a warning.
      if last == issue || last.severity == .error && issue.severity == .warning { return }
      if last.severity == .warning, issue.severity == .error { shown.removeLast() }
      shown.append(issue)
    } + omissions
  }
}

extension SourceText {
  /// Whether a text that is no JSON was probably meant as YAML: by the name of its file, or by a
  /// first line such as `name: Ada`.
  fileprivate var looksLikeYAML: Bool {
    let lines = bytes.prefix(4096).split(separator: UInt8(ascii: "\n"))
    let first = lines.first { line in
      line.first != UInt8(ascii: "#") && line.contains { $0 > 0x20 }
    }
    guard let first else { return false }
    let text = String(decoding: first, as: UTF8.self)
    if text.first == "{" || text.first == "[" { return false }
    if name.hasSuffix(".yaml") || name.hasSuffix(".yml") || text.hasPrefix("---") { return true }
    let word = text.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
    let rest = text.dropFirst(word.count)
    return !word.isEmpty && (rest.hasPrefix(": ") || rest == ":" || rest == ":\r")
  }
}
