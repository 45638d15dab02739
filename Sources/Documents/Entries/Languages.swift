import ProfileModel

extension SectionView {
  /// The languages the person speaks.
  static let languages = SectionView(
    .languages, of: SpokenLanguage.self, layout: .tags, order: .file
  ) { language, context in
    var entry = Entry(language, context)
    entry.title = language.name.shown
    entry.subtitle = language.fluency?.shown
    return entry
  }
}
