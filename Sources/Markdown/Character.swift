import Diagnostics

/// Tests of bytes and scalars by the classes that CommonMark defines.
extension UInt8 {
  /// A space or a tab.
  var isSpaceOrTab: Bool { self == 0x20 || self == 0x09 }

  /// A space, tab or line feed.
  var isWhitespace: Bool { isSpaceOrTab || self == 0x0A }
}

extension Unicode.Scalar {
  /// Unicode whitespace: general category Zs, tab, line feed, form feed, carriage return.
  var isWhitespace: Bool {
    switch value {
    case 0x20, 0x09, 0x0A, 0x0C, 0x0D: true
    case ..<0x80: false
    default: properties.generalCategory == .spaceSeparator
    }
  }

  /// Unicode punctuation: general categories P and S.
  var isPunctuation: Bool {
    if value < 0x80 { return UInt8(value).isPunctuation }
    switch properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol,
      .modifierSymbol, .otherSymbol:
      return true
    default: return false
    }
  }
}
