import Diagnostics
package import JSONText

/// A prize, a medal or a place in a competition.
package struct Award: DatedRecord {
  /// The metals of a medal.
  package enum Medal: String, CaseIterable, Sendable {
    /// First place.
    case gold
    /// Second place.
    case silver
    /// Third place.
    case bronze
  }

  /// What was won.
  package var title = LocalizedText("")
  /// The competition it was won in.
  package var competition: LocalizedText?
  /// Who gave it.
  package var issuer: LocalizedText?
  /// The place that was reached: `1` or `top 5 %`.
  package var rank: LocalizedText?
  /// The medal that was won.
  package var medal: Medal?
  /// The team it was won with.
  package var team: LocalizedText?
  /// How many times it was won.
  package var timesWon: Int?
  /// How many took part.
  package var participants: Int?
  /// The day or the time it covers.
  package var period = Period()
  /// Where it was.
  package var location: Location?
  /// The fields that every entry may have.
  package var common = EntryFields()

  /// Where it stands.
  package var place = RecordPlace()

  /// Creates an empty record.
  package init() {}

  /// Which record it is.
  package static let id = RecordID("award")

  /// An award in messages.
  package static let noun = "an award"

  /// The table of an award's fields.
  package static let fields: [Field<Award>] =
    [
      Field("title", \.title, .text, "What was won.", required: true),
      Field("competition", \.competition, .text, "The competition it was won in."),
      Field("issuer", \.issuer, .text, "Who gave it."),
      Field("rank", \.rank, .rank, "The place that was reached."),
      Field("medal", \.medal, .choice("medal"), "The medal that was won."),
      Field("team", \.team, .text, "The team it was won with."),
      Field("timesWon", \.timesWon, .count, "How many times it was won."),
      Field("participants", \.participants, .count, "How many took part."),
      dateField,
    ] + periodFields + [Field("location", \.location, .location, "Where it was.")] + entryFields

  /// A date stands alone.
  package static var schemaRules: [JSONMember] {
    let both = ["start", "end"].map { SchemaPieces.required(["date", $0]) }
    return [JSONMember(key: "not", value: SchemaPieces.any(of: both))]
  }

  /// A date stands alone: it can't be joined by a start or an end.
  package func check(in reading: inout Reading) {
    checkPeriod(in: &reading)
    guard let date = place["date"], let span = place["start"] ?? place["end"] else { return }
    reading.report(
      .dateAndPeriod, "an award has either a date or a start and an end",
      hint: "keep one of them", at: span.offset, notes: [("the date is here", date.offset)])
  }
}

extension Kind where Value == LocalizedText {
  /// A place in a ranking: a whole number, or a text.
  fileprivate static let rank = Kind(
    "a whole number or text",
    schema: { definitions in
      SchemaPieces.any(of: [Kind<Int>.count.schema(&definitions), SchemaPieces.text(&definitions)])
    },
    read: { json, reading in
      if case .number = json.content {
        return Kind<Int>.count.read(json, &reading).map {
          LocalizedText(String($0), offset: json.offset)
        }
      }
      return text.read(json, &reading)
    },
    write: { rank in
      Int(rank.text).map { JSONValue(.number(String($0))) } ?? text.write(rank)
    },
    visit: text.visit)
}

extension SectionType {
  /// What the person won.
  package static let awards = SectionType(
    "awards", of: Award.self, "Prizes, medals and places in competitions.")
}
