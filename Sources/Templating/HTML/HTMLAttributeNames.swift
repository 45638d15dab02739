/// The attributes that templates may hold, by the living standard of HTML and by SVG 2. Those that run,
/// load, send or change what other attributes mean are not among them.
extension HTMLAttributes {
  /// Why an attribute must not stand in a template, or nil if it may.
  static func reason(against name: String) -> String? {
    name.hasPrefix("on") ? "a theme is data and runs no code" : forbidden[name]
  }

  /// Whether a template may hold an attribute. Names of one's own begin with `data-`.
  static func isKnown(_ name: String, isInSVG: Bool) -> Bool {
    global.contains(name) || (isInSVG ? svg : html).contains(name) || name.hasPrefix("aria-")
      || (name.hasPrefix("data-") && name.utf8.count > "data-".utf8.count)
  }

  /// Whether an element of HTML may have an attribute in a template.
  static func isKnownInHTML(_ name: String) -> Bool { isKnown(name, isInSVG: false) }

  private static func names(_ text: String) -> Set<String> {
    Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
  }

  /// Attributes of all elements, with those of RDFa and microdata.
  static let global = names(
    """
    class id lang dir title hidden role style tabindex translate inert xml:lang xmlns xmlns:xlink
    itemid itemprop itemref itemscope itemtype about content datatype inlist prefix property rel
    resource rev typeof vocab
    """)

  static let html = names(
    """
    accesskey align alt autocapitalize autocomplete autoplay background bgcolor border cellpadding
    cellspacing checked cite clear color cols colspan compact controls coords data datetime decoding
    default disabled download draggable enterkeyhint face fetchpriority for headers height high href
    hreflang imagesizes imagesrcset inputmode ismap itemscope kind label list loading longdesc loop
    low max maxlength media min minlength multiple muted name noshade nowrap open optimum part
    pattern placeholder playsinline popover popovertarget popovertargetaction poster preload
    readonly required reversed rows rowspan scope selected shape size sizes slot span spellcheck src
    srclang srcset start step summary target type usemap valign value width wrap
    """)

  static let svg = names(
    """
    alignment-baseline baseline-shift clip-path clip-rule clippathunits color color-interpolation
    color-rendering cursor cx cy d direction display dominant-baseline download dx dy fill
    fill-opacity fill-rule filter focusable font-family font-size font-size-adjust font-stretch
    font-style font-variant font-weight fr fx fy gradienttransform gradientunits height href hreflang
    image-rendering kerning lengthadjust letter-spacing marker marker-end marker-mid marker-start
    markerheight markerunits markerwidth mask mask-type maskcontentunits maskunits media method
    offset opacity orient overflow paint-order path pathlength patterncontentunits patterntransform
    patternunits pointer-events points preserveaspectratio r refx refy rotate rx ry shape-rendering
    side spacing spreadmethod startoffset stop-color stop-opacity stroke stroke-dasharray
    stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width
    systemlanguage target text-anchor text-decoration text-overflow text-rendering textlength
    transform transform-origin type unicode-bidi vector-effect version viewbox visibility
    white-space width word-spacing writing-mode x x1 x2 xlink:href xlink:title y y1 y2
    """)
}
