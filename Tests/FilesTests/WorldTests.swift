import TestSupport
import Testing

@testable import Files

@Suite("A world remembers what a run asked it about")
struct WorldTests {
  @Test("Files that are read, folders that are listed, and what is looked for are remembered")
  func askedPaths() throws {
    let folder = try TemporaryFolder(["a.txt": "a", "below/b.txt": "b"])
    var world = World()
    _ = try world.bytes(at: folder("a.txt"))
    _ = world.listing(of: folder("below"))
    _ = world.exists(folder("none.txt"))
    #expect(
      world.askedPaths
        == Set(["a.txt", "below", "below/b.txt", "none.txt"].map { folder($0) }))
  }

  @Test("What can't be read is remembered too")
  func failures() throws {
    let folder = try TemporaryFolder()
    var world = World()
    #expect(throws: FileError.self) { try world.bytes(at: folder("none.txt")) }
    #expect(throws: FileError.self) { try world.bytes(of: "me.png", below: folder.path) }
    #expect(throws: FileError.self) { try world.bytes(at: folder("x"), inside: folder.path) }
    #expect(world.askedPaths == Set(["none.txt", "me.png", "x"].map { folder($0) }))
  }

  @Test("A file counts as read by whatever path it is named, and a folder doesn't")
  func hasRead() throws {
    let folder = try TemporaryFolder(["a.txt": "a", "b.txt": "b"])
    try folder.putLink("link", to: "a.txt")
    var world = World()
    _ = try world.bytes(at: folder("a.txt"))
    _ = world.isFolder(folder.path)
    #expect(world.hasRead(folder("link")))
    #expect(world.hasRead(folder("./a.txt")))
    #expect(!world.hasRead(folder("b.txt")))
    #expect(!world.hasRead(folder.path))
    #expect(!world.hasRead(folder("none.txt")))
  }
}
