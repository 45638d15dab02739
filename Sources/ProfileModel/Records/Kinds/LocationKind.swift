import Diagnostics
import JSONText
import Markdown

extension Location: Record {
  /// Which record it is.
  package static let id = RecordID("location")

  /// A location by its parts.
  package static let noun = "a location"

  /// The parts, from the nearest to the widest.
  package static let fields: [Field<Location>] = [
    Field("city", \.city, .text, "The city."),
    Field("region", \.region, .text, "The state, canton or region."),
    Field("country", \.country, .text, "The country."),
  ]
}

extension Kind where Value == Location {
  /// A place: a text, by language or not, or an object with `city`, `region` and `country`.
  package static let location = Kind(
    "a location",
    schema: { definitions in
      SchemaPieces.any(of: [
        SchemaPieces.text(&definitions), definitions.reference(to: Location.self),
      ])
    },
    read: { json, reading in
      if Location.isIntended(by: json, in: reading) {
        if !reading.isForeign, isEmpty(json) {
          reading.report(
            .blankText, "nothing is said of this location",
            hint: "name its city, region or country, or leave it out", at: json.offset)
        }
        return Location.read(json, in: &reading)
      }
      return Kind<LocalizedText>.text.read(json, &reading).map { Location($0) }
    },
    write: { location in
      location.text.map(Kind<LocalizedText>.text.write) ?? location.json()
    },
    visit: { location, visitor in
      var location = location
      if let text = location.text {
        location.text = visitor.visit(text, .plain)
        return location
      }
      return Kind<Location>.record().visit(location, &visitor)
    })

  /// Whether no part is named: `{}`, `{"city": ""}`.
  private static func isEmpty(_ json: JSONValue) -> Bool {
    guard case .object(let members) = json.content else { return false }
    return members.allSatisfy { $0.value.string.map(Escaping.isBlank) == true }
  }
}
