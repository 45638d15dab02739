import Files
import Foundation
import Templating

/// Answers checks that are written in other languages: `safeguards-tool MODE`, questions on standard
/// input, one line for each on standard output.
@main
struct SafeguardsTool {
  static func main() throws {
    // A static binary has none in CommandLine.
    let arguments = ProgramStart.arguments.dropFirst().map { String(decoding: $0, as: UTF8.self) }
    switch arguments.first {
    case "pages":
      let input = FileHandle.standardInput.readDataToEndOfFile()
      judgePages(ByteReader([UInt8](input)))
    case "themes" where arguments.count > 3:
      let renderer = try ThemeRenderer(
        Safeguards(names: arguments[1]), folder: arguments[2], profiles: Array(arguments[3...]))
      try renderer.run()
    default:
      let usage =
        "usage: safeguards-tool pages\n       safeguards-tool themes SAFEGUARDS FOLDER PROFILE…\n"
      FileHandle.standardError.write(Data(usage.utf8))
      exit(2)
    }
  }
}

/// Writes a line to standard output.
func answer(_ line: String) {
  FileHandle.standardOutput.write(Data((line + "\n").utf8))
}
