"""What a page must not do, looked for in the tree that html5lib builds of it."""

import re

HTML = "{http://www.w3.org/1999/xhtml}"
SVG = "{http://www.w3.org/2000/svg}"
POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; "
    "base-uri 'none'; form-action 'none'"
)
ELEMENTS = set(
    "script base link iframe frame frameset object embed applet form template noscript noembed "
    "noframes xmp plaintext math portal fencedframe foreignobject animate animatemotion "
    "animatetransform set image feimage handler listener select option".split())
ATTRIBUTES = set(
    "srcdoc formaction action ping manifest attributionsrc nonce is referrerpolicy imagesrcset "
    "archive codebase classid data profile lowsrc dynsrc xml:base base form autofocus".split())
LOADS = {"src", "poster", "background"}
LINKS = {"cite", "longdesc"}
SCHEMES = {"http", "https", "mailto", "tel"}


def local(element):
    return element.tag.rsplit("}", 1)[-1]


def attribute_name(name):
    """The name as it is written: html5lib knows that of `xlink:href`."""
    for space, prefix in (("{http://www.w3.org/1999/xlink}", "xlink:"),
                          ("{http://www.w3.org/XML/1998/namespace}", "xml:"),
                          ("{http://www.w3.org/2000/xmlns/}", "xmlns:")):
        if name.startswith(space):
            name = prefix + name[len(space):]
    return "xmlns" if name == "xmlns:xmlns" else name.lower()


def find_head(tree):
    return tree.find(HTML + "head")


def plain(element):
    """An element as a value that can be compared."""
    return element.tag, sorted(element.attrib.items()), element.text or ""


def leads(address):
    """The scheme that an address has for a browser; empty where it has none."""
    address = re.sub("[\t\n\r]", "", address.strip("".join(map(chr, range(33)))))
    scheme = re.match("([A-Za-z][A-Za-z0-9+.-]*):", address)
    return scheme[1].lower() if scheme else ""


def style_load(css):
    """What a style sheet loads, read by a tokenizer of its own."""
    css = re.sub("\r\n?|\f", "\n", css)
    token = re.compile(
        r"""(?P<comment>/\*.*?(\*/|\Z))|(?P<string>"([^"\\\n]|\\.|\\\n)*("|\Z|(?=\n))|'([^'\\\n]|\\.|\\\n)*('|\Z|(?=\n)))"""
        r"""|(?P<name>@?([\w-]|[^\x00-\x7f]|\\[0-9A-Fa-f]{1,6}\s?|\\[^\n0-9A-Fa-f])+\(?)|(?P<other>.)""", re.S)
    place, function = 0, ""
    while place < len(css):
        found = token.match(css, place)
        place = found.end()
        if found["string"] and function:
            address = unescaped(found["string"][1:])
            if not re.match("data:|#", address, re.I):
                return f"{function}{found['string']}"
        if found["string"] or found["comment"]:
            function = function if found["comment"] else ""
            continue
        name = unescaped(found["name"] or "").lower()
        if name.startswith("@import"):
            return name
        if re.search(r"(image-set|image|src)\($", name):
            return name
        if name == "url(":
            rest = css[place:].lstrip(" \n\t")
            if rest[:1] in ("'", '"'):
                function, place = name, len(css) - len(rest)
                continue
            end = rest.find(")")
            address = unescaped(rest if end < 0 else rest[:end])
            if not re.match("data:|#", address, re.I):
                return name + address
            place = len(css) - len(rest) + (len(rest) if end < 0 else end)
        function = ""
    return ""


def unescaped(text):
    return re.sub(
        r"\\(?:([0-9A-Fa-f]{1,6})\s?|(.))",
        lambda found: chr(min(int(found[1], 16), 0x10FFFF)) if found[1] else found[2], text,
        flags=re.S)


def found(tree, own):
    """What in a page runs, loads or leads elsewhere, but for what vita printed itself."""
    head = find_head(tree)
    policies = [
        item for item in head if item.get("http-equiv", "").lower() == "content-security-policy"]
    if [item.get("content") for item in policies] != [POLICY] or policies[0] is not list(head)[1]:
        return "the policy is not the second thing in the head"
    own = {id(element) for element in own}
    for element in tree.iter():
        if isinstance(element.tag, str) and id(element) not in own:
            fault = fault_of(element)
            if fault:
                return fault
    return ""


def fault_of(element):
    name = local(element).lower()
    if name in ELEMENTS:
        return f"<{name}> stands in the page"
    if element.tag not in (HTML + local(element), SVG + local(element)):
        return f"{element.tag} stands in the page"
    if element.tag == SVG + "style" or element.tag == HTML + "style":
        load = style_load("".join(element.itertext()))
        if load:
            return f"a style sheet holds {load}"
    for key, value in element.attrib.items():
        fault = attribute_fault(element, name, attribute_name(key), value)
        if fault:
            return fault
    return ""


def attribute_fault(element, name, key, value):
    shown = f"{key}={value!r} of <{name}>"
    if key.startswith("on") or key in ATTRIBUTES or key == "http-equiv":
        return shown
    if name == "meta" and key == "name" and value.strip().lower() in ("referrer", "refresh"):
        return shown
    if key in LOADS and leads(value) != "data":
        return shown
    if key == "srcset":
        addresses = re.split(r"\s*,\s+|\s+[0-9.]+[wxh]\s*,?\s*", value)
        if any(leads(address) != "data" for address in addresses if address.strip()):
            return shown
    if key in ("href", "xlink:href"):
        if name in ("a", "area"):
            if leads(value) and leads(value) not in SCHEMES:
                return shown
        elif not value.startswith("#"):
            return shown
    if key in LINKS and leads(value) and leads(value) not in SCHEMES:
        return shown
    if key == "style" or (element.tag.startswith(SVG) and "(" in value and key in CSS):
        load = style_load(value)
        if load:
            return f"{shown} holds {load}"
    return ""


CSS = {"fill", "stroke", "filter", "mask", "clip-path", "cursor", "marker", "marker-start",
       "marker-mid", "marker-end"}
