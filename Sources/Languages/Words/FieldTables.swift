import JSONText
import ProfileModel

// What leads to a value is a closure here. The optimiser makes plain access of a key path only in the
// module of `Field`, and to make fifty as the program runs takes a tenth of its start.
extension Field {
  /// A field that every language has.
  static func key<Value>(
    _ key: String, _ access: @escaping FieldAccess<Root, Value>, _ kind: Kind<Value>,
    _ description: String
  ) -> Field {
    Field(key, at: access, kind, description, required: true)
  }

  /// A table of a language.
  static func part<Part: Record>(
    _ key: String, _ access: @escaping FieldAccess<Root, Part>, _ description: String
  ) -> Field {
    Field(key, part: access, description)
  }

  /// Texts for each of some names.
  static func texts(
    _ key: String, _ access: @escaping FieldAccess<Root, [String: String]>, _ noun: String,
    _ names: [String], _ description: String
  ) -> Field {
    Field(
      key, into: access, "\(noun)s with their texts", description, read: namedTexts(noun, names))
  }

  /// Something in several forms.
  static func forms<Value>(
    _ key: String, _ access: @escaping FieldAccess<Root, Forms<Value>>, _ description: String,
    read: @escaping @Sendable (JSONValue, inout Value, inout Reading) -> Void
  ) -> Field {
    Field(
      key, into: access, "forms of \(key)", description, read: Forms<Value>.reader(of: key, read))
  }
}
