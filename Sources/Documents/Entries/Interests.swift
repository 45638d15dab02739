import ProfileModel

extension SectionView {
  /// What the person likes.
  static let interests = SectionView(
    .interests, of: Interest.self, layout: .tags, order: .file
  ) { interest, context in
    var entry = Entry(interest, context)
    entry.title = interest.name.shown
    entry.setTags(interest.keywords, context)
    return entry
  }
}
