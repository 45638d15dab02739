/// Where loading templates stops.
package enum Limits {
  /// How many partials may include each other, one in the other.
  package static let partialDepth = 32
}
