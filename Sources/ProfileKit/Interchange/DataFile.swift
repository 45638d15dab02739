import JSONText

/// A file for programs that is made of a profile without a theme.
///
/// Each is a line in `all`, in the order they are written.
package struct DataFile: Sendable {
  /// Its name in the output folder: `profile.vcf`.
  package let name: String
  /// What it holds, of a tailored profile and its document.
  package let bytes: @Sendable (Profile, Document) -> [UInt8]

  /// Every such file.
  package static var all: [DataFile] {
    [
      DataFile(name: "profile.vcf") { profile, document in VCard.text(of: profile, document) },
      DataFile(name: "resume.json") { profile, _ in resume(of: profile) },
    ]
  }

  /// The file of a name.
  package static func named(_ name: String) -> DataFile? {
    all.first { $0.name == name }
  }

  /// A tailored profile in JSON Resume. What an imported résumé kept of the person's address goes
  /// only where the address does.
  private static func resume(of profile: Profile) -> [UInt8] {
    let nowhere = SourceText(name: "", text: "")
    var tree = profile.json()
    if profile.contact?.address == nil {
      tree = tree.leavingOut(["extra", ResumeBasics.extraKey, "basics", "location"])
    }
    let (resume, _) = JSONResumeExport.resume(from: tree, in: nowhere, includesPrivate: true)
    return Array((JSONWriter.text(of: resume, indentation: 2) + "\n").utf8)
  }
}

extension JSONValue {
  /// The value without the member at the end of a path of keys.
  fileprivate func leavingOut(_ path: ArraySlice<String>) -> JSONValue {
    guard let key = path.first else { return self }
    let rest = path.dropFirst()
    return JSONValue(
      .object(
        members.compactMap { member in
          guard member.key == key else { return member }
          guard !rest.isEmpty else { return nil }
          return JSONMember(key: key, value: member.value.leavingOut(rest))
        }))
  }
}
