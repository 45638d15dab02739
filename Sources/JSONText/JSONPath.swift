/// A path to a value inside a JSON value, as scripts write it: `employers[0].roles[0].title`, or
/// `extra["a.b"]` for a key with dots, brackets or spaces.
package struct JSONPath: Sendable, Equatable {
  /// A step of the path.
  package enum Step: Sendable, Equatable {
    /// Into the member of a key.
    case key(String)
    /// Into an element, counted from 0.
    case index(Int)
  }

  /// The steps, from the outermost.
  package let steps: [Step]

  /// A path from its text.
  package init(_ text: String) throws(JSONPathError) {
    var reader = JSONPathReader(text)
    steps = try reader.steps()
  }

  /// The value at the path, or else the first step that has no value, and the value before it.
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
      case .key(let key) where Self.needsQuotes(key):
        text += "[\(JSONWriter.text(of: JSONValue(.string(key)), indentation: nil))]"
      case .key(let key): text += text.isEmpty ? key : ".\(key)"
      case .index(let index): text += "[\(index)]"
      }
    }
  }

  private static func needsQuotes(_ key: String) -> Bool {
    key.isEmpty
      || key.unicodeScalars.contains { " .[]\"'\\".unicodeScalars.contains($0) || $0.value < 0x20 }
  }

  /// The same path with a step into an element of a list, before the step of an index or in its place.
  package func enteringList(at index: Int, element: Int, replacing: Bool) -> JSONPath {
    JSONPath(
      steps: steps[..<index] + [.index(element)] + steps[(replacing ? index + 1 : index)...])
  }

  private init(steps: ArraySlice<Step>) {
    self.steps = Array(steps)
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
