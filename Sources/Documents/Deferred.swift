/// A value that is worked out where it is asked for, each time: for what most documents don't print.
@propertyWrapper
package struct Deferred<Value: Sendable>: Sendable {
  private var make: @Sendable () -> Value

  /// The value that an expression gives.
  package init(wrappedValue: @autoclosure @escaping @Sendable () -> Value) {
    make = wrappedValue
  }

  /// The value.
  package var wrappedValue: Value {
    get { make() }
    set { make = { newValue } }
  }
}
