/// What the guard goes by when it judges an attribute.
struct GuardAttribute: Sendable {
  let use: Use
  let isInHTML: Bool
  let isInSVG: Bool

  /// What the value of an attribute is, as far as it can do harm.
  enum Use: Sendable {
    case text
    /// An address that a reader may follow, on `<a>` and `<area>`; on an element of a drawing something
    /// inside the page, and nothing on any other.
    case address
    /// An address that a reader may follow, on any element.
    case citation
    /// An address that a browser loads at once.
    case resource
    /// Several of those.
    case resources
    case style
    /// The name of a `<meta>`.
    case metaName
    case metaProperty
    /// A value of CSS in drawings.
    case drawing
  }
}

extension GuardAttribute {
  /// Every attribute that a page may hold; `aria-…` and `data-…` come to them. That no other may is all
  /// that is said of `on…`, `srcdoc`, `http-equiv`, `action`, `ping`, `xml:base` and whatever comes.
  static let table = GuardTable(
    HTMLAttributes.global.union(HTMLAttributes.html).union(HTMLAttributes.svg)
      .subtracting(HTMLAttributes.forbidden.keys).map { (name: $0, value: GuardAttribute($0)) })

  private init(_ name: String) {
    let isGlobal = HTMLAttributes.global.contains(name)
    isInHTML = isGlobal || HTMLAttributes.html.contains(name)
    isInSVG = isGlobal || HTMLAttributes.svg.contains(name)
    use = Self.uses[name] ?? (HTMLAttributes.svg.contains(name) ? .drawing : .text)
  }

  private static let uses: [String: Use] = [
    "href": .address, "xlink:href": .address, "cite": .citation, "longdesc": .citation,
    "src": .resource, "poster": .resource, "background": .resource, "data": .resource,
    "srcset": .resources, "imagesrcset": .resources, "style": .style, "name": .metaName,
    "property": .metaProperty,
  ]

  static let aria = GuardName("aria-")
  static let data = GuardName("data-")
}
