/// The ids that links within a page lead to: each stands once, and none is one that the page has
/// itself.
package enum Anchors {
  /// What the ids of the built-in themes' own elements begin with: `vita-source-1`.
  package static let reserved = "vita-"
}

extension Document {
  /// Leaves an id with the first of the entries that have it, in the order of the page.
  mutating func keepFirstAnchors() {
    var seen: Set<String> = []
    for section in sections.indices { sections[section].entries.keepFirstAnchors(&seen) }
  }
}

extension [Entry] {
  fileprivate mutating func keepFirstAnchors(_ seen: inout Set<String>) {
    for index in indices {
      if let id = self[index].id, !Anchors.take(id, &seen) { self[index].id = nil }
      self[index].entries.keepFirstAnchors(&seen)
    }
  }
}

extension Anchors {
  /// Whether an id is free, and from now on not.
  fileprivate static func take(_ id: String, _ seen: inout Set<String>) -> Bool {
    !id.hasPrefix(reserved) && seen.insert(id).inserted
  }
}
