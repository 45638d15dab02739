import ProfileModel

extension SectionView {
  /// Who the person worked for, with the roles held there.
  static let employers = SectionView(
    .employers, of: Organization.self
  ) { organization, context in
    organization.entry(context)
  }
}
