import Diagnostics

/// The records that names are looked up in, the innermost first.
///
/// Every record has a value for each of its names, so a lookup ends at the first record that declares
/// the name; a record of the same shape farther out can't be reached and is left out.
struct Scope: Hashable {
  /// The numbers of the shapes in scope.
  private(set) var shapes: [Int]
  /// What `{{.}}` prints, nil if it is a record.
  private(set) var item: SlotKind?

  /// The scope of a document.
  init(root: Int) {
    shapes = [root]
  }

  /// The scope inside a section over records of a shape.
  func entering(_ shape: Int) -> Scope {
    var scope = self
    scope.shapes.removeAll { $0 == shape }
    scope.shapes.insert(shape, at: 0)
    scope.item = nil
    return scope
  }

  /// The scope inside a section over a value.
  func entering(item kind: SlotKind) -> Scope {
    var scope = self
    scope.item = kind
    return scope
  }
}

/// A name that was found.
struct Resolved {
  let path: Path
  let kind: SlotKind
  /// Whether the name ends in `.plain`.
  let isPlain: Bool
}

extension Scope {
  /// Finds a name.
  func resolve(
    _ name: TagName, in library: ShapeLibrary, suggest: (String, [String]) -> String?
  ) throws(Refusal) -> Resolved {
    let parts = name.parts
    guard let first = parts.first else { return try resolveItem() }
    for shape in shapes {
      guard let slot = library.shapes[shape].find(first) else { continue }
      return try follow(
        parts, from: Path(record: shape, slots: [slot.index]), kind: slot.kind, in: library,
        suggest: suggest)
    }
    throw unknown(first, in: library, suggest: suggest)
  }

  private func unknown(
    _ name: String, in library: ShapeLibrary, suggest: (String, [String]) -> String?
  ) -> Refusal {
    let visible = shapes.flatMap { library.shapes[$0].slots.map(\.name) }
    let owners = library.shapes.indices.filter { library.shapes[$0].find(name) != nil }
    let elsewhere = owners.map { library.quotedName(of: $0) }.joined(separator: ", ")
    let here = shapes.map { library.quotedName(of: $0) }.joined(separator: ", ")
    let suggestion = suggest(name, visible).map { "did you mean \"\($0)\"?" }
    let hint =
      owners.isEmpty
      ? suggestion ?? "names are looked up in \(here)"
      : "it is a name of \(elsewhere); names are looked up in \(here) here"
    return Refusal(.unknownName, "there is no \"\(name)\" here", hint: hint)
  }

  private func resolveItem() throws(Refusal) -> Resolved {
    guard let item else {
      throw Refusal(
        .notPrintable, "{{.}} is a record here", hint: "name what of it should be printed")
    }
    return Resolved(path: Path(record: nil, slots: []), kind: item, isPlain: false)
  }

  /// Continues from the first part of a name.
  private func follow(
    _ parts: [String], from start: Path, kind: SlotKind, in library: ShapeLibrary,
    suggest: (String, [String]) -> String?
  ) throws(Refusal) -> Resolved {
    var (slots, kind) = (start.slots, kind)
    for (index, part) in parts.enumerated().dropFirst() {
      if part == "plain", index == parts.count - 1, kind == .inline || kind == .block {
        return Resolved(path: Path(record: start.record, slots: slots), kind: kind, isPlain: true)
      }
      guard case .record(let shapeName) = kind, let shape = library.index(of: shapeName) else {
        let owner = parts[..<index].joined(separator: ".")
        throw Refusal(
          .unknownName, "\"\(owner)\" is \(kind.description), which has no \"\(part)\"",
          hint: kind.isList ? "go through it with {{#\(owner)}}…{{/\(owner)}}" : nil)
      }
      guard let slot = library.shapes[shape].find(part) else {
        let choices = library.shapes[shape].slots
        let owner = parts[..<index].joined(separator: ".")
        throw Refusal(
          .unknownName, "\"\(owner)\" has no \"\(part)\"",
          hint: suggest(part, choices.map(\.name)).map { "did you mean \"\(owner).\($0)\"?" }
            ?? "it has \(choices.map(\.name).joined(separator: ", "))")
      }
      slots.append(slot.index)
      kind = slot.kind
    }
    return Resolved(path: Path(record: start.record, slots: slots), kind: kind, isPlain: false)
  }
}

extension SlotKind {
  /// What an author calls it.
  var description: String {
    switch self {
    case .text, .setting(.text): "text"
    case .setting(.colour): "a colour"
    case .setting(.length): "a length"
    case .setting(.keyword): "a word"
    case .setting(.asset): "a picture or font"
    case .url: "an address"
    case .inline, .block: "text in Markdown"
    case .flag: "a flag"
    case .number: "a number"
    case .record: "a record"
    case .list, .textList: "a list"
    case .partial: "the name of a partial"
    case .trustedHTML: "HTML of the program"
    }
  }

  /// Whether it is gone through one by one.
  var isList: Bool {
    switch self {
    case .list, .textList: true
    default: false
    }
  }
}
