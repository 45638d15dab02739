import Diagnostics
import JSONText

extension Kind where Value == PartialDate {
  /// A date by EDTF.
  package static let date = Kind(
    "a date", form: .date,
    schema: SchemaPieces.date,
    read: { json, reading in readDate(json, in: &reading) },
    write: { JSONValue(.string($0.edtf)) })
}

extension Kind where Value == Period.End {
  /// A date by EDTF, or `"present"`.
  package static let end = Kind(
    "a date or \"present\"", form: .date,
    schema: { definitions in
      SchemaPieces.any(of: [
        SchemaPieces.date(&definitions), .object([("const", .string("present"))]),
      ])
    },
    read: { json, reading in
      if case .string("present") = json.content { return .present }
      return readDate(json, mayGoOn: true, in: &reading).map(Period.End.date)
    },
    write: { JSONValue(.string($0.text)) })
}

/// How an end says that something is ongoing.
private enum Present: Equatable {
  /// Not at all: it is no end.
  case none
  /// By the word `present`.
  case word
  /// By its absence, under the key that it has in the text.
  case absence(of: String)

  /// What to write for it.
  var hint: String {
    if case .absence(let key) = self { return "leave \"\(key)\" out: without it this goes on" }
    return "write \"present\""
  }
}

extension Reading {
  /// JSON Resume, which calls an end otherwise, has no word for one that is going on.
  fileprivate var present: Present {
    let name = keyNames.first { $0.key == "end" }?.name
    return name.map { .absence(of: $0) } ?? .word
  }
}

private func readDate(
  _ json: JSONValue, mayGoOn: Bool = false, in reading: inout Reading
) -> PartialDate? {
  let present = mayGoOn ? reading.present : .none
  guard case .string(let text) = json.content else {
    reading.refuse(
      json, expected: present == .word ? "a date or \"present\"" : "a date",
      hint: hint(for: json, present))
    return nil
  }
  do {
    return try PartialDate(edtf: text)
  } catch {
    reading.report(
      .badDate, "\"\(text.quotation)\" is no date\(reason(for: error))",
      hint: hint(for: json, present), at: json.offset)
    return nil
  }
}

/// The date that was probably meant, else the forms that dates have.
private func hint(for json: JSONValue, _ present: Present) -> String {
  let forms =
    "write it as \"2015\", \"2015-02\""
    + (present == .word ? ", \"2015-02-06\" or \"present\"" : " or \"2015-02-06\"")
  switch json.content {
  case .number(let literal):
    guard let date = PartialDate(guessedFrom: literal) else { return forms }
    return date.edtf == literal
      ? "write \"\(literal)\" in quotes" : "write \"\(date.edtf)\", in quotes"
  case .string(let text):
    if present != .none, PartialDate.meansPresent(text) { return present.hint }
    if let date = PartialDate(guessedFrom: text) { return "write \"\(date.edtf)\"" }
    if (try? PartialDate(edtf: String(text.prefix(7)))) != nil, text.utf8.count == 10 {
      return "write \"\(text.prefix(7))\" where the day is not known"
    }
    let isEmpty = !text.contains { $0.isLetter || $0.isNumber }
    return isEmpty ? "leave the key out where the date is not known" : forms
  case .object(let members):
    return PartialDate(guessedFrom: members).map { "write \"\($0.edtf)\"" } ?? forms
  default: return forms
  }
}

private func reason(for error: PartialDate.ParsingError) -> String {
  switch error {
  case .malformed: ""
  case .noSuchMonth(let month): ": there is no month \(month)"
  case .noSuchDay(0, _, _): ": there is no day 0"
  case .noSuchDay(_, let month, let year):
    ": month \(month) of \(year) has \(CalendarDay.days(in: month, of: year)) days"
  }
}
