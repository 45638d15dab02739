import Foundation

/// Answers checks that are written in other languages: `safeguards-tool MODE`, questions on standard
/// input, one line for each on standard output.
@main
struct SafeguardsTool {
  static func main() {
    let input = FileHandle.standardInput.readDataToEndOfFile()
    switch CommandLine.arguments.dropFirst().first {
    case "pages": judgePages(ByteReader([UInt8](input)))
    default:
      FileHandle.standardError.write(Data("usage: safeguards-tool pages\n".utf8))
      exit(2)
    }
  }
}

/// Writes a line to standard output.
func answer(_ line: String) {
  FileHandle.standardOutput.write(Data((line + "\n").utf8))
}
