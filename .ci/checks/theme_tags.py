"""Tags of any element with any attributes: most mean nothing, a few load, run or lead elsewhere."""

ELEMENTS = [
    "a", "a", "area", "article", "audio", "b", "body", "button", "circle", "data", "details",
    "dialog", "div", "html", "i", "img", "img", "input", "label", "li", "map", "meta", "meta", "ol",
    "p", "picture", "q", "slot", "source", "span", "style", "svg", "table", "td", "textarea",
    "title", "track", "video",
]
# Elements of a drawing, and those that no theme may hold.
DRAWN = [
    "a", "g", "image", "mask", "path", "pattern", "rect", "set", "svg", "text", "textPath", "use",
    "animate", "feImage", "filter", "foreignObject", "style", "script", "linearGradient", "marker",
]
OTHERS = [
    "applet", "base", "bgsound", "embed", "fencedframe", "form", "frame", "frameset", "iframe",
    "image", "isindex", "link", "listing", "marquee", "math", "noembed", "noframes", "object",
    "option", "param", "plaintext", "portal", "script", "select", "template", "xmp",
]
ATTRIBUTES = [
    "action", "archive", "attributeName", "attributionsrc", "autofocus", "background", "begin",
    "charset", "cite", "class", "classid", "clip-path", "codebase", "command", "commandfor",
    "content", "controls", "cursor", "data", "download", "dynsrc", "fill", "filter", "for", "form",
    "formaction", "formtarget", "from", "height", "href", "href", "hreflang", "http-equiv", "icon",
    "id", "imagesrcset", "is", "lang", "loading", "longdesc", "lowsrc", "manifest", "marker-end",
    "mask", "media", "name", "nonce", "onclick", "onfocus", "onload", "open", "ping", "popover",
    "popovertarget", "poster", "profile", "property", "rel", "shape", "shadowrootmode", "sizes",
    "slot", "src", "src", "srcdoc", "srcset", "stroke", "style", "target", "title", "to", "type",
    "usemap", "values", "width", "xlink:href", "xml:base", "xmlns", "xmlns:xlink",
]
VALUES = [
    "", "#x", "?q", "word", "/q", "x", "y", "9", "q 1x", "data:,x",
    "data:image/svg+xml,<svg/onload=hit(1)>", "https://e.example/q", "//e.example/q",
    "\\\\e.example\\q", " https://e.example/q", "\thttps://e.example/q", "ht\ntps://e.example/q",
    "&#104;ttps://e.example/q", "https&colon;//e.example/q", "mailto:a@e.example",
    "javascript:hit(1)", "JAVASCRIPT:hit(1)", "java&#x73;cript:hit(1)", "java\nscript:hit(1)",
    "vbscript:x", "data:text/html,x", "hit(1)", "color:red", "url(#x)", "url(https://e.example/q)",
    "u\\72l(//e.example/q)", "background:url(#x)", "background:url(//e.example/q)",
    "background:image-set('//e.example/q' 1x)", "background:url(data:,x)", "refresh", "0",
    "0;url=https://e.example/q", "image", "text/css", "stylesheet", "_top", "_blank", "referrer",
    "unsafe-url", "content-security-policy", "href", "open", "auto", "{{name}}", "{{language}}",
    "{{#links}}{{url}}{{/links}}", "https://e.example/{{name}}", "#{{name}}", "x{{name}}",
]


def tags(generator):
    """One or two elements, the second in the first."""
    inside = "x" if generator.random() < 0.7 else element(generator, generator.choice(ELEMENTS), "x")
    if generator.random() < 0.3:
        drawn = element(generator, generator.choice(DRAWN), generator.choice(["", "x"]))
        return f"<svg>{drawn}</svg>"
    names = ELEMENTS if generator.random() < 0.85 else OTHERS
    return element(generator, generator.choice(names), inside)


def element(generator, name, inside):
    attributes = "".join(attribute(generator) for _ in range(generator.randint(0, 3)))
    if name in ("area", "img", "input", "meta", "source", "track"):
        return f"<{name}{attributes}>"
    return f"<{name}{attributes}>{inside}</{name}>"


def attribute(generator):
    name, value = generator.choice(ATTRIBUTES), generator.choice(VALUES)
    if generator.random() < 0.03:
        name = name.upper()
    quote = generator.choices(['"', "'", ""], [8, 2, 1])[0]
    return f"{generator.choice([' ', ' ', ' ', chr(10)])}{name}={quote}{value}{quote}"
