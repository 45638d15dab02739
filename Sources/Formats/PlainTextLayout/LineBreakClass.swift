/// What UAX #14 says of a character, as far as plain text needs it.
enum LineBreakClass {
  /// Whether a character is one that lines break before and behind, if its neighbours let them:
  /// ideographs, kana, Hangul syllables, emoji.
  static func isIdeograph(_ cluster: Character) -> Bool {
    guard let first = cluster.unicodeScalars.first else { return false }
    return (0xFF66...0xFF9D).contains(first.value) || displayWidth(cluster) == 2
  }

  /// Classes GL, WJ and ZWJ: what joins its neighbours.
  static func isGlue(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xA0, 0x034F, 0x2007, 0x200D, 0x2011, 0x202F, 0x2060, 0xFEFF: true
    default: false
    }
  }

  /// Classes CL, CP, EX, IS, NS, CJ and PO: closing marks, small kana, marks of repetition.
  static func mayNotBeginLine(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .closePunctuation, .finalPunctuation: return true
    default: break
    }
    switch scalar {
    case "!", "\"", "'", ",", ".", "/", ":", ";", "?", "%", "-": return true
    case "‐", "–", "—", "…", "‥", "‼", "⁇", "⁈", "⁉", "′", "″", "℃", "°", "‰", "¢": return true
    case "、", "。", "，", "．", "・", "：", "；", "？", "！", "％", "゠", "〜", "～", "ー": return true
    case "々", "〻", "ゝ", "ゞ", "ヽ", "ヾ", "ヵ", "ヶ", "゛", "゜": return true
    case "ぁ", "ぃ", "ぅ", "ぇ", "ぉ", "っ", "ゃ", "ゅ", "ょ", "ゎ", "ゕ", "ゖ": return true
    case "ァ", "ィ", "ゥ", "ェ", "ォ", "ッ", "ャ", "ュ", "ョ", "ヮ": return true
    case "\u{31F0}"..."\u{31FF}", "｡", "､", "･", "\u{FF67}"..."\u{FF70}", "ﾞ", "ﾟ": return true
    default: return false
    }
  }

  /// Classes OP, QU and PR: opening marks, quotes, signs of currency before an amount.
  static func mayNotEndLine(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .openPunctuation, .initialPunctuation: return true
    default: break
    }
    switch scalar {
    case "\"", "'", "$", "£", "¥", "€", "￥", "＄", "￡", "№", "#", "＃", "+", "±", "\\": return true
    default: return false
    }
  }
}
