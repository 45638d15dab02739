import JSONText
import Templating

/// A picture inside a page.
package struct Picture: Sendable, Equatable {
  /// The picture itself as a `data:` address (RFC 2397).
  package var address: String
  /// Its size, where the file tells it.
  package var size: ImageSize?
  /// What it shows, for those who can't see it.
  package var alternative: String
}

/// The `data:` address of a file without its metadata; nil where that can't be taken out.
func dataAddress(of bytes: [UInt8], _ kind: AssetKind) -> String? {
  PictureMetadata.removed(from: bytes, kind).map {
    "data:\(kind.mediaType);base64,\(Base64.text(of: $0))"
  }
}

extension Issue {
  /// A picture that can't be made public.
  static func brokenImage(_ file: String, at place: Place? = nil) -> Issue {
    Issue(
      "broken-image",
      "\(file) is broken, and what it tells of place and camera can't be taken out of it",
      hint: "open it in a program for pictures, and save it anew", at: place)
  }
}

extension Picture {
  /// Reads the picture of a profile whose file stands in a folder.
  init?(_ image: Image?, in folder: String, _ source: SourceText) throws(Issue) {
    guard let image, let alternative = image.alternative.shown, !image.file.isEmpty else {
      return nil
    }
    let bytes = try Self.bytes(of: image.file, in: folder, source)
    guard let kind = AssetKind(bytes), kind.isImage else {
      throw Self.issue(
        "unknown-image", "\(image.file) is no picture that a page can hold",
        hint: "save it as PNG, JPEG, WebP or SVG", source)
    }
    let size = ImageSize(bytes, kind)
    guard size != nil || kind == .svg else {
      throw Self.issue(
        "broken-image", "\(image.file) is broken: it doesn't tell its size", hint: nil, source)
    }
    guard let address = dataAddress(of: bytes, kind) else {
      throw Issue.brokenImage(image.file, at: source.place(of: ["image", "file"]))
    }
    self.init(address: address, size: size, alternative: alternative)
  }

  private static func bytes(
    of file: String, in folder: String, _ source: SourceText
  ) throws(Issue) -> [UInt8] {
    guard !file.contains("://"), !file.hasPrefix("data:") else {
      throw issue(
        "unreadable-image", "the picture is no file: a page loads nothing from elsewhere",
        hint: "save it beside the profile, and write the name of the file", source)
    }
    do {
      return try FileReading.bytes(of: file, below: folder, limit: Limits.maximumInputBytes)
    } catch {
      let shown = FileError(.read, file, error.shownProblem(in: folder))
      throw issue("unreadable-image", shown.message, hint: shown.hint, source)
    }
  }

  private static func issue(
    _ name: String, _ message: String, hint: String?, _ source: SourceText
  ) -> Issue {
    Issue(name, message, hint: hint, at: source.place(of: ["image", "file"]))
  }
}

extension FileError {
  /// The problem as the author of a profile knows the folder.
  fileprivate func shownProblem(in folder: String) -> Problem {
    problem == .outside(folder) ? .outside("the profile's folder") : problem
  }
}

extension SourceText {
  /// The place of a value by the keys that lead to it; nil where there is none.
  func place(of keys: [String]) -> Place? {
    var value = try? JSONReader.read(bytes, maximumDepth: Limits.maximumNesting).root
    for key in keys {
      guard case .object(let members) = value?.content else { return nil }
      value = members.first { $0.isNamed(key) }?.value
    }
    return value.map { Place($0.offset, in: self) }
  }
}

extension Picture: TemplateRecord {
  /// A picture.
  package static let recordName = "image"
  /// The names of a picture.
  package static let slots: [TemplateSlot<Picture>] = [
    TemplateSlot("src", .setting(.asset)) { .text($0.address) },
    TemplateSlot("width", .number) { $0.size.map { .number($0.width) } ?? .null },
    TemplateSlot("height", .number) { $0.size.map { .number($0.height) } ?? .null },
    TemplateSlot("alt", .text) { .text($0.alternative) },
  ]
}
