import JSONText

/// What every document has to show of an entry, taken from the JSON of a profile: of what the code under
/// test makes of the profile, an entry that it loses would be missing too.
struct WrittenEntry: Equatable {
  var title: String
  var organization: String?
  /// Its dates, as a reader would write them.
  var period: String?

  init(_ title: String, _ organization: String? = nil, _ period: String? = nil) {
    (self.title, self.organization, self.period) = (title, organization, period)
  }

  var texts: [String] { [title, organization, period].compactMap(\.self) }

  /// The entries and roles of all sections, in the order of the file.
  static func all(in profile: JSONValue) -> [WrittenEntry] {
    let noSections = ["headline", "links", "sections", "variants", "silence"]
    return profile.members.filter { !noSections.contains($0.key) }.flatMap { member in
      let records = member.value.elements
      return member.key == "custom"
        ? records.flatMap { $0["entries"]?.elements ?? [] }.flatMap(of) : records.flatMap(of)
    }
  }

  /// A record, and each of its roles: the only one is one entry with its employer.
  private static func of(_ record: JSONValue) -> [WrittenEntry] {
    // The roles of a project are words.
    let roles = record["roles"]?.elements.filter { !$0.members.isEmpty } ?? []
    guard !roles.isEmpty else { return [WrittenEntry(record)].compactMap(\.self) }
    let name = record["name"]?.string
    let own = roles.compactMap(WrittenEntry.init)
    guard roles.count == 1 else {
      return [WrittenEntry(name ?? "", nil, WrittenPeriod(of: roles).text)] + own
    }
    return own.map { WrittenEntry($0.title, name, $0.period) }
  }

  private init?(_ record: JSONValue) {
    let organization = [
      "employer", "competition", "issuer", "institution", "event", "venue", "outlet",
    ]
    .lazy.compactMap { record[$0]?.string }.first
    let study = [record["degree"], record["area"]].compactMap { $0?.string }
    let title = record["title"]?.string ?? record["name"]?.string ?? record["label"]?.string
    if let title = study.isEmpty ? title : study.joined(separator: ", ") {
      self.init(title, organization, WrittenPeriod(record).text)
    } else if let organization {
      self.init(organization, nil, WrittenPeriod(record).text)
    } else {
      return nil
    }
  }
}

/// The dates of a record, of which all are over or go on on the day of the golden files.
private struct WrittenPeriod {
  private var start: String?
  private var end: String?

  init(_ record: JSONValue) {
    start = record["date"]?.string ?? Self.month(of: record["start"])
    end = record["date"]?.string ?? Self.month(of: record["end"])
  }

  /// A span of time is told by its months: `2015-12` of `2015-12-31`, `2015-12~` of `2015-12-31~`.
  private static func month(of date: JSONValue?) -> String? {
    guard let text = date?.string, text != "present" else { return date?.string }
    let isApproximate = text.hasSuffix("~")
    return text.prefix { $0 != "~" }.prefix(7) + (isApproximate ? "~" : "")
  }

  /// From the first start to the last end: EDTF sorts as text, and `present` behind each date.
  init(of records: [JSONValue]) {
    let periods = records.map(WrittenPeriod.init)
    start = periods.compactMap(\.start).min()
    end = periods.compactMap { $0.end ?? $0.start.map { _ in "present" } }.max()
  }

  var text: String? {
    switch (start, end) {
    case (nil, nil): nil
    case (nil, let end?): "until \(Self.text(of: end))"
    case (let start?, let end) where start == end: Self.text(of: start)
    case (let start?, let end): "\(Self.text(of: start)) – \(Self.text(of: end ?? "present"))"
    }
  }

  /// `2015-12-31~` as "c. 31 Dec 2015".
  private static func text(of date: String) -> String {
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let parts = date.split { "-~".contains($0) }.map(String.init)
    let day = parts.dropFirst(2).first.flatMap { Int($0) }.map { "\($0) " } ?? ""
    let month = parts.dropFirst().first.flatMap { Int($0) }.map { "\(months[$0 - 1]) " } ?? ""
    return "\(date.hasSuffix("~") ? "c. " : "")\(day)\(month)\(parts[0])"
  }
}
