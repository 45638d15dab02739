/// What is known of the values of HTML and SVG attributes; names are in lower case.
enum HTMLAttributes {
  /// What the value of an attribute is, as far as escaping and judging it go.
  enum Kind {
    case text
    /// An address that a reader may follow.
    case link
    /// An address that a browser loads at once: only `data:` is inside the page.
    case resource
    /// The element of the page that a drawing uses.
    case fragment
    /// A value of CSS.
    case css
    /// What a `<meta>` says.
    case metaName
  }

  /// Attributes that templates must not hold, with what to do instead.
  static let forbidden: [String: String] = [
    "srcdoc": "a page holds no other page", "http-equiv": "{{> head}} gives the page's policy",
    "charset": "{{> head}} gives the page's character set",
    "formaction": "a page sends nothing", "action": "a page sends nothing",
    "ping": "a page sends nothing", "attributionsrc": "a page sends nothing",
    "manifest": "a page loads nothing", "xml:base": "it would lead every link elsewhere",
    "referrerpolicy": "links tell no more than a browser does by itself",
  ]

  private static let resources: Set<String> = [
    "src", "srcset", "imagesrcset", "poster", "background", "data",
  ]

  private static let css: Set<String> = [
    "style", "fill", "stroke", "filter", "mask", "clip-path", "marker", "marker-start",
    "marker-mid", "marker-end", "cursor",
  ]

  /// What a `<meta>` of a template may say.
  static let metaNames: Set<String> = [
    "application-name", "author", "color-scheme", "description", "format-detection", "keywords",
    "robots", "theme-color",
  ]

  /// What the value of an element's attribute is.
  static func kind(of attribute: String, on element: String) -> Kind {
    // An element that is refused needs no second error.
    if HTMLElements.forbidden[element] != nil { return .text }
    if attribute == "cite" || attribute == "longdesc" { return .link }
    if attribute.hasSuffix("href") {
      return element == "a" || element == "area" ? .link : .fragment
    }
    if attribute == "name" || attribute == "property", element == "meta" { return .metaName }
    if resources.contains(attribute) { return .resource }
    return css.contains(attribute) ? .css : .text
  }
}
