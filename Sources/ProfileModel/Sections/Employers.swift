extension SectionType {
  /// Who the person worked for, with the roles held there.
  package static let employers = SectionType(
    "employers", of: Organization.self, "Employers, each with the roles held there.")
}
