import Diagnostics
import Styles

/// A number of CSS with its unit: `1.5rem`.
struct StyleDimension {
  let number: Double
  /// The unit in lower case; empty if none stands there.
  let unit: String

  /// Nil for what is no number.
  init?(_ component: StyleComponent) {
    guard component.kind == .token(.number) else { return nil }
    let letters = component.text.utf8.reversed().prefix { $0.isLetter || $0 == UInt8(ascii: "%") }
    unit = String(component.text.suffix(letters.count)).lowercased()
    guard let number = Double(component.text.dropLast(letters.count)) else { return nil }
    self.number = number
  }
}
