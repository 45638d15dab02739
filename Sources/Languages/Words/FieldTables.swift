import JSONText
import ProfileModel

// Key paths are inlined into closures in this module, where the optimiser makes plain access of them.
extension Field {
  /// A field that every language has.
  @inline(__always)
  static func key<Value>(
    _ key: String, _ path: FieldPath<Root, Value>, _ kind: Kind<Value>, _ description: String
  ) -> Field {
    Field(key, at: { $1(&$0[keyPath: path]) }, kind, description, required: true)
  }

  /// A table of a language.
  @inline(__always)
  static func part<Part: Record>(
    _ key: String, _ path: FieldPath<Root, Part>, _ description: String
  ) -> Field {
    Field(key, part: { $1(&$0[keyPath: path]) }, description)
  }

  /// Texts for each of some names.
  @inline(__always)
  static func texts(
    _ key: String, _ path: FieldPath<Root, [String: String]>, _ noun: String,
    _ names: [String], _ description: String
  ) -> Field {
    Field(
      key, into: { $1(&$0[keyPath: path]) }, "\(noun)s with their texts", description,
      read: namedTexts(noun, names))
  }

  /// Something in several forms.
  @inline(__always)
  static func forms<Value>(
    _ key: String, _ path: FieldPath<Root, Forms<Value>>, _ description: String,
    read: @escaping @Sendable (JSONValue, inout Value, inout Reading) -> Void
  ) -> Field {
    Field(
      key, into: { $1(&$0[keyPath: path]) }, "forms of \(key)", description,
      read: Forms<Value>.reader(of: key, read))
  }
}
