import Foundation

// Writes the files of every theme below a folder into a Swift file.
// usage: embed-themes FOLDER OUTPUT.swift

guard CommandLine.arguments.count == 3 else {
  FileHandle.standardError.write(Data("usage: embed-themes FOLDER OUTPUT.swift\n".utf8))
  exit(2)
}

let folder = URL(fileURLWithPath: CommandLine.arguments[1], isDirectory: true)
let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path()).filter { path in
  let isHidden = path.split(separator: "/").contains { $0.hasPrefix(".") }
  var isFolder: ObjCBool = false
  _ = FileManager.default.fileExists(
    atPath: folder.appending(path: path).path(), isDirectory: &isFolder)
  // What stands beside the themes is of none of them.
  return !isHidden && !isFolder.boolValue && path.contains("/")
}

var lines = [
  "/// The files of the built-in themes, by path below `themes/`, in byte order.",
  "package enum EmbeddedThemes {",
  "  /// Path and text of each file; of one that is no text, a scalar for each byte.",
  "  package static let files: [(path: String, text: String, isText: Bool)] = [",
]
for path in paths.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
  let bytes = try Data(contentsOf: folder.appending(path: path))
  lines.append("    " + EmbeddedFile(path: path, bytes: Array(bytes)).element)
}
lines += ["  ]", "}", ""]
try lines.joined(separator: "\n").write(
  to: URL(fileURLWithPath: CommandLine.arguments[2]), atomically: true, encoding: .utf8)
