/// Where loading templates stops.
package enum Limits {
  /// How many partials may include each other, one in the other.
  package static let partialDepth = 32
  /// How many templates a document may fill in with blocks, as each is compiled for itself.
  package static let parentCount = 1000
}
