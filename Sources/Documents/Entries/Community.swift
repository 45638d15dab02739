import ProfileModel

extension SectionView {
  /// What the person does for others: meetups, volunteering, writing.
  static let community = SectionView(
    .community, of: Organization.self
  ) { organization, context in
    organization.entry(context)
  }
}
