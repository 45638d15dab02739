/// What there is on the disk.
package enum FileSystem {
  /// Whether the path leads to something, be it a folder or a device.
  package static func exists(_ path: String) -> Bool {
    (try? FileStatus.of(path)) != nil
  }

  /// Whether the path leads to a folder.
  package static func isFolder(_ path: String) -> Bool {
    (try? FileStatus.of(path))?.kind == .folder
  }

  /// The names in a folder in byte order, without hidden ones, which begin with a dot; none where
  /// there is no folder that can be listed.
  package static func names(in folder: String) -> [String] {
    let names = (try? Paths.names(in: folder)) ?? []
    return names.filter { !$0.hasPrefix(".") }
  }
}
