import Diagnostics
import Languages
import ProfileModel

extension CustomEntry {
  /// The entry in the names that a layout prints. Tags and facts have no line for a time or a
  /// place: there both stand behind the subtitle.
  fileprivate func entry(_ layout: SectionLayout, _ context: EntryContext) -> Entry {
    var entry = Entry(self, context)
    entry.title = title.shown
    entry.subtitle = subtitle?.shown
    entry.place = context.place(location)
    if layout == .quotes {
      entry.quote = entry.summary
      entry.summary = nil
    }
    guard layout == .tags || layout == .facts else { return entry }
    let aside = [entry.subtitle, entry.place, entry.period?.text].compactMap(\.self)
    entry.subtitle = aside.isEmpty ? nil : context.language.list(aside)
    entry.place = nil
    entry.period = nil
    if layout == .facts {
      entry.label = entry.title
      entry.value = entry.subtitle
    }
    return entry
  }
}

extension SectionView {
  /// Sections of the person's own making.
  static let custom = SectionView(
    .custom, of: CustomSection.self
  ) { customs, context in
    customs.map { custom in
      let layout = custom.layout ?? .entries
      return SectionContent(
        key: custom.key, title: custom.title.shown, layout: layout, order: .file,
        entries: custom.entries.map { $0.entry(layout, context) })
    }
  }
}
