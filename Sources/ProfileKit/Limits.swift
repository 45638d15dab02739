/// What vita refuses to go beyond, so that no input can exhaust memory or the call stack.
package enum Limits {
  /// The size of a file that is read, in bytes: 16 MiB.
  package static let maximumInputBytes = 16 << 20
  /// How deep arrays and objects of JSON may stand in each other.
  package static let maximumNesting = 128
  /// How deep partials may include each other.
  package static let maximumPartialDepth = 32
  /// How much of a line an issue keeps on either side of its column, in bytes.
  package static let excerptReach = 2048
  /// The size of a page that is rendered, in bytes: 64 MiB.
  package static let maximumPageBytes = 64 << 20
}
