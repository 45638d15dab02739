import Diagnostics
import Documents
import Files
import Pictures
import ProfileModel

extension Picture {
  /// Reads the picture of a profile whose file stands in a folder.
  init?(
    _ image: Image?, below folder: String, _ source: SourceText, in world: inout World
  ) throws(Issue) {
    guard let image, let alternative = image.alternative.shown, !image.file.isEmpty else {
      return nil
    }
    let bytes = try Self.bytes(of: image.file, below: folder, source, in: &world)
    guard let kind = AssetKind(bytes), kind.isImage else {
      throw Self.issue(
        .unknownImage, "\(image.file) is no picture that a page can hold",
        hint: "save it as PNG, JPEG, WebP or SVG", source)
    }
    let size = ImageSize(bytes, kind)
    guard size != nil || kind == .svg else {
      throw Self.issue(
        .brokenImage, "\(image.file) is broken: it doesn't tell its size", hint: nil, source)
    }
    guard let address = dataAddress(of: bytes, kind) else {
      throw Issue.brokenImage(image.file, at: source.place(of: ["image", "file"]))
    }
    self.init(address: address, size: size, alternative: alternative)
  }

  private static func bytes(
    of file: String, below folder: String, _ source: SourceText, in world: inout World
  ) throws(Issue) -> [UInt8] {
    guard !file.contains("://"), !file.hasPrefix("data:") else {
      throw issue(
        .unreadableImage, "the picture is no file: a page loads nothing from elsewhere",
        hint: "save it beside the profile, and write the name of the file", source)
    }
    do {
      return try world.bytes(of: file, below: folder)
    } catch {
      let shown = FileError(.read, file, error.shownProblem(in: folder))
      throw issue(.unreadableImage, shown.message, hint: shown.hint, source)
    }
  }

  private static func issue(
    _ code: IssueCode, _ message: String, hint: String?, _ source: SourceText
  ) -> Issue {
    Issue(code, message, hint: hint, at: source.place(of: ["image", "file"]))
  }
}

extension FileError {
  /// The problem as the author of a profile knows the folder.
  fileprivate func shownProblem(in folder: String) -> Problem {
    problem == .outside(folder) ? .outside("the profile's folder") : problem
  }
}
