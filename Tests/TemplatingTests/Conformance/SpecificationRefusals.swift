/// The tests of the specification that vita refuses: a theme prints no value without escaping, names
/// nothing that there is not, and holds no partial that never ends and no text that is never printed. A
/// document is a record.
extension SpecificationTest {
  /// What is wrong with each of them, by its name.
  static let refusals = Dictionary(
    uniqueKeysWithValues: namesByRefusal.flatMap { refusal, names in names.map { ($0, refusal) } })

  private static let namesByRefusal = [
    "a value can't be printed without escaping": [
      "interpolation: Triple Mustache",
      "interpolation: Ampersand",
      "interpolation: Triple Mustache Integer Interpolation",
      "interpolation: Ampersand Integer Interpolation",
      "interpolation: Triple Mustache Decimal Interpolation",
      "interpolation: Ampersand Decimal Interpolation",
      "interpolation: Triple Mustache Null Interpolation",
      "interpolation: Ampersand Null Interpolation",
      "interpolation: Triple Mustache Context Miss Interpolation",
      "interpolation: Ampersand Context Miss Interpolation",
      "interpolation: Dotted Names - Triple Mustache Interpolation",
      "interpolation: Dotted Names - Ampersand Interpolation",
      "interpolation: Implicit Iterators - Triple Mustache",
      "interpolation: Implicit Iterators - Ampersand",
      "interpolation: Triple Mustache - Surrounding Whitespace",
      "interpolation: Ampersand - Surrounding Whitespace",
      "interpolation: Triple Mustache - Standalone",
      "interpolation: Ampersand - Standalone",
      "interpolation: Triple Mustache With Padding",
      "interpolation: Ampersand With Padding",
      "partials: Standalone Indentation",
      "sections: Implicit Iterator - Triple mustache",
      "sections: Implicit Iterator - Ampersand",
      "~inheritance: Triple Mustache",
      "~dynamic-names: Standalone Indentation",
    ],
    "{{.}} is a record here": [
      "interpolation: Implicit Iterators - Basic Interpolation",
      "interpolation: Implicit Iterators - HTML Escaping",
      "interpolation: Implicit Iterators - Basic Integer Interpolation",
      "sections: Implicit Iterator - Root-level",
    ],
    "there is no \"missing\" here": [
      "inverted: Context Misses",
      "sections: Context Misses",
      "~dynamic-names: Context Misses - Partial",
    ],
    "\"a\" has no \"b\"": [
      "interpolation: Dotted Names - Broken Chains",
      "inverted: Dotted Names - Broken Chains",
      "sections: Dotted Names - Broken Chains",
    ],
    "partial \"node\" includes itself without end": [
      "partials: Recursion",
      "~dynamic-names: Recursion",
    ],
    "there is no \"name\" here": [
      "inverted: Context"
    ],
    "there is no \"n\" here": [
      "inverted: List"
    ],
    "there is no \"cannot\" here": [
      "interpolation: Basic Context Miss Interpolation"
    ],
    "\"a.b\" has no \"c\"": [
      "interpolation: Dotted Names - Broken Chain Resolution"
    ],
    "\"b\" has no \"c\"": [
      "interpolation: Dotted Names - Context Precedence"
    ],
    "there is no \"a\" here": [
      "interpolation: Dotted Names are never single keys"
    ],
    "there is no partial \"text\"": [
      "partials: Failed Lookup"
    ],
    "there is no \"bar\" here": [
      "~inheritance: Negative Sections"
    ],
    "\"parent\" includes itself without end": [
      "~inheritance: Recursion"
    ],
    "what stands here is never printed": [
      "~inheritance: Text inside parent"
    ],
    "\"dynamic\" is text, no name of a partial": [
      "~dynamic-names: Failed Lookup - Partial"
    ],
    "\"foo\" is text, which has no \"bar\"": [
      "~dynamic-names: Dotted Names - Operator Precedence"
    ],
    "there is no \"text\" here": [
      "~dynamic-names: Dotted Names - Failed Lookup"
    ],
    "there is no \"value\" here": [
      "~dynamic-names: Dotted names - Context Stacking Failed Lookup"
    ],
    "there is no \"*dynamic\" here": [
      "~dynamic-names: Dynamic Names - Double Dereferencing"
    ],
    "\"foo\" is text, which has no \"*bar\"": [
      "~dynamic-names: Dynamic Names - Composed Dereferencing"
    ],
  ]
}
