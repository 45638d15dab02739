import Diagnostics
package import Documents
import JSONText
package import ProfileModel

/// A file for programs, made from a profile without a theme.
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

  /// A tailored profile in JSON Resume: what the pages show. What other tools keep in `extra` stays
  /// here, for nobody sees that it would be published.
  private static func resume(of profile: Profile) -> [UInt8] {
    let nowhere = SourceText(name: "", text: "")
    let resume = JSONResumeExport.resume(
      from: profile.json().withoutExtra, in: nowhere, includesPrivate: true)
    return Array((JSONWriter.text(of: resume.json, indentation: 2) + "\n").utf8)
  }
}

extension JSONValue {
  /// The value without what other tools keep in it.
  fileprivate var withoutExtra: JSONValue {
    switch content {
    case .object(let members):
      JSONValue(
        .object(
          members.filter { $0.key != "extra" }.map {
            JSONMember(key: $0.key, value: $0.value.withoutExtra)
          }))
    case .array(let values): .array(values.map(\.withoutExtra))
    default: self
    }
  }
}
