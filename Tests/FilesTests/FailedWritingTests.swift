import Foundation
import TestSupport
import Testing

@testable import Files

@Suite("Writing that fails leaves nothing")
struct FailedWritingTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func write(_ files: [(String, String)], into folder: String) throws(FileError) {
    try AtomicWriting.write(files.map { (name: $0.0, bytes: bytes($0.1)) }, into: folder)
  }

  @Test("A limit for the size of files is told as one, and so is a disk that is full")
  func limits() {
    #expect(SystemError(number: EFBIG).problem == .tooLarge)
    #expect(SystemError(number: ENOSPC).problem == .noSpace)
    #expect(SystemError(number: EDQUOT).problem == .noSpace)
  }

  @Test("The folders that were made for files that can't be written go again")
  func madeFolders() throws {
    try folder.putFolder("old")
    #expect(throws: FileError(.write, folder("old/x/site/\(longName)"), .other(longNameProblem))) {
      try write([("a", "1"), (longName, "2")], into: folder("old/x/site"))
    }
    #expect(try folder.names("old") == [])
  }

  @Test("Folders that were made go again where a folder below them can't be")
  func madeParents() throws {
    #expect(throws: FileError(.write, folder("x/\(longName)"), .other(longNameProblem))) {
      try write([("a", "1")], into: folder("x/\(longName)"))
    }
    #expect(try folder.names() == [])
  }

  @Test("A folder that was there stays, also where it is empty")
  func oldFolder() throws {
    try folder.putFolder("site")
    #expect(throws: FileError.self) { try write([(longName, "2")], into: folder("site")) }
    #expect(try folder.names() == ["site"])
  }

  @Test("Files of several folders are one set: where one fails, none is written")
  func severalFolders() throws {
    try folder.put("old", "x/a")
    let files = [("x", "a"), ("y", longName)].map { (folder: folder($0.0), name: $0.1) }
    #expect(throws: FileError(.write, folder("y/\(longName)"), .other(longNameProblem))) {
      try AtomicWriting.write(files.map { ($0.folder, $0.name, bytes("new")) })
    }
    #expect(folder.text("x/a") == "old")
    #expect(try folder.names() == ["x"])
    try AtomicWriting.write([(folder("x"), "a", bytes("1")), (folder("y"), "b", bytes("2"))])
    #expect(folder.text("x/a") == "1" && folder.text("y/b") == "2")
  }

  // No file system takes a name of more than 255 bytes.
  private let longName = String(repeating: "n", count: 300)
  private let longNameProblem = "File name too long"
}

@Suite("Pipes where files should be")
struct PipeTargetTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func write(_ names: [String]) throws(FileError) {
    try AtomicWriting.write(names.map { (name: $0, bytes: bytes("new")) }, into: folder.path)
  }

  @Test("A pipe in a folder that nothing reads from is an error, and nothing is written")
  func noReader() throws {
    try folder.put("old", "a")
    #expect(mkfifo(folder("b"), 0o600) == 0)
    #expect(throws: FileError(.write, folder("b"), .noReader)) { try write(["a", "b", "c"]) }
    #expect(folder.text("a") == "old")
    #expect(try folder.names() == ["a", "b"])
  }

  @Test("So is a link that leads to one")
  func link() throws {
    #expect(mkfifo(folder("pipe"), 0o600) == 0)
    try folder.putLink("a", to: "pipe")
    #expect(throws: FileError(.write, folder("a"), .noReader)) { try write(["a"]) }
    #expect(try folder.names() == ["a", "pipe"])
  }

  @Test("A pipe that is read gets nothing where another can't be written")
  func severalPipes() throws {
    for name in ["a", "b"] { #expect(mkfifo(folder(name), 0o600) == 0) }
    let reader = open(folder("a"), O_RDONLY | O_NONBLOCK)
    defer { close(reader) }
    #expect(throws: FileError(.write, folder("b"), .noReader)) { try write(["a", "b"]) }
    var byte: UInt8 = 0
    #expect(read(reader, &byte, 1) == 0)
  }

  @Test("A pipe in a folder that is read is written as a stream, however slow the reader is")
  func slowReader() throws {
    let path = folder("a")
    #expect(mkfifo(path, 0o600) == 0)
    let text = String(repeating: "0123456789", count: 20_000)
    let descriptor = open(path, O_RDONLY | O_NONBLOCK)
    #expect(fcntl(descriptor, F_SETFL, 0) == 0)
    let reader = BackgroundWork {
      Thread.sleep(forTimeInterval: 0.1)
      return try FileHandle(fileDescriptor: descriptor, closeOnDealloc: true).readToEnd()
    }
    try AtomicWriting.write([(name: "a", bytes: bytes(text))], into: folder.path)
    #expect(try reader.value() == Data(text.utf8))
  }

  @Test("A pipe that is named waits for its reader, unless it is one of several files")
  func named() throws {
    let path = folder("a")
    #expect(mkfifo(path, 0o600) == 0)
    #expect(throws: FileError(.write, path, .noReader)) {
      try AtomicWriting.write([(name: "a", bytes: bytes("new"))], into: folder.path)
    }
    let writer = BackgroundWork { try AtomicWriting.write(bytes("new"), to: path) }
    Thread.sleep(forTimeInterval: 0.1)
    #expect(try FileReading.bytes(at: path, limit: 100) == bytes("new"))
    try writer.value()
  }
}
