extension [Entry] {
  /// The entries without those that have nothing to show, in them too: a résumé that was filled in by
  /// halves has such entries.
  var shown: [Entry] {
    guard holdsBlank else { return self }
    return compactMap { entry in
      var entry = entry
      entry.entries = entry.entries.shown
      return entry.isBlank ? nil : entry
    }
  }

  /// By index: a copy of each entry would cost more than a look at it.
  fileprivate var holdsBlank: Bool { indices.contains { self[$0].holdsBlank } }
}

extension Entry {
  /// Whether there is nothing to show, of it or of an entry within.
  fileprivate var holdsBlank: Bool { isBlank || entries.holdsBlank }

  fileprivate var isBlank: Bool {
    title == nil && organization == nil && label == nil && value == nil && question == nil
      && place == nil && url == nil && period == nil && description == nil && summary == nil
      && quote == nil && answer == nil && highlights.isEmpty && tags.isEmpty && links.isEmpty
      && figures.isEmpty && details.isEmpty && entries.isEmpty
  }
}
