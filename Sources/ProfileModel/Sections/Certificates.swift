import Diagnostics
import JSONText

/// A certificate the person holds or held.
package struct Certificate: DatedRecord {
  /// What it is called.
  package var name = LocalizedText("")
  /// Who gave it.
  package var issuer: LocalizedText?
  /// The day it was given.
  package var period = Period(on: nil)
  /// The last day it counts.
  package var expires: PartialDate?
  /// The fields that every entry may have.
  package var common = EntryFields()

  /// Where it stands.
  package var place = RecordPlace()

  /// Creates an empty record.
  package init() {}

  /// Which record it is.
  package static let id = RecordID("certificate")

  /// A certificate in messages.
  package static let noun = "a certificate"

  /// The table of a certificate's fields.
  package static let fields: [Field<Certificate>] =
    [
      Field("name", \.name, .text, "What it is called.", required: true),
      Field("issuer", \.issuer, .text, "Who gave it."),
      dateField,
      Field("expires", \.expires, .date, "The last day it counts."),
    ] + entryFields

  /// Reports an expiry that can only be before the day it was given.
  package func check(in reading: inout Reading) {
    guard let given = period.start, let expires, expires.lastDay < given.firstDay,
      let date = place["date"], let expiry = place["expires"]
    else { return }
    reading.report(
      .endBeforeStart, "this expiry is before the certificate was given", at: expiry.offset,
      notes: [("it was given here", date.offset)])
  }
}

extension SectionType {
  /// Certificates the person holds or held.
  package static let certificates = SectionType(
    "certificates", of: Certificate.self, "Certificates the person holds.")
}
