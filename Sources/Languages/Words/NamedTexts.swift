import Diagnostics
import JSONText
import ProfileModel

/// Reads texts for each of some names into those that are known.
func namedTexts(
  _ noun: String, _ names: [String]
) -> @Sendable (JSONValue, inout [String: String], inout Reading) -> Void {
  { json, texts, reading in
    for member in json.members {
      guard names.contains(member.key) else {
        reading.refuse(member, noun, names)
        continue
      }
      if let text = Kind<String>.word.read(member.value, &reading) { texts[member.key] = text }
    }
    if reading.isChange { return }
    for name in names where json[name] == nil {
      reading.report(.missingKey, "the \(noun) \"\(name)\" is missing", at: json.offset)
    }
  }
}

extension Reading {
  fileprivate mutating func refuse(_ member: JSONMember, _ noun: String, _ names: [String]) {
    let hint = closest(to: member.key, among: names).map { "did you mean \"\($0)\"?" }
    report(
      .unknownWording, "there is no \(noun) \"\(member.key.quotation)\"",
      hint: hint ?? "there is \(names.joined(separator: ", "))", at: member.keyOffset)
  }
}
