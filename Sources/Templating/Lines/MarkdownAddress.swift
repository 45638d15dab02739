import Diagnostics
import Markdown

/// How much of the address of a link, image or definition a Markdown template has given already.
struct MarkdownAddress: Hashable {
  enum Part: Hashable {
    case start
    /// Perhaps a scheme, whose colon did not come yet.
    case scheme
    /// After a value that is the start of the address.
    case afterValue
    case rest
  }

  enum Owner: Hashable {
    case link
    case image
    case definition
  }

  let owner: Owner
  var part = Part.start

  /// Why no value may stand here.
  var valueRefusal: Refusal? {
    if owner == .image {
      return Refusal(
        .outsideAddress, "a value in the address of an image could load something",
        hint: "link to it with [text]({{…}})")
    }
    return switch part {
    case .start, .rest: nil
    case .scheme:
      Refusal(
        .badAddress, "a value could end the scheme that stands before it",
        hint: "write the address up to its first slash, or let the value be all of it")
    case .afterValue:
      Refusal(
        .badAddress, "two values in a row could make another address",
        hint: "put a slash between them")
    }
  }

  /// Continues after a value.
  mutating func passValue() {
    part = part == .start && owner != .image ? .afterValue : .rest
  }
}

/// Addresses that stand in the template itself.
extension LineScanner {
  /// Follows an address, so that it leads nowhere it may not, and no value can give or change its scheme.
  mutating func follow(_ byte: UInt8, in address: MarkdownAddress) {
    var address = address
    let ends = byte == UInt8(ascii: ")") && address.owner != .definition
    if ends {
      context.place = .text
      return
    }
    switch address.part {
    case .rest: break
    case .start where byte == 0x20 || byte == 0x09 || byte == UInt8(ascii: "<"): break
    case .start where address.owner == .image:
      checkImage()
      address.part = .rest
    case .start, .scheme:
      if address.part == .start { addressStart = place - 1 }
      address.part = followScheme(byte)
    case .afterValue:
      if !" /?#>\t".utf8.contains(byte) {
        refuse(
          place - 1, .badAddress, "what stands behind a value could make it another address",
          hint: "let the value be the whole address, or go on with / ? or #")
      }
      address.part = .rest
    }
    context.place = .destination(address)
  }

  /// An image would be loaded from anywhere but the document itself.
  private mutating func checkImage() {
    let start = bytes[(place - 1)...].prefix(5).map(\.lowercased)
    guard !start.elementsEqual("data:".utf8) else { return }
    refuse(
      place - 1, .outsideAddress, "an image would load something",
      hint: "a page loads nothing: only data: may stand here")
  }

  /// Follows what may be a scheme.
  private mutating func followScheme(_ byte: UInt8) -> MarkdownAddress.Part {
    switch byte {
    case _ where byte.isLetter || byte.isDigit || "+-.".utf8.contains(byte): return .scheme
    case UInt8(ascii: ":"):
      let name = String(
        decoding: bytes[addressStart..<place - 1].map(\.lowercased), as: UTF8.self)
      if !LinkDestination.schemes.contains(name) {
        refuse(
          place - 1, .linkScheme, "links of the scheme \"\(name)\" are not allowed",
          hint: "an address begins with https:, http:, mailto: or tel:")
      }
    case UInt8(ascii: "\\") where escapes(")(_*~"): append()
    case UInt8(ascii: "\\"), UInt8(ascii: "&"), ..<0x20: refuseHiddenScheme(place - 1)
    default: break
    }
    return .rest
  }

  /// Whether one of some marks follows, which a backslash takes the meaning from.
  private func escapes(_ marks: String) -> Bool {
    place < bytes.endIndex && marks.utf8.contains(bytes[place])
  }

  mutating func refuseHiddenScheme(_ place: Int) {
    refuse(
      place, .badAddress, "an address begins with a scheme, a name or a slash",
      hint: "write it without line breaks, backslashes and character references")
  }
}
