import Diagnostics
import JSONText
import ProfileModel

extension Kind where Value == Pattern {
  /// A text that holds each of some values, named in braces.
  ///
  /// A date may be asked for in one of the forms of dates, a month in one of those of months:
  /// `{start:genitive}`.
  static func pattern(_ names: String..., hasForms: Bool = false) -> Kind {
    pattern(names, required: names, hasForms: hasForms)
  }

  /// A text that may hold some values, and has to hold some of them.
  static func pattern(_ names: [String], required: [String], hasForms: Bool = false) -> Kind {
    Kind(
      "text",
      read: { json, reading in
        guard case .string(let text) = json.content else {
          Kind<String>.word.refuse(json, in: &reading)
          return nil
        }
        var pattern = PatternText(text, names: names, hasForms: hasForms)
        pattern.read()
        for fault in pattern.faults {
          reading.report(
            .badPlaceholder, fault.message, hint: fault.hint,
            at: reading.offset(of: fault.position, in: json))
        }
        if !pattern.faults.isEmpty { return nil }
        for name in required where !pattern.holds(name) {
          reading.report(
            .missingPlaceholder, "this text needs {\(name)}",
            hint: "write it where the value is to stand", at: json.offset)
        }
        return Pattern(pattern.pieces)
      },
      write: { pattern in .string(pattern.text(names)) })
  }
}

extension Pattern {
  /// The text as a language file has it.
  fileprivate func text(_ names: [String]) -> String {
    filled { number, form in "{\(names[number])\(form.map { ":\($0)" } ?? "")}" }
  }
}

extension Reading {
  /// The byte offset of a position in a text; that of the text where escapes stand before it.
  func offset(of position: Int, in json: JSONValue) -> Int {
    let start = json.offset + 1
    let before = source.bytes.dropFirst(start).prefix(position)
    return before.contains(UInt8(ascii: "\\")) ? json.offset : start + position
  }
}

/// A pattern while its text is taken apart.
struct PatternText {
  /// What is wrong at a position, counted in bytes.
  struct Fault {
    let message: String
    let hint: String?
    let position: Int
  }

  private(set) var pieces: [Pattern.Piece] = []
  private(set) var faults: [Fault] = []
  private let names: [String]
  private let hasForms: Bool
  private let text: String
  private var position = 0

  init(_ text: String, names: [String], hasForms: Bool) {
    self.text = text
    self.names = names
    self.hasForms = hasForms
  }

  func holds(_ name: String) -> Bool {
    pieces.contains { piece in
      if case .value(let number, _) = piece { names[number] == name } else { false }
    }
  }

  mutating func read() {
    var rest = text[...].utf8
    while let brace = rest.firstIndex(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") })
    {
      add(rest[..<brace])
      guard rest[brace] == UInt8(ascii: "{"),
        let end = rest[brace...].firstIndex(of: UInt8(ascii: "}"))
      else {
        let (brace, other) = rest[brace] == UInt8(ascii: "{") ? ("{", "}") : ("}", "{")
        return fault("\"\(brace)\" has no \"\(other)\"", hint: "values stand in both: {name}")
      }
      addValue(String(rest[rest.index(after: brace)..<end]) ?? "")
      position += rest.distance(from: brace, to: end) + 1
      rest = rest[rest.index(after: end)...]
    }
    add(rest)
  }

  private mutating func add(_ part: Substring.UTF8View) {
    position += part.count
    if !part.isEmpty { pieces.append(.text(String(Substring(part)))) }
  }

  private mutating func addValue(_ written: String) {
    let parts = written.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let name = parts.first.map(String.init) ?? ""
    guard let number = names.firstIndex(of: name) else {
      let all = names.map { "{\($0)}" }.joined(separator: ", ")
      let hint =
        closest(to: name, among: names).map { "did you mean {\($0)}?" }
        ?? (names.isEmpty ? "this text holds no values" : "it may hold \(all)")
      return fault("there is no {\(written.quotation)} in this text", hint: hint)
    }
    guard parts.count == 1 || hasForms else {
      return fault("{\(name)} has no forms", hint: "write {\(name)}")
    }
    pieces.append(.value(number, form: parts.count == 1 ? nil : String(parts[1])))
  }

  private mutating func fault(_ message: String, hint: String) {
    faults.append(Fault(message: message, hint: hint, position: position))
  }
}
