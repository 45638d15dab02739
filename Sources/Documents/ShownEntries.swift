extension [Entry] {
  /// The entries that have something to show, and within them only such entries: a half-finished résumé
  /// has others.
  var shown: [Entry] {
    compactMap { entry in
      var entry = entry
      entry.entries = entry.entries.shown
      return entry.isBlank ? nil : entry
    }
  }
}

extension Entry {
  fileprivate var isBlank: Bool {
    title == nil && organization == nil && label == nil && value == nil && question == nil
      && place == nil && url == nil && period == nil && description == nil && summary == nil
      && quote == nil && answer == nil && highlights.isEmpty && tags.isEmpty && links.isEmpty
      && figures.isEmpty && details.isEmpty && entries.isEmpty
  }
}
