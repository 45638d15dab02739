/// The kind of a file that a page may contain, determined by its first bytes and not by its name.
package enum AssetKind: String, CaseIterable, Sendable {
  /// Portable Network Graphics (ISO/IEC 15948).
  case png = "image/png"
  /// JPEG (ITU-T T.81).
  case jpeg = "image/jpeg"
  /// WebP (RFC 9649).
  case webP = "image/webp"
  /// Scalable Vector Graphics; only as an image, where it runs and loads nothing.
  case svg = "image/svg+xml"
  /// Web Open Font Format 2.
  case woff2 = "font/woff2"
  /// Web Open Font Format 1.
  case woff = "font/woff"

  /// The media type (RFC 2046).
  package var mediaType: String { rawValue }

  /// Whether it is a picture.
  package var isImage: Bool { mediaType.hasPrefix("image/") }

  /// The kind of a file; nil if a page can't hold it.
  package init?(_ bytes: [UInt8]) {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      self = .png
    } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
      self = .jpeg
    } else if bytes.starts(with: "RIFF".utf8), bytes.dropFirst(8).starts(with: "WEBP".utf8) {
      self = .webP
    } else if bytes.starts(with: "wOF2".utf8) {
      self = .woff2
    } else if bytes.starts(with: "wOFF".utf8) {
      self = .woff
    } else if SVGRoot(bytes) != nil {
      self = .svg
    } else {
      return nil
    }
  }
}
