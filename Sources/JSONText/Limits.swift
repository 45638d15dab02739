/// What reading JSON keeps no more of than anyone looks at.
package enum Limits {
  /// How many keys that stand twice are kept; the others are counted.
  static let duplicateKeys = 1000
}
