import Diagnostics

/// Which addresses may be linked to, and how they are written.
package enum LinkDestination {
  /// The schemes of addresses that may be linked to, in small letters.
  package static let schemes: Set<String> = ["http", "https", "mailto", "tel"]

  /// Whether an address is relative or of the scheme http, https, mailto or tel, after what browsers
  /// clean up by the URL standard: controls and spaces around it, tabs and line breaks anywhere.
  package static func isAllowed(_ address: String) -> Bool { isAllowed(address.utf8) }

  /// Whether the address of some bytes is: they are read no further than to the end of its scheme.
  package static func isAllowed(_ address: some Sequence<UInt8>) -> Bool {
    var scheme: [UInt8] = []
    for byte in address.drop(while: { $0 <= 0x20 }) {
      switch byte {
      case 0x09, 0x0A, 0x0D: continue
      case UInt8(ascii: ":"): return schemes.contains(String(decoding: scheme, as: UTF8.self))
      case _ where byte.isLetter: scheme.append(byte | 0x20)
      case _ where !scheme.isEmpty && (byte.isDigit || "+-.".utf8.contains(byte)):
        scheme.append(byte)
      default: return true
      }
    }
    return true
  }

  /// The address with every byte that may not stand in one as `%XX`; `%` itself stays.
  package static func percentEncoded(_ address: String) -> String {
    guard let host = bracketedHost(of: address) else { return encodedAddress(address) }
    return encodedAddress(String(address[..<host.lowerBound])) + address[host]
      + encodedAddress(String(address[host.upperBound...]))
  }

  private static func encodedAddress(_ address: String) -> String {
    encoded(address, keeping: "!#$%&'()*+,-./:;=?@_~")
  }

  /// Where the host of an address stands in brackets, as that of `http://[::1]:8080/` does: only there
  /// may they stand in one.
  private static func bracketedHost(of address: String) -> Range<String.Index>? {
    let bytes = address.utf8
    guard let open = bytes.firstIndex(of: UInt8(ascii: "[")) else { return nil }
    let start = bytes[..<open].drop { $0.isLetter || $0.isDigit || "+-.".utf8.contains($0) }
    let authority = start.first == UInt8(ascii: ":") ? start.dropFirst() : start
    guard authority.starts(with: "//".utf8), let last = authority.last, "/@".utf8.contains(last),
      !authority.dropFirst(2).contains(where: { "/?#\\".utf8.contains($0) })
    else { return nil }
    let rest = bytes[bytes.index(after: open)...]
    let end = rest.firstIndex { !$0.isHexDigit && !":.".utf8.contains($0) }
    guard let end, end > rest.startIndex, bytes[end] == UInt8(ascii: "]") else { return nil }
    return open..<bytes.index(after: end)
  }

  /// A text as one part of an address: only letters, digits and `-._~` stay, by RFC 3986.
  package static func percentEncodedPart(_ text: String) -> String {
    encoded(text, keeping: "-._~")
  }

  private static func encoded(_ text: String, keeping kept: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var encoded: [UInt8] = []
    for byte in Escaping.clean(text).utf8 {
      if byte.isLetter || byte.isDigit || kept.utf8.contains(byte) {
        encoded.append(byte)
      } else {
        encoded += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }
}
