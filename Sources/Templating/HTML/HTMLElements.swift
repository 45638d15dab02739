/// What is known of HTML elements, by the living standard; names are in lower case.
enum HTMLElements {
  /// Elements without content and end tag.
  static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
  ]

  /// Elements that hold only phrasing content: no paragraph or list may stand in them.
  static let phrasingOnly: Set<String> = [
    "a", "abbr", "b", "bdi", "bdo", "button", "cite", "code", "data", "dfn", "em", "h1", "h2",
    "h3", "h4", "h5", "h6", "i", "kbd", "label", "legend", "mark", "meter", "output", "p", "pre",
    "progress", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strong", "sub", "summary",
    "sup", "time", "u", "var",
  ]

  /// Elements that a browser ends an open paragraph for.
  static let endsParagraph: Set<String> = [
    "address", "article", "aside", "blockquote", "details", "dialog", "div", "dl", "fieldset",
    "figcaption", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr",
    "main", "menu", "nav", "ol", "p", "pre", "search", "section", "summary", "table", "ul", "li",
    "dd", "dt",
  ]

  static let headings: Set<String> = ["h1", "h2", "h3", "h4", "h5", "h6"]

  /// Elements that may stand only in some others.
  static let parents: [String: Set<String>] = [
    "li": ["ul", "ol", "menu"], "dt": ["dl", "div"], "dd": ["dl", "div"],
    "tr": ["table", "tbody", "thead", "tfoot"], "td": ["tr"], "th": ["tr"],
    "tbody": ["table"], "thead": ["table"], "tfoot": ["table"], "caption": ["table"],
    "colgroup": ["table"], "col": ["colgroup"],
    "rt": ["ruby"], "rp": ["ruby"], "head": ["html"], "body": ["html"],
  ]

  /// Elements that hold other elements only; a browser moves text out of them.
  static let withoutText = tables.union(["html", "head"])

  /// Elements of a table that hold only what belongs to it.
  static let tables: Set<String> = ["table", "tbody", "thead", "tfoot", "tr", "colgroup"]

  /// Elements whose content is text with character references.
  static let rcdata: Set<String> = ["title", "textarea"]

  private static let others: Set<String> = [
    "html", "head", "body", "title", "style", "textarea", "dd", "del", "dt", "ins", "li", "map",
    "noscript", "object", "picture", "slot", "caption", "colgroup", "tbody", "td", "tfoot", "th",
    "thead", "tr", "audio", "video",
  ]

  /// Elements of SVG that draw or describe; those that run, animate or load are not among them.
  static let svg: Set<String> = [
    "a", "circle", "clippath", "defs", "desc", "ellipse", "g", "line", "lineargradient", "marker",
    "mask", "path", "pattern", "polygon", "polyline", "radialgradient", "rect", "stop", "svg",
    "switch", "symbol", "text", "textpath", "title", "tspan", "use", "view",
  ]

  /// Elements of HTML that templates may hold.
  static let html: Set<String> = void.union(phrasingOnly).union(endsParagraph).union(others)
    .union(["svg"]).subtracting(forbidden.keys)

  /// Elements that templates must not hold, with what to do instead.
  static let forbidden: [String: String] = [
    "script": "a theme is data and runs no code",
    "base": "it would lead every link of the page elsewhere",
    "link": "put styles into style.css, which {{> style}} prints",
    "form": "a page sends nothing",
    "iframe": "a page loads nothing",
    "object": "a page loads nothing",
    "embed": "a page loads nothing",
    "noscript": "no page runs scripts, so write its content alone",
  ]
}
