@testable import Files
import Foundation
import TestSupport
import Testing

@Suite("Writing files")
struct AtomicWritingTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func write(_ files: [(String, String)], into folder: String) throws(FileError) {
    try AtomicWriting.write(files.map { (name: $0.0, bytes: bytes($0.1)) }, into: folder)
  }

  @Test("A missing folder is made with its parents, and nothing else is in it")
  func newFolder() throws {
    try write([("a", "1"), ("b", "2")], into: folder("x/y//site/"))
    #expect(folder.text("x/y/site/a") == "1")
    #expect(folder.text("x/y/site/b") == "2")
    #expect(try folder.names("x/y/site") == ["a", "b"])
  }

  @Test("A new file has the mode that any new file has")
  func newMode() throws {
    #expect(FileManager.default.createFile(atPath: folder("usual"), contents: nil))
    try write([("a", "1")], into: folder.path)
    #expect(try folder.mode("a") == folder.mode("usual"))
  }

  @Test("An old file's mode is kept", arguments: [0o600, 0o640, 0o777, 0o444])
  func oldMode(mode: Int) throws {
    try folder.put("old", "a", mode: mode)
    try write([("a", "new")], into: folder.path)
    #expect(folder.text("a") == "new")
    #expect(try folder.mode("a") == mode)
  }

  @Test("A symbolic link stays, and what it leads to is replaced")
  func link() throws {
    try folder.putFolder("site")
    try folder.putFolder("elsewhere")
    try folder.put("old", "elsewhere/page", mode: 0o600)
    try folder.putLink("elsewhere/link", to: "page")
    try folder.putLink("site/a", to: "../elsewhere/link")
    try write([("a", "new")], into: folder("site"))
    #expect(try folder.kind("site/a") == .typeSymbolicLink)
    #expect(try folder.kind("elsewhere/link") == .typeSymbolicLink)
    #expect(folder.text("elsewhere/page") == "new")
    #expect(try folder.mode("elsewhere/page") == 0o600)
    #expect(try folder.names("site") == ["a"])
    #expect(try folder.names("elsewhere") == ["link", "page"])
  }

  @Test("A link that leads to no file yet makes it")
  func dangling() throws {
    try folder.putLink("a", to: "b")
    try AtomicWriting.write(bytes("new"), to: folder("a"))
    #expect(try folder.kind("a") == .typeSymbolicLink)
    #expect(folder.text("b") == "new")
  }

  @Test("A pipe is written as a stream and stays a pipe")
  func pipe() throws {
    let path = folder("a")
    #expect(mkfifo(path, 0o600) == 0)
    let reader = BackgroundWork { try FileReading.bytes(at: path, limit: 1 << 20) }
    let text = String(repeating: "0123456789", count: 20_000)
    try AtomicWriting.write(bytes(text), to: path)
    #expect(try reader.value() == bytes(text))
    #expect(try folder.names() == ["a"])
    #expect(try folder.kind("a") != .typeRegular)
  }

  @Test("What is open already is written as a stream")
  func openDescriptor() throws {
    let pipe = Pipe()
    let path = "/dev/fd/\(pipe.fileHandleForWriting.fileDescriptor)"
    try AtomicWriting.write(bytes("new"), to: path)
    try pipe.fileHandleForWriting.close()
    #expect(try pipe.fileHandleForReading.readToEnd() == Data("new".utf8))
  }

  @Test("A full device is an error that names it, and leaves the other files alone")
  func full() throws {
    try folder.put("old", "a")
    try folder.putLink("b", to: "/dev/full")
    #expect(throws: FileError(.write, folder("b"), .noSpace)) {
      try write([("a", "new"), ("b", "new")], into: folder.path)
    }
    #expect(folder.text("a") == "old")
    #expect(try folder.names() == ["a", "b"])
  }

  @Test("A folder where a file should be written leaves the other files alone")
  func folderAsTarget() throws {
    try folder.put("old", "a")
    try folder.putFolder("b")
    #expect(throws: FileError(.write, folder("b"), .isFolder)) {
      try write([("a", "new"), ("b", "new")], into: folder.path)
    }
    #expect(folder.text("a") == "old")
    #expect(try folder.names() == ["a", "b"])
  }

  @Test("A file where the folder should be")
  func fileAsFolder() throws {
    try folder.put("old", "x")
    #expect(throws: FileError(.write, folder("x"), .notFolder)) {
      try write([("a", "new")], into: folder("x"))
    }
    #expect(throws: FileError(.write, folder("x/y/z"), .notFolder)) {
      try write([("a", "new")], into: folder("x/y/z"))
    }
    #expect(folder.text("x") == "old")
  }

  @Test("A single file is written in a folder that exists")
  func single() throws {
    try AtomicWriting.write(bytes("1"), to: folder("a"))
    #expect(folder.text("a") == "1")
    #expect(throws: FileError(.write, folder("x/a"), .noSuchFolder)) {
      try AtomicWriting.write(bytes("1"), to: folder("x/a"))
    }
  }

  @Test(
    "A name that is more than a name is refused before anything is written",
    arguments: ["../a", "x/a", "/a", "", ".", "..", "a\0"])
  func names(name: String) throws {
    let site = folder("site")
    #expect(throws: FileError.self) { try write([("a", "1"), (name, "2")], into: site) }
    #expect(try folder.names() == [])
  }

  @Test("What an interrupted run has left is cleaned up, and nothing else")
  func leftovers() throws {
    let kept = [".vita-1.tmp", ".vita-x-1.tmp", ".vita-1-2.tmp.bak", "vita-1-2.tmp"]
    for name in kept + [".vita-1-1.tmp", ".vita-4711-22.tmp"] { try folder.put("half", name) }
    try folder.putFolder(".vita-1-3.tmp")
    try folder.putLink(".vita-1-4.tmp", to: "vita-1-2.tmp")
    try write([("a", "1")], into: folder.path)
    #expect(
      try folder.names() == (kept + [".vita-1-3.tmp", ".vita-1-4.tmp", "a"]).sorted())
  }

  @Test("What another run still writes is not cleaned up")
  func running() throws {
    try folder.put("half", ".vita-1-1.tmp")
    let descriptor = open(folder(".vita-1-1.tmp"), O_RDONLY)
    #expect(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
    try write([("a", "1")], into: folder.path)
    #expect(try folder.names() == [".vita-1-1.tmp", "a"])
    close(descriptor)
    try write([("a", "2")], into: folder.path)
    #expect(try folder.names() == ["a"])
  }

  @Test("A reader sees the old or the new file, never a part, while several runs write")
  func reader() async throws {
    let path = folder.path
    let versions = ["a", "b", "c"].map { bytes(String(repeating: $0, count: 100_000)) }
    try AtomicWriting.write(versions[0], to: "\(path)/page")
    try await withThrowingTaskGroup(of: Void.self) { group in
      for version in versions {
        group.addTask {
          for _ in 0..<20 {
            try AtomicWriting.write([(name: "page", bytes: version)], into: path)
          }
        }
      }
      group.addTask {
        for _ in 0..<200 {
          let seen = try FileReading.bytes(at: "\(path)/page", limit: 1 << 20)
          #expect(versions.contains(seen))
        }
      }
      try await group.waitForAll()
    }
    #expect(try folder.names() == ["page"])
  }

  @Test("A stream whose reader has gone says so")
  func brokenPipe() throws {
    signal(SIGPIPE, SIG_IGN)
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    let descriptor = pipe.fileHandleForWriting.fileDescriptor
    #expect(throws: FileError(.write, "<stdout>", .brokenPipe)) {
      try StreamWriting.write(bytes("x"), to: Descriptor(number: descriptor), named: "<stdout>")
    }
  }

  @Test("A stream that isn't ready is waited for")
  func slowReader() throws {
    let pipe = Pipe()
    let descriptor = pipe.fileHandleForWriting.fileDescriptor
    #expect(fcntl(descriptor, F_SETFL, O_NONBLOCK) == 0)
    let text = String(repeating: "0123456789", count: 50_000)
    let reading = pipe.fileHandleForReading
    let reader = BackgroundWork { try reading.readToEnd() }
    try StreamWriting.write(bytes(text), to: Descriptor(number: descriptor), named: "<stdout>")
    try pipe.fileHandleForWriting.close()
    #expect(try reader.value() == Data(text.utf8))
  }
}
