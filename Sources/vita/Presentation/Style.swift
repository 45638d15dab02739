/// How words are set off: by escape sequences of a terminal (ECMA-48), or not at all.
struct Style: Sendable {
  private let isColored: Bool

  init(isColored: Bool) {
    self.isColored = isColored
  }

  /// The style that a device allows.
  init(_ device: Surroundings.Device) {
    isColored = device.isColored
  }

  func bold(_ text: String) -> String { wrapped(text, "1") }
  func dim(_ text: String) -> String { wrapped(text, "2") }
  func error(_ text: String) -> String { wrapped(text, "1;31") }
  func warning(_ text: String) -> String { wrapped(text, "1;33") }
  func note(_ text: String) -> String { wrapped(text, "1;36") }

  private func wrapped(_ text: String, _ code: String) -> String {
    isColored && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
