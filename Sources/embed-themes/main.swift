import Foundation

// Writes every text file below a folder as a Swift string literal.
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
  return !isHidden && !isFolder.boolValue
}

var lines = [
  "/// The files of the built-in themes, by path below `themes/`, in byte order.",
  "package enum EmbeddedThemes {",
  "  /// Path and text of each file.",
  "  package static let files: [(path: String, text: String)] = [",
]
for path in paths.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
  let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
  lines.append("    (path: \(literal(path)), text: \(literal(text))),")
}
lines += ["  ]", "}", ""]
try lines.joined(separator: "\n").write(
  to: URL(fileURLWithPath: CommandLine.arguments[2]), atomically: true, encoding: .utf8)

/// A text as a Swift string literal on one line.
func literal(_ text: String) -> String {
  var literal = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"", "\\": literal += "\\\(scalar)"
    case "\n": literal += "\\n"
    case _ where scalar.value < 0x20 || scalar.value == 0x7F:
      literal += "\\u{\(String(scalar.value, radix: 16))}"
    default: literal.unicodeScalars.append(scalar)
    }
  }
  return literal + "\""
}
