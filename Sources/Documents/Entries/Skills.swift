import ProfileModel

extension SectionView {
  /// What the person can do.
  static let skills = SectionView(
    .skills, of: Skill.self, layout: .tags, order: .file
  ) { skill, context in
    var entry = Entry(skill, context)
    entry.microformat = Microformat.skill
    entry.title = skill.name.shown
    entry.subtitle = skill.level?.shown
    entry.setTags(skill.keywords, context)
    return entry
  }
}
