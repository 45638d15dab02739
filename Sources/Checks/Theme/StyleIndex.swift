import Diagnostics
import Documents
import JSONText
import Markdown
import Templating

/// The declarations of rules by selector and name, so that the one that counts is found at once.
///
/// Of selectors other than the page's only what is judged is kept: a rule may have as many selectors as
/// declarations.
struct StyleIndex {
  private struct Key: Hashable {
    let selector: String
    let name: String
    let isDark: Bool
  }

  /// The declarations of a name for a selector.
  private struct Entry {
    /// The last one, and where it stands: the number of its rule, and its own in the rule.
    var last: StyleRules.Declaration
    var rank: (rule: Int, declaration: Int)
    /// Where the last value stands under some conditions: its sheet and its first byte there.
    var latest: [Set<String>: (sheet: Int, offset: Int)] = [:]
  }

  /// Stands for each selector of the whole page.
  static let page = ":root"

  private static let judged: Set<String> = ["color", "background", "background-color", "font-size"]

  private var entries: [Key: Entry] = [:]
  /// The selectors with rules.
  private(set) var selectors: Set<String> = []

  /// The index of rules in their order.
  init(_ rules: [StyleRules.Rule]) {
    for (number, rule) in rules.enumerated() {
      let ranked = RankedRule(rule, number)
      let own = Set(rule.selectors)
      let others = own.filter { !StyleCascade.isPage($0) }
      for selector in others {
        for name in Self.judged { add(name, of: ranked, for: selector) }
      }
      if others.count < own.count {
        for name in ranked.last.keys { add(name, of: ranked, for: Self.page) }
      }
      selectors.formUnion(own)
    }
  }

  /// A rule with what is asked of it for each of its selectors.
  private struct RankedRule {
    let number: Int
    let declarations: [StyleRules.Declaration]
    /// The number of the last declaration of each name.
    let last: [String: Int]
    let conditions: Set<String>
    let isDark: Bool

    init(_ rule: StyleRules.Rule, _ number: Int) {
      self.number = number
      declarations = rule.declarations
      last = Dictionary(declarations.indices.map { (rule.declarations[$0].name, $0) }) { $1 }
      conditions = Set(rule.conditions)
      isDark = rule.isDark
    }
  }

  private mutating func add(_ name: String, of rule: RankedRule, for selector: String) {
    guard let index = rule.last[name] else { return }
    let declaration = rule.declarations[index]
    let rank = (rule.number, index)
    let key = Key(selector: selector, name: name, isDark: rule.isDark)
    var entry = entries.removeValue(forKey: key) ?? Entry(last: declaration, rank: rank)
    (entry.last, entry.rank) = (declaration, rank)
    // A rule stands behind those that are nested in it, its values before theirs.
    let place = (declaration.sheet, declaration.offset)
    let isLatest = entry.latest[rule.conditions].map { $0 < place } ?? true
    if isLatest { entry.latest[rule.conditions] = place }
    entries[key] = entry
  }

  private static func key(_ selector: String, _ name: String, _ isDark: Bool) -> Key {
    let selector = StyleCascade.isPage(selector) ? page : selector
    return Key(selector: selector, name: name, isDark: isDark)
  }

  /// The last declaration of one of some names, for light or for dark pages.
  func last(_ names: [String], of selector: String, isDark: Bool) -> StyleRules.Declaration? {
    let found = names.compactMap { entries[Self.key(selector, $0, isDark)] }
    return found.max { $0.rank < $1.rank }?.last
  }

  /// Whether the same name stands later, for pages as light or dark, under no condition that a rule
  /// doesn't have.
  func hasLater(
    _ declaration: StyleRules.Declaration, of selector: String, in rule: StyleRules.Rule
  ) -> Bool {
    guard let entry = entries[Self.key(selector, declaration.name, rule.isDark)] else {
      return false
    }
    let place = (declaration.sheet, declaration.offset)
    return Self.subsets(of: Set(rule.conditions)).contains { conditions in
      entry.latest[conditions].map { $0 > place } == true
    }
  }

  /// The sets of conditions that count wherever some do. Of more than anyone writes only the set itself
  /// and the empty one: each doubles the subsets.
  private static func subsets(of conditions: Set<String>) -> [Set<String>] {
    guard conditions.count <= Limits.maximumComparedConditions else { return [conditions, []] }
    return conditions.reduce(into: [[]]) { subsets, condition in
      subsets += subsets.map { $0.union([condition]) }
    }
  }
}
