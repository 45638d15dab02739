import Formats

extension Theme {
  /// The files of the theme and those it inherits, by path in byte order, with where each is found.
  package var files: [(path: String, folder: ThemeFolder)] {
    var files: [(path: String, folder: ThemeFolder)] = []
    var seen: Set<String> = []
    for (index, layer) in layers.enumerated() {
      for path in layer.folder.files where index == 0 || path != ThemeManifest.file {
        if seen.insert(path).inserted { files.append((path, layer.folder)) }
      }
    }
    return files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// The formats that the theme or one it extends has a document in: `html`, `md`, `txt`.
  package var formats: [String] {
    let paths = files.map(\.path)
    return Format.all.filter { format in
      DocumentName.all.contains { $0.format == format && paths.contains($0.templateFile) }
    }.map(\.fileExtension)
  }
}
