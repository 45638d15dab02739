package import JSONText

extension Profile {
  /// Reads a profile from its text: the profile where it could be read at all, and every issue in
  /// the order of the text.
  package static func read(_ source: SourceText) -> (profile: Profile?, issues: [Issue]) {
    let (profile, _, issues) = readTree(source)
    return (profile, issues)
  }

  /// Reads a profile from its text, with the tree of JSON that says it; a résumé in a format of
  /// other tools is one too.
  package static func readTree(
    _ source: SourceText
  ) -> (profile: Profile?, tree: JSONValue?, issues: [Issue]) {
    var reading = Reading(source)
    let tree = reading.readRoot().map { ForeignFormat.profile(from: $0) }
    let profile = tree.flatMap { Profile.read($0, in: &reading) }
    let issues = reading.inOrder.filter { profile?.silence.contains($0.name) != true }
    return (profile, tree, issues)
  }
}

extension Reading {
  /// The value that the text consists of; nil with an error where it is no JSON.
  package mutating func readRoot() -> JSONValue? {
    do {
      let document = try JSONReader.read(source.bytes, maximumDepth: Limits.maximumNesting)
      report(document.duplicates)
      return document.root
    } catch {
      self.error("json-syntax", error.message, hint: error.hint, at: error.offset)
      return nil
    }
  }

  /// Reports keys that stand twice in an object.
  package mutating func report(_ duplicates: [DuplicateKey]) {
    for duplicate in duplicates {
      error(
        "duplicate-key", "\"\(duplicate.key)\" stands twice in the same object",
        hint: "keep one of them", at: duplicate.offset,
        notes: [("the first one is here", duplicate.firstOffset)])
    }
  }

  /// The issues in the order of the text.
  package var inOrder: [Issue] {
    let ranked = issues.enumerated().sorted { left, right in
      let leftPlace = left.element.place.map { ($0.line, $0.column) } ?? (0, 0)
      let rightPlace = right.element.place.map { ($0.line, $0.column) } ?? (0, 0)
      return leftPlace == rightPlace ? left.offset < right.offset : leftPlace < rightPlace
    }
    return ranked.map(\.element)
  }
}
