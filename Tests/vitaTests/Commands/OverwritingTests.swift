import Foundation
import Testing

@testable import vita

@Suite("What is read is not written over")
struct OverwritingTests {
  private static let resume = #"{"basics": {"name": "Ada Example", "phone": "+1 555 0100"}}"#

  @Test(
    "A command whose result would replace its input writes nothing",
    arguments: [
      ["build", "DIR/resume.json", "-o", "DIR"],
      ["render", "cv.txt", "DIR/resume.json", "-o", "DIR/link"],
      ["convert", "DIR/resume.json", "-o", "DIR/./resume.json"],
    ])
  func overwriting(arguments: [String]) throws {
    let folder = try TemporaryFolder(["resume.json": Self.resume])
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/link", withDestinationPath: "resume.json")
    let words = arguments.map { $0.replacing("DIR", with: folder.path) }
    let run = vita(words)
    #expect(run.exitCode == 1)
    #expect(run.error.contains(" is the file that is read\n  write to another one\n"), "\(run)")
    #expect(try folder.text(of: "resume.json") == Self.resume)
    #expect(try folder.names(in: ".") == ["link", "resume.json"])
  }
}
