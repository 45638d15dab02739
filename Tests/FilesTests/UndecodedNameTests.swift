import Foundation
import Pipeline
import TestSupport
import Testing
import Themes

@testable import Checks
@testable import Files

#if os(Linux)
  @Suite("Names that are not UTF-8")
  struct UndecodedNameTests {
    let folder: TemporaryFolder

    init() throws {
      folder = try TemporaryFolder()
    }

    /// `é` as Latin 1 has it.
    private static let byte = CChar(bitPattern: 0xE9)

    private func path(_ name: String, _ rest: String = "") -> [CChar] {
      folder(name).utf8CString.dropLast() + [Self.byte] + Array(rest.utf8CString)
    }

    private func put(_ text: String, _ name: String) throws {
      let descriptor = open(path(name), O_WRONLY | O_CREAT, 0o644)
      #expect(write(descriptor, text, text.utf8.count) == text.utf8.count)
      close(descriptor)
    }

    @Test(
      "What is no part of UTF-8 is shown in digits",
      arguments: [
        ([0x61, 0xE9, 0x62], #"a\xE9b"#), ([0xC3, 0xA9, 0xFF], #"é\xFF"#),
        ([0xF0, 0x9F, 0x91, 0x8D], "👍"), ([0xF0, 0x9F, 0x91], #"\xF0\x9F\x91"#),
        ([0xED, 0xA0, 0x80], #"\xED\xA0\x80"#), ([0xC0, 0x80], #"\xC0\x80"#), ([], ""),
      ] as [([UInt8], String)])
    func shown(name: [UInt8], text: String) {
      #expect(UndecodedName.shown(name) == text)
    }

    @Test("A folder's names are listed without them, and they are told apart")
    func listing() throws {
      try put("", "caf")
      try folder.put("", "café")
      #expect(FolderListing(of: folder.path).names == ["café"])
      #expect(FolderListing(of: folder.path).undecodedNames == [#"caf\xE9"#])
      #expect(FolderListing(of: folder("missing")).undecodedNames == [])
    }

    @Test("A theme and a picture can be read below a folder of such a name")
    func below() throws {
      #expect(mkdir(path("disk"), 0o755) == 0)
      #expect(symlink(path("disk"), folder("here")) == 0)
      try folder.put("text", "here/theme/a")
      try folder.put("secret", "here/b")
      try folder.putLink("here/theme/out", to: "../b")
      let theme = folder("here/theme")
      #expect(
        try FileReading.bytes(at: "\(theme)/a", limit: 9, inside: theme) == bytes("text"))
      #expect(throws: FileError(.read, "\(theme)/out", .outside(theme))) {
        try FileReading.bytes(at: "\(theme)/out", limit: 9, inside: theme)
      }
      #expect(FileSystem.leadsOut("\(theme)/out", of: theme))
      #expect(!FileSystem.leadsOut("\(theme)/a", of: theme))
    }

    @Test("A link to one can't be written over, which is told")
    func link() throws {
      try put("old", "caf")
      #expect(symlink([CChar](arrayLiteral: 0x63, 0x61, 0x66, Self.byte, 0), folder("a")) == 0)
      let error = #expect(throws: FileError.self) {
        try AtomicWriting.write(bytes("new"), to: folder("a"))
      }
      #expect(
        error?.message == "cannot write \(folder("a")): it leads to a name that is not UTF-8")
      #expect(error?.hint == "rename what it leads to")
      #expect(try FileReading.bytes(at: folder("a"), limit: 9) == bytes("old"))
    }

    @Test("A theme's files of such names are told, and so are themes")
    func themes() throws {
      try folder.put(
        #"{"name": "mine", "description": "Mine.", "extends": "classic"}"#, "mine/theme.json")
      try folder.putFolder("mine/partials")
      try folder.putFolder("mine/assets")
      for name in ["mine/caf", "mine/partials/caf", "mine/assets/caf", "theme"] {
        try put("", name)
      }
      let found = folder.themes.issues(ofThemeNamed: "mine")
      #expect(
        found.map { $0.shown(in: folder) } == [
          #"the name of mine/caf\xE9 is not UTF-8 (rename it, or take it out of the theme's folder)"#,
          #"the name of mine/assets/caf\xE9 is not UTF-8 (rename it, or take it out of the theme's folder)"#,
          #"the name of mine/partials/caf\xE9 is not UTF-8 (rename it, or take it out of the theme's folder)"#,
        ])
      #expect(
        folder.themes.undecodedNames.map { $0.shown(in: folder) } == [
          #"the name of theme\xE9 is not UTF-8 (rename it)"#
        ])
      #expect(folder.render("cv.txt", theme: "mine").hasPrefix("Ada Example"))
    }
  }
#endif
