import JSONText

extension Kind where Value == PartialDate {
  /// A date by EDTF.
  package static let date = Kind(
    "a date",
    schema: SchemaPieces.date,
    read: { json, reading in readDate(json, in: &reading) },
    write: { JSONValue(.string($0.edtf)) })
}

extension Kind where Value == Period.End {
  /// A date by EDTF, or `"present"`.
  package static let end = Kind(
    "a date or \"present\"",
    schema: { definitions in
      SchemaPieces.any(of: [
        SchemaPieces.date(&definitions), .object([("const", .string("present"))]),
      ])
    },
    read: { json, reading in
      if case .string("present") = json.content { return .present }
      return readDate(json, alternative: " or \"present\"", in: &reading).map(Period.End.date)
    },
    write: { end in
      switch end {
      case .date(let date): JSONValue(.string(date.edtf))
      case .present: JSONValue(.string("present"))
      }
    })
}

private let dateForms = "write it as \"2015\", \"2015-02\" or \"2015-02-06\""

private func readDate(
  _ json: JSONValue, alternative: String = "", in reading: inout Reading
) -> PartialDate? {
  switch json.content {
  case .string(let text):
    do {
      return try PartialDate(edtf: text)
    } catch {
      let hint = error == .malformed ? dateForms + alternative : nil
      reading.error(
        "bad-date", "\"\(text.quotation)\" is no date\(reason(for: error))", hint: hint,
        at: json.offset)
    }
  case .number(let literal):
    reading.error(
      "wrong-type", "expected a date\(alternative), found a number",
      hint: "write \"\(literal.quotation)\" in quotes", at: json.offset)
  default:
    reading.error(
      "wrong-type", "expected a date\(alternative), found \(json.description)", hint: dateForms,
      at: json.offset)
  }
  return nil
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
