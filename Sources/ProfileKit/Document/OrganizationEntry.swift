import Markdown

extension Organization {
  /// One entry: of the one role with the organisation behind it, or of the organisation with its
  /// roles within.
  package func entry(_ context: EntryContext) -> Entry {
    guard roles.count == 1, let role = roles.first else { return entryWithRoles(context) }
    var entry = role.entry(context)
    let whole = Entry(self, context)
    entry.id = entry.id ?? whole.id
    entry.organization = name.shown
    entry.place = entry.place ?? context.place(location)
    entry.description = context.inline(description)
    let summaries = [whole.summary, entry.summary].compactMap(\.self)
    entry.summary = summaries.isEmpty ? nil : MarkdownText(joining: summaries)
    entry.highlights += whole.highlights
    entry.url = entry.url ?? whole.url
    entry.source = entry.source ?? whole.source
    entry.asOf = entry.asOf ?? whole.asOf
    return entry
  }

  private func entryWithRoles(_ context: EntryContext) -> Entry {
    var entry = Entry(self, context)
    entry.title = name.shown
    entry.place = context.place(location)
    entry.description = context.inline(description)
    entry.period?.duration = CalendarDuration.total(of: roles.map(\.period), asOf: context.day)
      .map(context.phrases.duration)
    entry.entries = roles.map { $0.entry(context) }.inOrder(.date)
    return entry
  }
}

extension Role {
  /// The role as an entry.
  package func entry(_ context: EntryContext) -> Entry {
    var entry = Entry(self, context)
    entry.title = title.shown
    entry.subtitle = kind?.shown
    entry.place = context.place(location)
    entry.tags = skills.compactMap(\.shown)
    return entry
  }
}

extension [Entry] {
  /// In file order, or by date with entries of equal rank in file order.
  package func inOrder(_ order: SectionOrder) -> [Entry] {
    order == .date ? inListOrder { $0.order } : self
  }
}
