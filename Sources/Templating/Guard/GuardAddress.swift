import Diagnostics

/// Where addresses lead, by the URL standard.
enum GuardAddress {
  enum Verdict {
    case allowed
    /// It has a scheme that no link may have.
    case scheme
    /// A character reference that isn't known here could be a part of its scheme.
    case hidden
  }

  private static let schemes = ["http", "https", "mailto", "tel"].map { GuardName($0) }

  /// What a link's address is: relative or of an allowed scheme, after what browsers clean up.
  static func verdict(on value: ArraySlice<UInt8>) -> Verdict {
    if value.contains(UInt8(ascii: "&")) {
      return verdict(decoded: GuardText.decoded(value)[...])
    }
    return verdict(decoded: value)
  }

  /// What a link's address is, without character references.
  static func verdict(decoded address: ArraySlice<UInt8>) -> Verdict {
    var scheme: [UInt8] = []
    for byte in address.drop(while: { $0 <= 0x20 && $0 != GuardText.unknown }) {
      switch byte {
      case GuardText.unknown: return .hidden
      case 0x09, 0x0A, 0x0D: continue
      case UInt8(ascii: ":"):
        let name = GuardName(scheme, scheme.indices)
        return scheme.isEmpty || schemes.contains(name) ? .allowed : .scheme
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
        scheme.append(byte)
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
        UInt8(ascii: "."):
        guard !scheme.isEmpty else { return behind(address) }
        scheme.append(byte)
      default: return behind(address)
      }
    }
    return .allowed
  }

  /// An address without a scheme; a reference that isn't known may not stand before what ends one.
  private static func behind(_ address: ArraySlice<UInt8>) -> Verdict {
    let start = address.prefix { !"/?#\\:".utf8.contains($0) }
    return start.contains(GuardText.unknown) ? .hidden : .allowed
  }

  /// Whether what a browser loads at once stands in the page itself.
  static func isData(_ value: ArraySlice<UInt8>) -> Bool {
    value.prefix(5).lazy.map(\.lowercased).elementsEqual("data:".utf8)
  }

  /// Whether each address of a list does, with at most one width or density after it.
  static func isListOfData(_ value: ArraySlice<UInt8>) -> Bool {
    var rest = value[...]
    while true {
      rest = rest.drop { $0.isSpace }
      guard isData(rest) else { return false }
      let address = rest.prefix { !$0.isSpace }
      guard address.last != UInt8(ascii: ","), !address.contains(UInt8(ascii: "&")) else {
        return false
      }
      rest = rest[address.endIndex...].drop { $0.isSpace }
      rest = rest.drop { $0.isDigit || "wx.".utf8.contains($0) }.drop { $0.isSpace }
      guard let comma = rest.first else { return true }
      guard comma == UInt8(ascii: ",") else { return false }
      rest = rest.dropFirst()
    }
  }
}
