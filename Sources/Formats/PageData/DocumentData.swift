package import JSONText
import Markdown
package import Templating

extension DocumentPage {
  /// Everything that a template of a theme can print, by the names it has there; a text in Markdown is
  /// an object of `plain` and `html`.
  package func data(_ ofTheme: [RecordShape]) -> JSONValue {
    Self.json(.record(self), .record(Self.recordName), Self.shapes + ofTheme)
  }

  private static func json(
    _ value: TemplateValue, _ kind: SlotKind, _ shapes: [RecordShape]
  ) -> JSONValue {
    switch value {
    case .null: return JSONValue(.null)
    case .text(let text): return JSONValue(.string(text))
    case .flag(let flag): return JSONValue(.bool(flag))
    case .number(let number): return JSONValue(.number(String(number)))
    case .trusted(let bytes): return JSONValue(.string(String(decoding: bytes, as: UTF8.self)))
    case .rich(let text):
      var html: [UInt8] = []
      text.writeHTML(into: &html)
      return JSONValue(
        .object([
          JSONMember(key: "plain", value: JSONValue(.string(text.plain))),
          JSONMember(
            key: "html", value: JSONValue(.string(String(decoding: html, as: UTF8.self)))),
        ]))
    case .list(let values): return JSONValue(.array(values.map { json($0, kind, shapes) }))
    case .record(let fields):
      return JSONValue(.object(members(of: fields, kind, shapes)))
    }
  }

  private static func members(
    of fields: any TemplateFields, _ kind: SlotKind, _ shapes: [RecordShape]
  ) -> [JSONMember] {
    guard let name = kind.shapeName, let shape = shapes.first(where: { $0.name == name }) else {
      return []
    }
    return shape.slots.enumerated().map { index, slot in
      JSONMember(
        key: slot.name, value: json(fields.value(ofSlot: index), slot.kind, shapes))
    }
  }
}

extension SlotKind {
  /// The shape of a record or of the records of a list.
  var shapeName: String? {
    switch self {
    case .record(let name), .list(let name): name
    default: nil
    }
  }
}
