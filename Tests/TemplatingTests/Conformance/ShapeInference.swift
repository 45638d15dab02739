import JSONText
import Templating

/// Works out from data the shapes that vita's own documents declare.
struct ShapeInference {
  /// The name of the shape that a template begins in.
  static let root = "data"
  private(set) var shapes: [RecordShape] = []
  /// The names of all partials: a text that is one of them may name it.
  private let partials: [String]

  init(partials: [String]) {
    self.partials = partials
  }

  /// The record that data is; data that is none is a record without names.
  mutating func document(_ data: JSONValue) -> TemplateValue {
    record([data], Self.root)[0]
  }

  /// What values under one name are, and each of them.
  private mutating func values(
    _ all: [JSONValue], _ name: String
  ) -> (kind: SlotKind, values: [TemplateValue]) {
    if all.contains(where: \.isObject) { return (.record(name), record(all, name)) }
    if all.contains(where: \.isArray) { return lists(all, name) }
    return (all.compactMap(kind).first ?? .text, all.map(Self.scalar))
  }

  /// Objects as records of one shape, with the names that any of them has.
  private mutating func record(_ all: [JSONValue], _ name: String) -> [TemplateValue] {
    var keys: [String] = []
    for key in all.flatMap(\.members).map(\.key) where !keys.contains(key) { keys.append(key) }
    let columns = keys.map { key in
      values(all.map { $0[key] ?? JSONValue(.null) }, "\(name).\(key)")
    }
    let slots = zip(keys, columns).map { Slot(name: $0, kind: $1.kind) }
    shapes.append(RecordShape(name: name, slots: slots))
    return all.indices.map { index in
      let isAbsent = name != Self.root && !all[index].isObject
      return isAbsent ? .null : .record(Fields(columns.map { $0.values[index] }))
    }
  }

  private mutating func lists(
    _ all: [JSONValue], _ name: String
  ) -> (kind: SlotKind, values: [TemplateValue]) {
    let (kind, elements) = values(all.flatMap(\.elements), name)
    var rest = elements[...]
    let lists = all.map { list in
      defer { rest = rest.dropFirst(list.elements.count) }
      return TemplateValue.list(Array(rest.prefix(list.elements.count)))
    }
    if case .record(let shape) = kind { return (.list(shape), lists) }
    return (.textList, lists)
  }

  /// What a text, number or flag is; nil where nothing is known.
  private func kind(of value: JSONValue) -> SlotKind? {
    switch value.content {
    case .string(let text) where partials.contains(text): .partial(names: partials, prefix: "")
    case .string: .text
    case .number: .number
    case .bool: .flag
    case .null, .array, .object: nil
    }
  }

  private static func scalar(_ value: JSONValue) -> TemplateValue {
    switch value.content {
    case .string(let text): .text(text)
    case .number(let digits): Int(digits).map(TemplateValue.number) ?? .text(digits)
    case .bool(let flag): .flag(flag)
    case .null, .array, .object: .null
    }
  }
}

extension JSONValue {
  fileprivate var isObject: Bool { if case .object = content { true } else { false } }

  fileprivate var isArray: Bool { if case .array = content { true } else { false } }
}
