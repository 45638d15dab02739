import Templating

/// Languages by the subtags of their tags, to tell in linear time which of many each text lacks.
///
/// As by the lookup of RFC 4647, a tag serves the languages that begin with its subtags.
struct LanguageTree {
  private let languages: [String]
  private var nodes = [Node()]
  /// The nodes that lead to each language, from its first subtag on.
  private var paths: [[Int]] = []
  /// The number of the text that was taken last.
  private var text = 0

  /// Where some subtags lead.
  private struct Node {
    var next: [Substring: Int] = [:]
    /// How many languages begin with the subtags.
    var count = 0
    /// The last text that had a tag of them.
    var text = 0
    /// The last text whose tag was counted.
    var countedText = 0
  }

  /// A tree of languages, each once.
  init(_ languages: [String]) {
    self.languages = languages
    for language in languages {
      let path = path(of: language)
      for node in path { nodes[node].count += 1 }
      paths.append(path)
    }
  }

  /// Takes the tags of a text; says whether they serve every language.
  mutating func takeText(_ tags: [String]) -> Bool {
    text += 1
    let found = tags.map { path(of: $0) }
    for last in found.compactMap(\.last) { nodes[last].text = text }
    var served = 0
    for path in found {
      // What a shorter tag serves is counted with that one.
      guard let node = path.first(where: isTag), nodes[node].countedText != text else { continue }
      nodes[node].countedText = text
      served += nodes[node].count
    }
    return served == languages.count
  }

  /// The first languages that the text which was taken last has no tag for, in their order.
  func missing(upTo count: Int) -> [String] {
    let missing = languages.indices.lazy.filter { !paths[$0].contains(where: isTag) }
    return missing.prefix(count).map { languages[$0] }
  }

  private func isTag(_ node: Int) -> Bool { nodes[node].text == text }

  private mutating func path(of tag: String) -> [Int] {
    var node = 0
    return tag.lowercased().split(separator: "-", omittingEmptySubsequences: false).map { subtag in
      if let next = nodes[node].next[subtag] {
        node = next
      } else {
        nodes[node].next[subtag] = nodes.count
        node = nodes.count
        nodes.append(Node())
      }
      return node
    }
  }
}
