extension [Entry] {
  /// The entries without those that have nothing to show, in them too: a résumé that was filled in by
  /// halves has such entries.
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
