/// A way into a JSON value, as scripts write it: `employers[0].roles[0].title`.
package struct JSONPath: Sendable, Equatable {
  /// A step of the way.
  package enum Step: Sendable, Equatable {
    /// Into the member of a key.
    case key(String)
    /// Into an element, counted from 0.
    case index(Int)
  }

  /// The steps, from the outermost.
  package let steps: [Step]

  /// A path from its text; nil where it has another form.
  package init?(_ text: String) {
    var steps: [Step] = []
    for part in text.split(separator: ".", omittingEmptySubsequences: false) {
      let pieces = part.split(separator: "[", omittingEmptySubsequences: false)
      guard let key = pieces.first, !key.isEmpty else { return nil }
      steps.append(.key(String(key)))
      for piece in pieces.dropFirst() {
        let digits = piece.dropLast()
        guard piece.hasSuffix("]"), digits.utf8.allSatisfy(Byte.isDigit), let index = Int(digits)
        else { return nil }
        steps.append(.index(index))
      }
    }
    self.steps = steps
  }

  /// The value that the path leads to; else the step that leads nowhere, and the value before it.
  package func value(in root: JSONValue) -> Result<JSONValue, Missing> {
    var value = root
    for (index, step) in steps.enumerated() {
      let next: JSONValue? =
        switch step {
        case .key(let key): value[key]
        case .index(let index): value.elements.dropFirst(index).first
        }
      guard let next else { return .failure(Missing(step: step, index: index, value: value)) }
      value = next
    }
    return .success(value)
  }

  /// The path as scripts write it.
  package var text: String {
    steps.reduce(into: "") { text, step in
      switch step {
      case .key(let key): text += text.isEmpty ? key : ".\(key)"
      case .index(let index): text += "[\(index)]"
      }
    }
  }

  /// The same path with one more step, into the first element of a list, before the step of an index.
  package func enteringList(at index: Int) -> JSONPath {
    JSONPath(steps: Array(steps[..<index]) + [.index(0)] + Array(steps[index...]))
  }

  private init(steps: [Step]) {
    self.steps = steps
  }

  /// Where a path leads nowhere.
  package struct Missing: Error, Sendable {
    /// The step that can't be taken.
    package let step: Step
    /// How many steps could be taken before it.
    package let index: Int
    /// The value that it can't be taken in.
    package let value: JSONValue
  }
}
