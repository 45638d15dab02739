/// The paths of folders, as users write them.
package enum FolderPath {
  /// A path without the slashes at its end: `themes/mine` of `themes/mine/`, `/` of `//`.
  package static func withoutSlashes(_ path: String) -> String {
    var path = path[...]
    while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
    return String(path)
  }
}
