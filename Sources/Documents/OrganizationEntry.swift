import Languages
import Markdown
package import ProfileModel

extension Organization {
  /// One entry: of the one role with the organisation behind it, or of the organisation with its
  /// roles within.
  package func entry(_ context: EntryContext) -> Entry {
    guard roles.count == 1, let role = roles.first, !isHidden(behind: role, context) else {
      return entryWithRoles(context)
    }
    var entry = role.entry(context)
    let whole = Entry(self, context)
    entry.id = entry.id ?? whole.id
    entry.organization = name.shown
    entry.organizationURL = whole.url
    if whole.url != nil { entry.url = nil }
    entry.place = entry.place ?? context.place(location)
    entry.description = context.inline(description)
    let summaries = [whole.summary, entry.summary].compactMap(\.self)
    entry.summary = summaries.isEmpty ? nil : MarkdownText(joining: summaries)
    entry.highlights += whole.highlights
    entry.source = entry.source ?? whole.source
    if entry.asOf == nil { entry.setDate(common.asOf, context) }
    return entry
  }

  /// Whether it and the role differ in something that an entry has only one place for.
  private func isHidden(behind role: Role, _ context: EntryContext) -> Bool {
    func differ<Value: Equatable>(_ own: Value?, _ other: Value?) -> Bool {
      own != nil && other != nil && own != other
    }
    func page(_ url: String?) -> String? { url.map { LinkAddress($0).page } }
    return differ(common.id, role.common.id) || differ(page(common.url), page(role.common.url))
      || differ(page(common.source), page(role.common.source))
      || differ(common.asOf, role.common.asOf)
      || differ(context.place(location), context.place(role.location))
  }

  private func entryWithRoles(_ context: EntryContext) -> Entry {
    var entry = Entry(self, context)
    entry.title = name.shown
    entry.place = context.place(location)
    entry.description = context.inline(description)
    if common.dateText == nil {
      entry.period?.duration = CalendarDuration.total(of: roles.map(\.period), asOf: context.day)
        .map(context.language.duration)
    }
    entry.microformat = nil
    entry.entries = roles.map { role in
      var within = role.entry(context)
      within.employer = name.shown
      within.employerPlace = within.place == nil ? entry.place : nil
      return within
    }.inOrder(.date)
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
    entry.setTags(skills, context)
    entry.microformat = Microformat.experience
    return entry
  }
}

extension [Entry] {
  /// In file order, or by date with entries of equal rank in file order.
  package func inOrder(_ order: SectionOrder) -> [Entry] {
    order == .date ? inListOrder { $0.order } : self
  }
}
