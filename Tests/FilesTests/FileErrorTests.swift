import Diagnostics
@testable import Files
import Testing

@Suite("Errors of files")
struct FileErrorTests {
  @Test(
    "An error names the path, the problem and what to do",
    arguments: [
      (
        FileError(.read, "profile.json", .noSuchFile),
        "cannot read profile.json: no such file", nil
      ),
      (
        FileError(.read, "<stdin>", .largerThan(Limits.maximumInputBytes)),
        "cannot read <stdin>: larger than 16 MiB", nil
      ),
      (FileError(.read, "x", .notPermitted), "cannot read x: permission denied", nil),
      (FileError(.read, "x", .isFolder), "cannot read x: it is a folder", nil),
      (FileError(.read, "t/a", .outside("t")), "cannot read t/a: it leads out of t", nil),
      (
        FileError(.write, "site/cv.md", .noSpace),
        "cannot write site/cv.md: no space left",
        "make room and run it again; the old files are still there"
      ),
      (
        FileError(.write, "site/cv.md", .tooLarge),
        "cannot write site/cv.md: the file would be larger than the limit for files here",
        "raise the limit of the shell (ulimit -f), or write to another disk; the old files are still there"
      ),
      (
        FileError(.write, "site/cv.md", .noReader),
        "cannot write site/cv.md: it is a pipe, and nothing reads from it",
        "remove it, or start what reads from it first"
      ),
      (
        FileError(.write, "x", .isFolder),
        "cannot write x: it is a folder", "remove the folder, or write somewhere else"
      ),
      (
        FileError(.write, "x/a", .noSuchFolder),
        "cannot write x/a: no such folder", "make the folder first"
      ),
      (
        FileError(.write, "x", .readOnly),
        "cannot write x: the file system is read-only", "write somewhere else"
      ),
      (
        FileError(.write, "x", .other("Input/output error")),
        "cannot write x: Input/output error", nil
      ),
    ] as [(FileError, String, String?)])
  func message(error: FileError, message: String, hint: String?) {
    #expect(error.message == message)
    #expect(error.hint == hint)
  }

  @Test("An error becomes an issue without a place")
  func issue() {
    #expect(
      FileError(.read, "x", .noSuchFile).issue
        == Issue(.unreadableFile, "cannot read x: no such file"))
    #expect(
      FileError(.write, "x", .noSuchFolder).issue
        == Issue(
          .unwritableFile, "cannot write x: no such folder", hint: "make the folder first"))
  }
}
