extension Array {
  /// The elements in the order of a list by their periods, which are worked out once for each; those
  /// of equal rank stay in the order they had.
  package func inListOrder(by period: (Element) -> Period) -> [Element] {
    let periods = map(period)
    let ranked = indices.sorted { left, right in
      if periods[left].isListed(before: periods[right]) { return true }
      if periods[right].isListed(before: periods[left]) { return false }
      return left < right
    }
    return ranked.map { self[$0] }
  }
}
