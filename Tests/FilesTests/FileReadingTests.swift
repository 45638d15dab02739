@testable import Files
import Foundation
import TestSupport
import Testing

@Suite("Reading files")
struct FileReadingTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func message(_ path: String, limit: Int = 100) -> String? {
    do {
      _ = try FileReading.bytes(at: path, limit: limit)
      return nil
    } catch {
      return error.message
    }
  }

  @Test("A file is read whole")
  func whole() throws {
    try folder.put("Åsa\r\n\0x", "profile.json")
    #expect(try FileReading.bytes(at: folder("profile.json"), limit: 8) == bytes("Åsa\r\n\0x"))
  }

  @Test("A file of several chunks is read whole")
  func large() throws {
    let text = String(repeating: "0123456789", count: 30_000)
    try folder.put(text, "x")
    #expect(try FileReading.bytes(at: folder("x"), limit: 300_000) == bytes(text))
  }

  @Test("An empty file is no bytes")
  func empty() throws {
    try folder.put("", "x")
    #expect(try FileReading.bytes(at: folder("x"), limit: 0) == [])
  }

  @Test("A missing file")
  func missing() {
    #expect(message(folder("x")) == "cannot read \(folder.path)/x: no such file")
    #expect(message("") == "cannot read : no such file")
  }

  @Test("A folder, and a file where a folder should be")
  func folders() throws {
    try folder.put("", "x")
    #expect(message(folder.path) == "cannot read \(folder.path): it is a folder")
    #expect(
      message(folder("x/y")) == "cannot read \(folder.path)/x/y: a part of the path is not a folder"
    )
  }

  @Test("A file over the limit names the limit")
  func tooLarge() throws {
    try folder.put("abc", "x")
    #expect(message(folder("x"), limit: 2) == "cannot read \(folder.path)/x: larger than 2 bytes")
    #expect(message(folder("x"), limit: 3) == nil)
  }

  @Test("A device without an end is read to the limit only")
  func endless() {
    #expect(message("/dev/zero", limit: 1 << 20) == "cannot read /dev/zero: larger than 1 MiB")
  }

  @Test("A symbolic link in a circle")
  func circle() throws {
    try folder.putLink("x", to: "x")
    #expect(message(folder("x")) == "cannot read \(folder.path)/x: too many symbolic links")
  }

  @Test("A path that holds a zero byte is not cut off there")
  func zero() throws {
    try folder.put("secret", "x")
    #expect(message(folder("x\0y")) == "cannot read \(folder.path)/x\0y: Invalid argument")
  }

  @Test("A pipe is read to its end")
  func pipe() async throws {
    let pipe = Pipe()
    let path = "/dev/fd/\(pipe.fileHandleForReading.fileDescriptor)"
    try pipe.fileHandleForWriting.write(contentsOf: Data("from a pipe".utf8))
    try pipe.fileHandleForWriting.close()
    #expect(try FileReading.bytes(at: path, limit: 100) == bytes("from a pipe"))
  }

  @Test("A file that must be inside a folder may be a link, but not lead out of it")
  func inside() throws {
    try folder.putFolder("theme/partials")
    try folder.put("outside", "theme-secret")
    try folder.put("inside", "theme/style.css")
    try folder.putLink("theme/partials/a", to: "../style.css")
    try folder.putLink("theme/partials/b", to: "../../theme-secret")
    let theme = folder("theme")
    func read(_ file: String) throws(FileError) -> [UInt8] {
      try FileReading.bytes(at: "\(theme)/\(file)", limit: 100, inside: theme)
    }
    #expect(try read("partials/a") == bytes("inside"))
    #expect(throws: FileError(.read, "\(theme)/partials/b", .outside(theme))) {
      try read("partials/b")
    }
    #expect(throws: FileError(.read, "\(theme)/../theme-secret", .outside(theme))) {
      try read("../theme-secret")
    }
    #expect(throws: FileError(.read, "\(theme)/c", .noSuchFile)) { try read("c") }
  }

  @Test("A pipe inside a theme can't make vita wait")
  func pipeInside() throws {
    #expect(mkfifo(folder("x"), 0o600) == 0)
    #expect(throws: FileError(.read, folder("x"), .notFile)) {
      try FileReading.bytes(at: folder("x"), limit: 100, inside: folder.path)
    }
  }

  @Test("A folder is listed in byte order without hidden names")
  func listing() throws {
    for name in ["é", "a", "B", ".hidden", "a.html"] { try folder.put("", name) }
    #expect(FolderListing(of: folder.path).names == ["B", "a", "a.html", "é"])
    #expect(FolderListing(of: folder("missing")).names == [])
    #expect(FolderListing(of: folder("a")).names == [])
  }

  @Test("What exists, and what is a folder")
  func existence() throws {
    try folder.put("", "x")
    try folder.putLink("nowhere", to: "y")
    #expect(FileSystem.exists(folder("x")) && !FileSystem.isFolder(folder("x")))
    #expect(FileSystem.exists(folder.path) && FileSystem.isFolder(folder.path))
    #expect(!FileSystem.exists(folder("nowhere")) && !FileSystem.exists(folder("y")))
  }
}
