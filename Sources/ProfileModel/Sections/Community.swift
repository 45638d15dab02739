extension SectionType {
  /// What the person does for others: meetups, volunteering, writing.
  package static let community = SectionType(
    "community", of: Organization.self, "Communities, each with the roles held there.")
}
