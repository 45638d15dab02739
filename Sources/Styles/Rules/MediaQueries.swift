/// The list of queries after `@media`, by Media Queries Level 4.
struct MediaQueries: Sendable {
  private let queries: [Query]

  /// A query of the list.
  private struct Query: Sendable {
    var isNegated = false
    /// The media type; nil if none stands there.
    var type: String?
    /// What follows the type, or alone, without white space.
    var condition: ArraySlice<StyleComponent>
  }

  init(_ prelude: [StyleComponent]) {
    queries = prelude.withoutSpace.betweenCommas.filter { !$0.isEmpty }.map(Self.query)
  }

  private static func query(_ components: [StyleComponent]) -> Query {
    var rest = components[...]
    var query = Query(condition: rest)
    let isPrefixed = rest.dropFirst().first?.word != nil
    if isPrefixed, let word = rest.first?.word, word == "not" || word == "only" {
      query.isNegated = word == "not"
      rest.removeFirst()
    }
    if let word = rest.first?.word, word != "not" {
      query.type = word
      rest.removeFirst()
    }
    query.condition = rest
    return query
  }

  /// The media types that a query is for by name.
  var types: [String] { queries.filter { !$0.isNegated }.compactMap(\.type) }

  /// Whether one of the queries is met; an empty list always is.
  func holds(on medium: StyleMedium) -> StyleTruth {
    if queries.isEmpty { return .always }
    return queries.map { query in
      let type = query.type.map(medium.has) ?? .always
      let both = min(type, MediaCondition(medium).truth(of: query.condition))
      return query.isNegated ? both.negated : both
    }.max() ?? .always
  }
}

/// What a condition such as `(min-width: 1px) and (not (hover))` comes to on a medium.
private struct MediaCondition {
  private let medium: StyleMedium

  init(_ medium: StyleMedium) {
    self.medium = medium
  }

  /// The truth of conditions with `and`, `or` and `not` between them, without white space.
  func truth(of condition: ArraySlice<StyleComponent>) -> StyleTruth {
    var truth = StyleTruth.always
    var (isOr, isNegated) = (false, false)
    for component in condition {
      switch component.word {
      case "and": isOr = false
      case "or": isOr = true
      case "not": isNegated.toggle()
      default:
        let part = isNegated ? self.truth(of: component).negated : self.truth(of: component)
        truth = isOr ? max(truth, part) : min(truth, part)
        isNegated = false
      }
    }
    return truth
  }

  private func truth(of component: StyleComponent) -> StyleTruth {
    guard component.kind == .block(UInt8(ascii: "(")) else { return .maybe }
    let inner = component.components.withoutSpace
    guard let name = inner.first?.word, name != "not" else { return truth(of: inner[...]) }
    guard name == "prefers-color-scheme" else { return .maybe }
    // Without a value, whether there is one.
    if inner.count == 1 { return .always }
    return inner.count == 3 && inner[1].isSign(":") ? medium.has(scheme: inner[2].word) : .maybe
  }
}
