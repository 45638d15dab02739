/// A place: a text, or its parts.
package struct Location: Sendable, Hashable {
  /// The place as one text, where it was written so.
  package var text: LocalizedText?
  /// The city.
  package var city: LocalizedText?
  /// The state, canton or region.
  package var region: LocalizedText?
  /// The country.
  package var country: LocalizedText?

  /// Where it stands.
  package var place = RecordPlace()

  /// Creates a location without any part.
  package init() {}

  /// A place as one text.
  package init(_ text: LocalizedText) {
    self.text = text
  }

  /// The parts in the order of an address, or the one text.
  package var parts: [String] {
    [text, city, region, country].compactMap { $0?.text }
  }
}
