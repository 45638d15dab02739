import JSONText
import Markdown
import ProfileKit

/// The facts of a person for programs.
enum FactsJSON {
  /// An object with the name, the headline and the facts of the card, every key always there.
  static func text(of document: Document) -> String {
    let value = JSONValue.object([
      ("name", .text(document.name)),
      ("headline", .text(document.headline?.plain)),
      ("facts", JSONValue(.array(document.facts.map(fact)))),
    ])
    return JSONWriter.text(of: value, indentation: 2) + "\n"
  }

  private static func fact(_ fact: Fact) -> JSONValue {
    let items = fact.items.map { item in
      JSONValue.object([("text", .text(item.text)), ("asOf", .text(item.asOf))])
    }
    return .object([
      ("key", .text(fact.key)), ("label", .text(fact.label)), ("value", .text(fact.value)),
      ("asOf", .text(fact.asOf)), ("items", JSONValue(.array(items))),
    ])
  }
}
