import Documents
import JSONText
import Markdown

/// The facts of a person for programs.
enum FactsJSON {
  /// An object with the name, the headline and the facts of the card, every key always there. What
  /// the card says with dates in words is taken apart: dates stand in ISO 8601 too, under keys of
  /// their own.
  static func text(of document: Document) -> String {
    let value = JSONValue.object([
      ("name", .text(document.name)),
      ("headline", .text(document.headline?.plain)),
      ("headlineDate", date(document.headlineDate)),
      ("facts", JSONValue(.array(document.facts.map(fact)))),
    ])
    return SafeText.json(JSONWriter.text(of: value, indentation: 2)) + "\n"
  }

  private static func fact(_ fact: Fact) -> JSONValue {
    .object(
      [
        ("key", .text(fact.key)), ("label", .text(fact.label)),
        ("value", .text(fact.single?.text)),
      ] + details(of: fact.single) + [
        ("items", JSONValue(.array(fact.items.map(item))))
      ])
  }

  private static func item(_ item: Fact.Item) -> JSONValue {
    .object([("text", .text(item.text))] + details(of: item))
  }

  private static func details(of item: Fact.Item?) -> [(String, JSONValue)] {
    [
      ("asOf", date(item?.asOf)), ("period", period(item?.period)),
      ("duration", .text(item?.duration)), ("detail", .text(item?.detail)),
      ("figures", JSONValue(.array((item?.figures ?? []).map(figure)))),
    ]
  }

  private static func figure(_ figure: ShownFigure) -> JSONValue {
    .object([
      ("label", .text(figure.label)), ("value", .text(figure.value)), ("asOf", date(figure.asOf)),
    ])
  }

  private static func period(_ period: ShownPeriod?) -> JSONValue {
    guard let period else { return JSONValue(.null) }
    return .object([
      ("text", .text(period.text)), ("start", date(period.start)), ("end", date(period.end)),
      ("ongoing", JSONValue(.bool(period.isOngoing))),
      ("approximate", JSONValue(.bool(period.isApproximate))),
    ])
  }

  private static func date(_ date: ShownDate?) -> JSONValue {
    guard let date else { return JSONValue(.null) }
    return .object([("text", .text(date.text)), ("iso", .text(date.iso))])
  }
}
