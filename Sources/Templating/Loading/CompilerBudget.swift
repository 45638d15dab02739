import Diagnostics

/// What a document may cost to compile.
extension Compiler {
  /// Whether another section, block or partial may be opened.
  func checkNesting(of frame: Frame) throws(Refusal) {
    guard frame.nesting >= Limits.nesting else { return }
    throw Refusal.tooDeep
  }

  /// Whether a template may include another.
  func checkDepth(of frame: Frame) throws(Refusal) {
    try checkNesting(of: frame)
    guard frame.depth >= Limits.partialDepth else { return }
    throw Refusal(
      .partialDepth, "partials include each other more than \(Limits.partialDepth) deep")
  }

  /// Counts a text that is compiled. Beyond the limits nothing more is compiled, since each may double the
  /// work of the one before.
  mutating func spend(_ bytes: Int) throws(Refusal) {
    includeCount += 1
    compiledBytes += bytes
    if includeCount > Limits.includeCount {
      throw Refusal(
        .tooManyPartials,
        "a document includes more than \(Limits.includeCount) partials and blocks", isFinal: true)
    }
    if compiledBytes > Limits.compiledBytes {
      throw Refusal(
        .tooMuchText,
        "a document with its partials is longer than \(Limits.compiledBytes) bytes", isFinal: true)
    }
  }
}

extension Refusal {
  /// More would overflow the call stack.
  static var tooDeep: Refusal {
    Refusal(
      .nestingDepth,
      "sections, blocks and partials stand in each other more than \(Limits.nesting) deep")
  }

  /// The open elements are gone through and copied with each tag.
  static var tooManyElements: Refusal {
    Refusal(
      .elementDepth, "elements stand in each other more than \(Limits.elementDepth) deep",
      isFinal: true)
  }

  /// The number of errors after which compiling stops.
  static var tooManyErrors: Refusal {
    Refusal(.tooManyErrors, "there are more than \(Limits.errorCount) errors", isFinal: true)
  }
}
