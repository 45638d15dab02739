/// What is known of HTML and SVG attributes; names are in lower case.
enum HTMLAttributes {
  /// What the value of an attribute is, as far as escaping cares.
  enum Kind {
    case text
    /// An address that a reader may follow.
    case link
    /// An address that a browser loads at once.
    case resource
    /// A value of CSS.
    case css
  }

  /// Attributes that templates must not hold, with what to do instead.
  static let forbidden: [String: String] = [
    "srcdoc": "a page holds no other page", "http-equiv": "{{> head}} gives the page's policy",
    "formaction": "a page sends nothing", "action": "a page sends nothing",
    "ping": "a page sends nothing", "manifest": "a page loads nothing",
  ]

  private static let resources: Set<String> = [
    "src", "srcset", "imagesrcset", "poster", "background", "data", "xlink:href", "href",
  ]

  private static let css: Set<String> = [
    "style", "fill", "stroke", "filter", "mask", "clip-path", "marker", "marker-start",
    "marker-mid", "marker-end", "cursor",
  ]

  /// What the value of an element's attribute is.
  static func kind(of attribute: String, on element: String) -> Kind {
    // An element that is refused needs no second error.
    if HTMLElements.forbidden[element] != nil { return .text }
    if attribute == "cite" || attribute == "longdesc" { return .link }
    if attribute.hasSuffix("href"), element == "a" || element == "area" { return .link }
    if resources.contains(attribute) { return .resource }
    return css.contains(attribute) ? .css : .text
  }
}
