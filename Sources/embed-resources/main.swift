import Foundation

// Writes the files below a folder into a Swift file, as a list in an enum of a name.
// usage: embed-resources FOLDER NAME OUTPUT.swift

guard CommandLine.arguments.count == 4 else {
  FileHandle.standardError.write(Data("usage: embed-resources FOLDER NAME OUTPUT.swift\n".utf8))
  exit(2)
}

let (root, name, output) = (
  CommandLine.arguments[1], CommandLine.arguments[2], CommandLine.arguments[3]
)
let folder = URL(fileURLWithPath: root, isDirectory: true)
let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path()).filter { path in
  var isFolder: ObjCBool = false
  _ = FileManager.default.fileExists(
    atPath: folder.appending(path: path).path(), isDirectory: &isFolder)
  return !isFolder.boolValue && EmbeddedFile.isData(path)
}

var lines = [
  "/// The files of `\(folder.lastPathComponent)`, by path below it, in byte order.",
  "package enum \(name) {",
  "  /// Path and text of each file; of one that is no text, a scalar for each byte.",
  "  package static let files: [(path: String, text: String, isText: Bool)] = [",
]
for path in paths.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
  let bytes = try Data(contentsOf: folder.appending(path: path))
  lines.append("    " + EmbeddedFile(path: path, bytes: Array(bytes)).element)
}
lines += ["  ]", "}", ""]
try lines.joined(separator: "\n").write(
  to: URL(fileURLWithPath: output), atomically: true, encoding: .utf8)
