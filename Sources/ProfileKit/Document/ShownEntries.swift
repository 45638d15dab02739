extension Entry {
  /// The entry without those within it that have nothing to show; nil where nothing is left. A
  /// résumé that was filled in by halves has such entries.
  var shown: Entry? {
    var entry = self
    if entries.contains(where: { $0.shown == nil }) { entry.entries = entries.compactMap(\.shown) }
    return entry.isBlank ? nil : entry
  }

  private var isBlank: Bool {
    let texts = [title, organization, label, value, question, place, url]
    let markdown = [description, summary, quote, answer]
    return texts.allSatisfy { $0 == nil } && markdown.allSatisfy { $0 == nil } && period == nil
      && highlights.isEmpty && tags.isEmpty && links.isEmpty && figures.isEmpty && details.isEmpty
      && entries.isEmpty
  }
}
