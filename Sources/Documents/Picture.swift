package import Pictures

/// A picture inside a page.
package struct Picture: Sendable, Equatable {
  /// The picture itself as a `data:` address (RFC 2397).
  package var address: String
  /// Its size, if the file has it.
  package var size: ImageSize?
  /// What it shows, for those who can't see it.
  package var alternative: String

  /// A picture by its address, its size and what it shows.
  package init(address: String, size: ImageSize?, alternative: String) {
    self.address = address
    self.size = size
    self.alternative = alternative
  }
}
