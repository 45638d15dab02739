import Styles

/// A colour of sRGB, each part from 0 to 255.
struct StyleColour: Equatable {
  let red: Int
  let green: Int
  let blue: Int

  static let white = StyleColour(red: 255, green: 255, blue: 255)

  init(red: Int, green: Int, blue: Int) {
    (self.red, self.green, self.blue) = (red, green, blue)
  }

  /// A colour as CSS writes it: `#a30`, `#aa3300`, `white`, `black`; nil for others.
  init?(_ text: String) {
    switch text.lowercased() {
    case "white": self = .white
    case "black": self.init(red: 0, green: 0, blue: 0)
    case let text where text.hasPrefix("#"):
      let digits = text.dropFirst().compactMap(\.hexDigitValue)
      guard digits.count == text.utf8.count - 1 else { return nil }
      switch digits.count {
      case 3: self.init(red: digits[0] * 17, green: digits[1] * 17, blue: digits[2] * 17)
      case 6:
        self.init(
          red: digits[0] * 16 + digits[1], green: digits[2] * 16 + digits[3],
          blue: digits[4] * 16 + digits[5])
      default: return nil
      }
    default: return nil
    }
  }

  /// The colour that a part of a style sheet is; nil for others.
  init?(_ component: StyleComponent) {
    switch component.kind {
    case .token(.hash): self.init("#" + component.text)
    case .token(.identifier): self.init(component.text)
    default: return nil
    }
  }

  /// As CSS writes it: `#aa3300`.
  var text: String {
    "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// How much two colours differ in lightness, from 1 to 21, by WCAG 2.2.
  func contrast(to other: StyleColour) -> Double {
    let (one, two) = (luminance, other.luminance)
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  /// The darkest and the lightest of some colours: no other one stands out more from any colour.
  static func extremes(of colours: [StyleColour]) -> [StyleColour] {
    let ranked = colours.map { (colour: $0, luminance: $0.luminance) }
    let darkest = ranked.min { $0.luminance < $1.luminance }
    let lightest = ranked.max { $0.luminance < $1.luminance }
    return [darkest, lightest].compactMap { $0?.colour }
  }

  private var luminance: Double {
    0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
  }

  private static func linear(_ part: Int) -> Double {
    let value = Double(part) / 255
    guard value > 0.04045 else { return value / 12.92 }
    let base = (value + 0.055) / 1.055
    // The power of 2.4: the square, times the fifth root of the square.
    return base * base * fifthRoot(base * base)
  }

  private static func fifthRoot(_ number: Double) -> Double {
    var root = 1.0
    for _ in 0..<40 { root -= (root - number / (root * root * root * root)) / 5 }
    return root
  }
}
