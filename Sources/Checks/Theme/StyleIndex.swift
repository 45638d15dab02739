import Diagnostics
import Styles

/// The declarations of rules by selector and name, so that the one that counts is found at once.
///
/// Of selectors other than the page's only what is judged is kept: a rule may have as many selectors as
/// declarations.
struct StyleIndex {
  /// A rule on a medium.
  struct Rule {
    /// The rule itself.
    let rule: StyleRule
    /// The conditions that may hold or not; the others always do.
    let conditions: Set<StyleCondition>

    /// Nil for a rule that does not count on the medium.
    init?(_ rule: StyleRule, on medium: StyleMedium) {
      guard rule.holds(on: medium) != .never else { return nil }
      self.rule = rule
      conditions = Set(rule.conditions.filter { $0.holds(on: medium) == .maybe })
    }

    /// The declaration of a name that counts.
    func declaration(_ name: String) -> StyleDeclaration? {
      StyleIndex.counting(of: rule.declarations.filter { $0.name == name })
    }
  }

  private struct Key: Hashable {
    let selector: String
    let name: String
  }

  /// A declaration that counts, with how much, and the conditions that it stands under.
  struct Counting {
    let declaration: StyleDeclaration
    let rank: StyleRank
    let conditions: Set<StyleCondition>
  }

  /// The declarations of a name for a selector.
  private struct Entry {
    /// The one that counts, if its conditions hold.
    var best: Counting
    /// The one that counts of those under some conditions.
    var bests: [Set<StyleCondition>: Counting] = [:]
  }

  /// Stands for each selector of the whole page.
  static let page = ":root"

  private static let judged: Set<String> = ["color", "background", "background-color", "font-size"]

  private var entries: [Key: Entry] = [:]
  /// The selectors with rules.
  private(set) var selectors: Set<StyleSelector> = []

  /// The index of rules.
  init(_ rules: [Rule]) {
    for rule in rules {
      let counting = Dictionary(grouping: rule.rule.declarations, by: \.name).compactMapValues(
        Self.counting)
      for selector in Set(rule.rule.selectors) {
        let names = StyleCascade.isPage(selector.text) ? Set(counting.keys) : Self.judged
        for name in names {
          guard let declaration = counting[name] else { continue }
          add(declaration, of: rule, for: selector.text)
        }
        selectors.insert(selector)
      }
    }
  }

  /// The one that counts of some declarations of a rule.
  private static func counting(of declarations: [StyleDeclaration]) -> StyleDeclaration? {
    declarations.last(where: \.isImportant) ?? declarations.last
  }

  private mutating func add(_ declaration: StyleDeclaration, of rule: Rule, for selector: String) {
    let new = Counting(
      declaration: declaration, rank: StyleRank(declaration, of: rule.rule, for: selector),
      conditions: rule.conditions)
    let key = Self.key(selector, declaration.name)
    var entry = entries.removeValue(forKey: key) ?? Entry(best: new)
    if entry.best.rank < new.rank { entry.best = new }
    let known = entry.bests[rule.conditions]
    if known.map({ $0.rank < new.rank }) ?? true { entry.bests[rule.conditions] = new }
    entries[key] = entry
  }

  private static func key(_ selector: String, _ name: String) -> Key {
    Key(selector: StyleCascade.isPage(selector) ? page : selector, name: name)
  }

  /// The declaration that counts of one of some names: if all conditions hold, or if these do.
  func declaration(
    _ names: [String], of selector: String, under conditions: Set<StyleCondition>? = nil
  ) -> Counting? {
    let entries = names.compactMap { self.entries[Self.key(selector, $0)] }
    guard let conditions else { return entries.map(\.best).max { $0.rank < $1.rank } }
    let subsets = Self.subsets(of: conditions)
    return entries.flatMap { entry in subsets.compactMap { entry.bests[$0] } }
      .max { $0.rank < $1.rank }
  }

  /// Whether a declaration of the same name counts more where some conditions hold.
  func overrides(
    _ declaration: StyleDeclaration, of selector: String, in rule: Rule,
    under conditions: Set<StyleCondition>
  ) -> Bool {
    let rank = StyleRank(declaration, of: rule.rule, for: selector)
    return self.declaration([declaration.name], of: selector, under: conditions)
      .map { rank < $0.rank } ?? false
  }

  /// The sets of conditions that count wherever some do. Of more than anyone writes only the set itself
  /// and the empty one: each doubles the subsets.
  private static func subsets(of conditions: Set<StyleCondition>) -> [Set<StyleCondition>] {
    guard conditions.count <= Limits.maximumComparedConditions else { return [conditions, []] }
    return conditions.reduce(into: [[]]) { subsets, condition in
      subsets += subsets.map { $0.union([condition]) }
    }
  }
}

/// How much a declaration counts among those for one selector, or for the page.
struct StyleRank: Comparable {
  private let importance: (element: Int, weight: Int, layer: Int)
  private let place: (specificity: Int, sheet: Int, offset: Int)

  /// The rank of a declaration for a selector of its rule.
  init(_ declaration: StyleDeclaration, of rule: StyleRule, for selector: String) {
    let isLayered = rule.conditions.contains(where: \.isLayer)
    let isImportant = declaration.isImportant
    // What is said of <body> stands between the root and all text.
    importance = (
      selector == "body" ? 1 : 0, isImportant ? 1 : 0, isLayered == isImportant ? 1 : 0
    )
    // Of the selectors that are compared with each other only `:root` and `html` differ.
    place = (selector == StyleIndex.page ? 1 : 0, declaration.sheet, declaration.offset)
  }

  static func < (one: StyleRank, other: StyleRank) -> Bool {
    one.importance == other.importance
      ? one.place < other.place : one.importance < other.importance
  }

  static func == (one: StyleRank, other: StyleRank) -> Bool {
    one.importance == other.importance && one.place == other.place
  }
}
