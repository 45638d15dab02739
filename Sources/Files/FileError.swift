package import Diagnostics

/// Why a file can't be read or written.
package struct FileError: Error, Sendable, Equatable {
  /// What was tried.
  package enum Action: String, Sendable {
    /// Reading a file.
    case read
    /// Writing a file or a stream.
    case write
  }

  /// What stood against it.
  package enum Problem: Sendable, Equatable {
    /// There is nothing at the path.
    case noSuchFile
    /// The folder that the path stands in doesn't exist.
    case noSuchFolder
    /// The system refuses it to this user.
    case notPermitted
    /// The file system can only be read.
    case readOnly
    /// There is a folder at the path.
    case isFolder
    /// A part of the path, or all of it, should be a folder and isn't.
    case notFolder
    /// What is read is larger than a limit, in bytes.
    case largerThan(Int)
    /// The path leads out of the folder that it must stay in.
    case outside(String)
    /// There is neither a file nor a folder at the path, but a device or a pipe.
    case notFile
    /// The disk or device is full.
    case noSpace
    /// The file would be larger than the shell or the file system allows.
    case tooLarge
    /// Symbolic links lead to each other, or there are too many.
    case tooManyLinks
    /// The reader of a stream has gone. For standard output this is no error.
    case brokenPipe
    /// No process reads from a pipe, and the caller didn't ask to wait for one.
    case noReader
    /// A name on the way to the file is not UTF-8.
    case notUTF8
    /// There is a file where a new one should be made.
    case alreadyThere
    /// A name that is not just a name: it holds `/`.
    case notName
    /// Anything else, in the system's words.
    case other(String)
  }

  /// What was tried.
  package let action: Action
  /// The path as the user named it: `site/cv.html`, `<stdin>`.
  package let path: String
  /// What stood against it.
  package let problem: Problem

  /// An error of an action on a path.
  package init(_ action: Action, _ path: String, _ problem: Problem) {
    self.action = action
    self.path = path
    self.problem = problem
  }

  /// What is wrong, in one line: `cannot read profile.json: no such file`.
  package var message: String {
    "cannot \(action.rawValue) \(path): \(problem.description)"
  }

  /// What to do about it, where there is something to say.
  package var hint: String? {
    switch problem {
    case .noSuchFolder: "make the folder first"
    case .isFolder where action == .write: "remove the folder, or write somewhere else"
    case .noSpace: "make room and run it again; the old files are still there"
    case .tooLarge:
      "raise the limit of the shell (ulimit -f), or write to another disk; the old files are still there"
    case .noReader: "remove it, or start what reads from it first"
    case .notUTF8: "rename what it leads to"
    case .readOnly: "write somewhere else"
    default: nil
    }
  }

  /// The same for a presenter: `unreadable-file` or `unwritable-file`.
  package var issue: Issue {
    Issue(action == .read ? .unreadableFile : .unwritableFile, message, hint: hint)
  }
}

extension FileError.Problem {
  /// The problem in a few words: `no such file`.
  package var description: String {
    switch self {
    case .noSuchFile: "no such file"
    case .noSuchFolder: "no such folder"
    case .notPermitted: "permission denied"
    case .readOnly: "the file system is read-only"
    case .isFolder: "it is a folder"
    case .notFolder: "a part of the path is not a folder"
    case .largerThan(let limit): "larger than \(Limits.shown(bytes: limit))"
    case .outside(let folder): "it leads out of \(folder)"
    case .notFile: "it is not a file"
    case .noSpace: "no space left"
    case .tooLarge: "the file would be larger than the limit for files here"
    case .tooManyLinks: "too many symbolic links"
    case .brokenPipe: "the reader has gone"
    case .noReader: "it is a pipe, and nothing reads from it"
    case .alreadyThere: "it is already there"
    case .notUTF8: "it leads to a name that is not UTF-8"
    case .notName: "not a file name"
    case .other(let text): text
    }
  }
}
