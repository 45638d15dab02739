package import ProfileModel
import Diagnostics
import JSONText

extension Language {
  /// Checks what parts of a file ask of each other: the texts by plural of the rules, and patterns of the
  /// forms of dates and months.
  package func check(in reading: inout Reading) {
    for (path, counted) in counted where plurals.areKnown {
      let json = path.dropFirst().reduce(path.first.flatMap { place[$0] }) { $0?[$1] }
      if let json { counted.check(plurals, json, in: &reading) }
    }
    check(formsIn: place["dates"], ["month"], months.names, in: &reading)
    check(formsIn: place["periods"], ["start", "end", "date"], dates.names, in: &reading)
  }

  /// The texts by plural with the keys that lead to them.
  private var counted: [(path: [String], text: CountedText)] {
    [
      (["durations", "years"], durations.years), (["durations", "months"], durations.months),
      (["durations", "days"], durations.days), (["durations", "aboutYears"], durations.aboutYears),
      (["times"], times), (["career", "roles"], career.roles),
      (["career", "employers"], career.employers), (["career", "marks"], career.marks),
    ]
  }

  /// Reports forms that a pattern asks for but no text has.
  private func check(
    formsIn json: JSONValue?, _ names: [String], _ forms: [String], in reading: inout Reading
  ) {
    guard let json else { return }
    let known = [Forms<String>.aloneKey] + forms
    for member in json.members { check(formsIn: member.value, names, forms, in: &reading) }
    // A form follows a colon.
    guard let text = json.string, text.utf8.contains(UInt8(ascii: ":")) else { return }
    var pattern = PatternText(text, names: names, hasForms: true)
    pattern.read()
    for case .value(_, let form?) in pattern.pieces where !known.contains(form) {
      let hint = closest(to: form, among: known).map { "did you mean \"\($0)\"?" }
      reading.report(
        .unknownForm, "there is no form \"\(form.quotation)\"",
        hint: hint ?? "the forms are \(known.joined(separator: ", "))",
        at: json.offset)
    }
  }
}
