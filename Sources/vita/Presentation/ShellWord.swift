import ProfileModel

/// A word of a command line that a shell reads as it is meant.
enum ShellWord {
  /// The word; in single quotes if it holds anything but letters, digits and `._/-`.
  static func quoted(_ word: String) -> String {
    let isPlain = word.allSatisfy { $0.isLetter || $0.isNumber || "._/-".contains($0) }
    if isPlain, !word.isEmpty { return word }
    // By scalar: a shell sees a quote with a combining mark behind it as a quote.
    let parts = word.unicodeScalars.split(separator: "'", omittingEmptySubsequences: false)
    return "'\(parts.map { String($0) }.joined(separator: "'\\''"))'"
  }
}
