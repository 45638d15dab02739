import Diagnostics
import JSONText
import ProfileModel

/// Something in the forms that a language has of it, by their names: months alone, and as they stand with
/// a day.
package struct Forms<Value: Sendable>: Sendable {
  /// The name of the form that every language has.
  static var aloneKey: String { "alone" }

  /// The default form.
  var alone: Value
  /// The other forms.
  private var others: [String: Value] = [:]

  /// One form.
  init(_ alone: Value) {
    self.alone = alone
  }

  /// The names of the other forms.
  var names: [String] { others.keys.sorted() }

  /// The form of a name; the usual one where there is none.
  subscript(name: String?) -> Value {
    get { name.flatMap { others[$0] } ?? alone }
    set {
      if let name, name != Self.aloneKey { others[name] = newValue } else { alone = newValue }
    }
  }
}

extension Forms {
  /// Reads forms into those that are known, each by a function.
  static func reader(
    of key: String, _ read: @escaping @Sendable (JSONValue, inout Value, inout Reading) -> Void
  ) -> @Sendable (JSONValue, inout Forms, inout Reading) -> Void {
    { json, forms, reading in
      for member in json.members { read(member.value, &forms[member.key], &reading) }
      if reading.isChange || json[aloneKey] != nil { return }
      reading.report(
        .missingKey, "\"\(key)\" needs \"\(aloneKey)\"",
        hint: "it is the form that stands where no other is asked for", at: json.offset)
    }
  }
}

extension Forms: Equatable where Value: Equatable {}
