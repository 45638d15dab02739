/// Where a page is shown.
package struct StyleMedium: Sendable, Hashable {
  private let isPaper: Bool
  private let isDark: Bool

  /// A screen of someone who likes light pages.
  package static let lightScreen = StyleMedium(isPaper: false, isDark: false)
  /// A screen of someone who likes dark pages.
  package static let darkScreen = StyleMedium(isPaper: false, isDark: true)
  /// Paper.
  package static let print = StyleMedium(isPaper: true, isDark: false)

  /// Whether it has a colour scheme, given by its keyword; false for any other word.
  func has(scheme: String?) -> StyleTruth {
    switch scheme {
    case "dark": isDark ? .always : .never
    case "light": isDark ? .never : .always
    default: .never
    }
  }

  /// Whether it is of a media type.
  func has(type: String) -> StyleTruth {
    switch type {
    case "all": .always
    case "print": isPaper ? .always : .never
    case "screen": isPaper ? .never : .always
    default: .never
    }
  }
}

/// Whether something is so, as far as it is known.
package enum StyleTruth: Int, Sendable, Comparable {
  case never
  case maybe
  case always

  package static func < (one: StyleTruth, other: StyleTruth) -> Bool {
    one.rawValue < other.rawValue
  }

  /// The opposite.
  var negated: StyleTruth {
    switch self {
    case .never: .always
    case .maybe: .maybe
    case .always: .never
    }
  }
}

/// An at-rule around rules: `@media print`.
package struct StyleCondition: Sendable, Hashable {
  /// The name in lower case: `media`.
  package let name: String
  /// What follows the name, as text that is equal where conditions are.
  package let text: String
  /// The list of media; nil of other at-rules.
  private let media: MediaQueries?

  init(name: String, _ prelude: [StyleComponent]) {
    self.name = name
    text = prelude.conditionText
    media = name == "media" ? MediaQueries(prelude) : nil
  }

  /// At-rules that hold rules for elements.
  private static let groups = [
    "media", "supports", "layer", "container", "scope", "starting-style",
  ]

  /// Whether rules for elements stand in it, and not declarations of another kind.
  package var holdsRules: Bool { Self.groups.contains(name) }

  /// Whether it is a layer, whose rules count less than those outside.
  package var isLayer: Bool { name == "layer" }

  /// Whether what stands in it is used on a medium.
  package func holds(on medium: StyleMedium) -> StyleTruth {
    switch name {
    case "media": media?.holds(on: medium) ?? .maybe
    case "layer": .always
    // How something comes to be seen, and not how it is seen.
    case "starting-style": .never
    default: .maybe
    }
  }

  /// Whether a query of its list is for a media type by name, as one of `screen, print` is.
  package func names(media type: String) -> Bool { media?.types.contains(type) ?? false }

  package static func == (one: StyleCondition, other: StyleCondition) -> Bool {
    one.name == other.name && one.text == other.text
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(text)
  }
}
