import JSONText

extension Record {
  /// Whether an object is intended as this record, in a place that also takes a text or a text by
  /// language. Formats of other tools have texts there, so the keys of any other object aren't reported.
  static func isIntended(by json: JSONValue, in reading: Reading) -> Bool {
    guard case .object(let members) = json.content, !Kind<LocalizedText>.isByLanguage(members)
    else {
      return false
    }
    let table = fields
    let isKnown = members.allSatisfy { member in table.contains { $0.key == member.key } }
    guard reading.isForeign else { return isKnown || score(of: members) >= 0 }
    return isKnown
      && table.allSatisfy { field in
        !field.isRequired || members.contains { $0.key == field.key }
      }
  }

  /// How many keys of an object are enough to recognise it.
  private static var judgedKeys: Int { 100 }

  /// The number of keys that fit the record, minus the number that fit a text by language. A misspelt
  /// key or a synonym fits the record too.
  ///
  /// ```
  /// { "en": "Here", "svenska": "Där" }      -1 for a location: "svenska" is no language tag
  /// { "cty": "Bern", "country": "CH" }       1 for a location: "cty" means "city"
  /// ```
  static func score(of members: [JSONMember]) -> Int {
    let keys = fields.map(\.key)
    return members.prefix(judgedKeys).reduce(0) { score, member in
      let fitsRecord =
        keys.contains(member.key) || Synonyms.key(for: member.key, among: keys) != nil
      let fitsText = LanguageTag.isWellFormed(member.key)
      return score + (fitsRecord ? 1 : 0) - (fitsText ? 1 : 0)
    }
  }
}
