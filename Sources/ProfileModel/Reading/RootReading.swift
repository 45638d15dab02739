package import Diagnostics
package import JSONText

extension Reading {
  /// The value that the text consists of; nil with an error where it is no JSON.
  package mutating func readRoot() -> JSONValue? {
    do {
      let document = try JSONReader.read(source.bytes, maximumDepth: Limits.maximumNesting)
      report(document.duplicates, omitted: document.omittedDuplicates)
      return document.root
    } catch {
      let hint = source.looksLikeYAML ? "this looks like YAML; vita reads JSON" : error.hint
      report(.jsonSyntax, error.message, hint: hint, at: error.offset)
      return nil
    }
  }

  /// Reports keys that stand twice in an object, and counts those that were not kept.
  package mutating func report(_ duplicates: [DuplicateKey], omitted: Int = 0) {
    for duplicate in duplicates {
      report(
        .duplicateKey, "\"\(duplicate.key.quotation)\" stands twice in the same object",
        hint: "keep one of them", at: duplicate.offset,
        notes: [("the first one is here", duplicate.firstOffset)])
    }
    add(omitted, of: .duplicateKey)
  }

  /// Every issue once, in the order of the text; then what stands for those that are not kept.
  package var inOrder: [Issue] { (issues + omissions).inOrder }
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
