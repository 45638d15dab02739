/// What the guard found wrong in a finished page.
package struct GuardFault: Error, Sendable, Equatable {
  /// The byte of the page at fault.
  package let offset: Int
  /// The kind of fault, in kebab case: `forbidden-element`.
  package let name: String
  /// What is wrong.
  package let message: String

  init(_ offset: Int, _ name: String, _ message: String) {
    self.offset = offset
    self.name = name
    self.message = message
  }
}
