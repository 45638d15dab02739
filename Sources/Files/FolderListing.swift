/// The contents of a folder, without hidden files, whose names begin with a dot.
package struct FolderListing: Sendable {
  /// The names, in byte order.
  package let names: [String]
  /// The names that are not UTF-8, as messages show them, in byte order: no command can name them.
  package let undecodedNames: [String]

  init(of folder: String) {
    var names: [String] = []
    var undecoded: [String] = []
    for bytes in (try? Paths.nameBytes(in: folder)) ?? [] {
      if let name = String(validating: bytes, as: UTF8.self) {
        if !name.hasPrefix(".") { names.append(name) }
      } else {
        undecoded.append(UndecodedName.shown(bytes))
      }
    }
    self.names = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    undecodedNames = undecoded.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
