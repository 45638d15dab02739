package import Diagnostics
package import JSONText

/// The versions of the profile's format: the first one is 1, and each migration leads to the next.
package struct FormatHistory: Sendable {
  /// How each version becomes the next, from version 1 on.
  package var migrations: [Migration]

  /// A history by its migrations, from version 1 on.
  package init(migrations: [Migration]) {
    self.migrations = migrations
  }

  /// The history of the profile's format. A new version is a migration here.
  package static let vita = FormatHistory(migrations: [])

  /// The version that the newest migration leads to.
  package var currentVersion: Int { migrations.count + Self.firstVersion }

  /// The version of a profile that names none.
  private static let firstVersion = 1
}

/// How a version of the profile's format becomes the next.
package struct Migration: Sendable {
  /// What changes, in a sentence for the owner of a profile: `"work" is "employers" now`.
  package let summary: String
  /// A profile of the older version as the newer one has it. What it keeps keeps its offsets, so that
  /// errors are shown where they stand and formatting stays.
  package let change: @Sendable (JSONValue) -> JSONValue

  /// A migration by what changes and how.
  package init(_ summary: String, change: @escaping @Sendable (JSONValue) -> JSONValue) {
    self.summary = summary
    self.change = change
  }
}

extension FormatHistory {
  /// A profile as the current version has it, and what was changed to get there.
  package func migrated(_ root: JSONValue) -> (profile: JSONValue, applied: [Migration]) {
    guard let version = version(of: root), versions.contains(version) else { return (root, []) }
    let applied = Array(migrations[(version - Self.firstVersion)...])
    guard !applied.isEmpty else { return (root, []) }
    let changed = applied.reduce(root) { profile, migration in migration.change(profile) }
    return (stamped(changed), applied)
  }

  /// The profile that a text says, in the current version: an older one with a warning, one that is
  /// not known with an error.
  package func upgraded(_ root: JSONValue, in reading: inout Reading) -> JSONValue {
    guard let version = version(of: root) else { return root }
    let place = root["version"]?.offset ?? root.offset
    guard versions.contains(version) else {
      reading.error(
        "unknown-version", "version \(version) of the format is not known",
        hint: "this program reads \(readable)", at: place)
      return root
    }
    if version < currentVersion {
      reading.warning(
        Self.oldVersion,
        "the profile is in version \(version) of the format, and \(currentVersion) is the newest",
        hint: "\"vita migrate\" rewrites it, and keeps the rest as it is", at: place)
    }
    return migrated(root).profile
  }

  /// The name of the warning that a profile is in an older version.
  package static let oldVersion = "old-version"

  private var versions: ClosedRange<Int> { Self.firstVersion...currentVersion }

  private var readable: String {
    migrations.isEmpty
      ? "version \(currentVersion)" : "versions \(Self.firstVersion) to \(currentVersion)"
  }

  /// The version that a profile names; nil where that is no whole number,
  /// or the profile no object, which are errors of their own.
  private func version(of root: JSONValue) -> Int? {
    guard case .object = root.content else { return nil }
    guard let json = root["version"] else { return Self.firstVersion }
    guard case .number(let literal) = json.content else { return nil }
    return Int(literal)
  }

  /// A profile that names the current version: where it names one already, else at its beginning.
  private func stamped(_ profile: JSONValue) -> JSONValue {
    var members = profile.members
    let version = JSONValue.integer(currentVersion)
    if let index = members.firstIndex(where: { $0.key == "version" }) {
      members[index].value = version
    } else {
      let index = members.first?.key == "$schema" ? 1 : 0
      members.insert(JSONMember(key: "version", value: version), at: index)
    }
    return JSONValue(.object(members), offset: profile.offset)
  }
}

extension FormatHistory {
  /// A profile's text in the current version, with its formatting kept where nothing changes, and
  /// what was changed; nil where the text is no JSON.
  package func rewritten(_ source: SourceText) -> (bytes: [UInt8], applied: [Migration])? {
    let read = try? JSONReader.read(source.bytes, maximumDepth: Limits.maximumNesting)
    guard let root = read?.root else { return nil }
    let (profile, applied) = migrated(root)
    guard !applied.isEmpty else { return (source.bytes, []) }
    return (JSONRewriter.bytes(of: profile, was: root, in: source.bytes), applied)
  }
}
