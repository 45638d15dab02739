import Diagnostics
import JSONText
import Testing

/// A profile, and what the checks find in it.
struct CheckCase: CustomTestStringConvertible, Sendable {
  /// The members of the profile besides its name, on line 2.
  let members: String
  /// The warnings as `line:column name: message`.
  let warnings: [String]

  var testDescription: String { members }

  init(_ members: String, _ warnings: String...) {
    self.members = members
    self.warnings = warnings
  }

  var source: SourceText { SourceText(name: "p", text: "{\"name\": \"x\",\n\(members)}") }

  /// Two roles at an employer.
  static func roles(_ first: String, _ second: String, _ warnings: String...) -> CheckCase {
    var roles = CheckCase(
      """
      "employers": [{"name": "e", "roles": [
      {"title": "a", \(first)},
      {"title": "b", \(second)}]}]
      """)
    roles = CheckCase(members: roles.members, warnings: warnings)
    return roles
  }

  private init(members: String, warnings: [String]) {
    self.members = members
    self.warnings = warnings
  }
}
