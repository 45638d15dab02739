import JSONText

extension Record {
  /// Whether an object stands for a record where a text may stand too, by language or not. A format of
  /// another tool has texts there: of an object that is no such record, not a key is told.
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

  /// So many keys of an object show what is meant by it.
  private static var judgedKeys: Int { 100 }

  /// How many more keys of an object fit the record than fit a text by language; a key that most
  /// likely means one of the record fits it.
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
