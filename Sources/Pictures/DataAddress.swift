package import Diagnostics

/// The `data:` address of a file without its metadata; nil if that can't be taken out.
package func dataAddress(of bytes: [UInt8], _ kind: AssetKind) -> String? {
  PictureMetadata.removed(from: bytes, kind).map {
    "data:\(kind.mediaType);base64,\(Base64.text(of: $0))"
  }
}

extension Issue {
  /// A picture that can't be made public.
  package static func brokenImage(_ file: String, at place: Place? = nil) -> Issue {
    Issue(
      .brokenImage,
      "\(file) is broken, and what it tells of place and camera can't be taken out of it",
      hint: "open it in a program for pictures, and save it anew", at: place)
  }
}
