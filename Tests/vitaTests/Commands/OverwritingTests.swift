import Foundation
import TestSupport
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
    #expect(
      run.error.contains(" is the file that is read [overwrites-input]\n  write to another one\n"),
      "\(run)")
    #expect(folder.text("resume.json") == Self.resume)
    #expect(try folder.names() == ["link", "resume.json"])
  }

  @Test(
    "A result replaces none of the files that it is made from",
    arguments: [
      (["build", "DIR/profile.json", "-t", "DIR/mine", "-o", "DIR/mine"], "mine/about.md"),
      (["render", "cv.md", "DIR/profile.json", "-t", "DIR/mine", "-o", "DIR/link"], "link"),
      (["render", "cv.html", "DIR/profile.json", "-o", "DIR/me.svg"], "me.svg"),
    ])
  func sources(arguments: [String], file: String) throws {
    let files = [
      "mine/theme.json": #"{"name": "mine", "description": "d", "extends": "classic"}"#,
      "mine/about.md": "mine",
      "me.svg": #"<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"></svg>"#,
      "profile.json": #"{"name": "Ada Example", "image": {"file": "me.svg", "alt": "me"}}"#,
    ]
    let folder = try TemporaryFolder(files)
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/link", withDestinationPath: "mine/about.md")
    let run = vita(arguments.map { $0.replacing("DIR", with: folder.path) })
    let error = """
      error: \(folder.path)/\(file) is a file that this is made from [overwrites-input]
        write to another one

      """
    #expect(run == Run(exitCode: 1, output: "", error: error))
    for (name, text) in files { #expect(folder.text(name) == text) }
    #expect(try folder.names("mine") == ["about.md", "theme.json"])
  }
}
