extension Profile {
  /// The employers.
  package var employers: [Organization] { self["employers", Organization.self] }

  /// The employers, then the communities.
  package var organizations: [Organization] { employers + self["community", Organization.self] }

  /// The roles at employers, each with its employer, in the order of lists.
  package var heldRoles: [(organization: Organization, role: Role)] {
    employers.flatMap { organization in organization.roles.map { (organization, $0) } }
      .inListOrder { $0.role.period }
  }
}
