/// What the value of an attribute is, as far as it can do harm.
enum GuardAttribute: Sendable {
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
  /// It is only in drawings, where a value of CSS may stand.
  case drawing
}

extension GuardAttribute {
  /// Every attribute that a page may hold; `aria-…` and `data-…` come to them.
  static let table = GuardTable(
    plainNames.map { (name: $0, value: GuardAttribute.text) }
      + drawingNames.map { (name: $0, value: GuardAttribute.drawing) } + [
        (name: "href", value: .address), (name: "xlink:href", value: .address),
        (name: "cite", value: .citation), (name: "longdesc", value: .citation),
        (name: "src", value: .resource), (name: "poster", value: .resource),
        (name: "background", value: .resource), (name: "srcset", value: .resources),
        (name: "style", value: .style), (name: "name", value: .metaName),
        (name: "property", value: .metaProperty),
      ])

  private static let plainNames: [String] = words(
    """
    abbr accesskey align alt autocapitalize autocomplete bgcolor border cellpadding cellspacing \
    checked class color cols colspan content controls coords datetime decoding default dir dirname \
    disabled download draggable enterkeyhint face for headers height hidden high hreflang id \
    inert inputmode itemid itemprop itemref itemscope itemtype kind label lang list loading loop \
    low max maxlength media min minlength multiple muted nowrap open optimum pattern placeholder \
    playsinline popover preload readonly rel required reversed role rows rowspan scope shape size \
    sizes span spellcheck srclang start step summary tabindex target title translate type usemap \
    valign value vocab typeof resource about prefix datatype width wrap xml:lang xml:space xmlns \
    xmlns:xlink
    """)

  private static let drawingNames: [String] = words(
    """
    alignment-baseline baseline-shift clip-path clip-rule clippathunits color-interpolation \
    color-rendering cursor cx cy d direction display dominant-baseline dx dy fill fill-opacity \
    fill-rule filter font-family font-size font-size-adjust font-stretch font-style font-variant \
    font-weight fr fx fy gradienttransform gradientunits image-rendering letter-spacing \
    lengthadjust marker marker-end marker-mid marker-start markerheight markerunits markerwidth \
    mask maskcontentunits maskunits method offset opacity orient overflow paint-order pathlength \
    patterncontentunits patterntransform patternunits pointer-events points preserveaspectratio r \
    refx refy rotate rx ry shape-rendering side spacing spreadmethod startoffset stop-color \
    stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin \
    stroke-miterlimit stroke-opacity stroke-width systemlanguage text-anchor text-decoration \
    text-rendering textlength transform transform-origin unicode-bidi vector-effect version \
    viewbox visibility word-spacing writing-mode x x1 x2 y y1 y2 zoomandpan
    """)

  private static func words(_ text: String) -> [String] {
    text.split(separator: " ").map(String.init)
  }

  static let aria = GuardName("aria-")
  static let data = GuardName("data-")

  /// The names of `<meta>` that a theme may give beside those of vita.
  static let metaNames: Set<String> = [
    "theme-color", "color-scheme", "author", "description", "keywords", "robots",
    "application-name", "format-detection",
  ]
}
