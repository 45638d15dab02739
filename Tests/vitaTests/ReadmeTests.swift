import Foundation
import TestSupport
import Testing

@testable import vita

/// A command in the README with the output that stands under it.
private struct Transcript {
  let command: String
  let output: String
}

@Suite("The README")
struct ReadmeTests {
  private static let text: String =
    (try? String(
      contentsOf: Repository.root.appendingPathComponent("README.md"), encoding: .utf8)) ?? ""

  /// The blocks of a language.
  private static func blocks(_ language: String) -> [String] {
    text.components(separatedBy: "```\(language)\n").dropFirst().compactMap {
      $0.components(separatedBy: "```").first
    }
  }

  private static let transcripts = blocks("console").map { block in
    let command = block.prefix { $0 != "\n" }
    return Transcript(
      command: String(command.dropFirst(2)), output: String(block.dropFirst(command.count + 1)))
  }

  @Test("It shows a card, the start of a CV and an error")
  func transcripts() {
    #expect(
      Self.transcripts.map(\.command) == [
        "vita facts --as-of 2026-11", "vita render cv.txt --as-of 2026-11 | head -n 30",
        "vita check ada.json",
      ])
  }

  @Test("The card is what vita prints")
  func card() throws {
    let shown = try #require(Self.transcripts.first)
    let profile = Repository.root.appendingPathComponent("profile.json").path()
    #expect(vita(["facts", profile, "--as-of", "2026-11"]).output == shown.output)
  }

  @Test("The CV begins as vita prints it")
  func cv() throws {
    let shown = try #require(Self.transcripts.dropFirst().first)
    let profile = Repository.root.appendingPathComponent("profile.json").path()
    let printed = vita(["render", "cv.txt", profile, "--as-of", "2026-11"]).output
    let lines = printed.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.prefix(30).joined(separator: "\n") + "\n" == shown.output)
  }

  @Test("The error is what vita says of the small profile with that typo")
  func error() throws {
    let shown = try #require(Self.transcripts.last)
    let profile = try #require(Self.blocks("json").first { $0.contains("Ada Example") })
    let wrong = profile.replacingOccurrences(of: "highlights", with: "highlihgts")
    let run = vita("check -", .bare.reading(wrong))
    #expect(
      (run.error + run.output).replacingOccurrences(of: "<stdin>", with: "ada.json")
        == shown.output)
  }

  @Test("The small profile has no mistake")
  func profile() throws {
    let profile = try #require(Self.blocks("json").first { $0.contains("Ada Example") })
    let run = vita("check -", .bare.reading(profile))
    #expect(run == Run(exitCode: 0, output: "<stdin>: no problems\n", error: ""))
  }
}
