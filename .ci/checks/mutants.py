"""Pages that are almost those of a theme: what breaks HTML is put in, taken out, doubled and swapped."""

import re

# What a page must not hold, halves of it, and what ends one place and begins another.
PIECES = """
" ' < > = / /> </ & ; -- --> <!-- --!> <!--> <!---> <!-- <! <? ]]> <![CDATA[ ` \\ # ( ) { } /* */ : ,
<scr ipt> <script> </script> <script>alert(1)</script> <img src=x onerror=alert(1)> onerror=alert(1)
on error= java script: javascript: javascript:alert(1) JaVaScRiPt: &colon; &#58; &#x3a; &#x3A &Tab;
&NewLine; &#9; &#0; &amp; &lt; &gt; &quot; &lpar; data: data:text/html,x https: //x.example #x vbscript:
<style> </style> </style <style>@import"x";</style> @import url(x) url( url("x") url(data:,) u\\72l( \\75rl(
image-set("x") src("x") image("x") <title> </title> <textarea> </textarea> <xmp> <plaintext> <noscript>
<select> <option> <math> <mtext> <template> <frameset> <iframe src=x> <object data=x> <embed src=x>
<base href=//x.example> <link rel=stylesheet href=x> <meta http-equiv=refresh content=0;url=x>
<meta name=referrer content=unsafe-url> <meta name=author content=x> <form action=x> <input type=image>
<svg> </svg> <svg/> <g> </g> <foreignObject> <desc> <animate attributeName=href values=javascript:a>
<use href=x> <use href="#x"/> <image href=x> <set> <a xlink:href=x> <p> </p> <p/> <b> </b> <i> <em> <br>
</br> <hr> <a> <a href="https://x.example"> </a> <h1> </h1> <h2> <ul> </ul> <li> </li> <dl> <dt> <dd>
<div> </div> <table> <tbody> <tr> <td> </td> </tr> </table> <caption> <col> <button> <nobr> <ruby> <rt>
<rp> <summary> <details> <fieldset> <legend> <label> <pre> <listing> <center> <font color=x> <marquee>
<html> <html onclick=x> <head> </head> <body> <body onload=x> </body> </html> <!doctype> <!doctype_html>
style="background:url(x)" style="color:red" fill="url(x)" fill="url(#x)" fill=url(x) href=x href="x"
href="&#106;avascript:x" src=x src="data:,x" srcset="x_2x" srcset="data:,x_2x,_x" srcset="data:,x,y"
poster=x background=x xlink:href="#x" xml:base="x" title="x" class=x id=x lang=x width=1 is=x nonce=x
target=_blank rel=x data-x=y aria-label=x srcdoc=x formaction=x ping=x manifest=x style=x onclick ONCLICK=x
""".split()
PIECES = [piece.replace("_", " ") for piece in PIECES] + [" ", "\n", "\t", "\f", "\r", "\0", "\x01", "é"]
# What may stand in a page, put around what stands there.
AROUND = """
p div b i em strong small a span section article h2 ul ol li dl dt dd table tbody tr td th caption
blockquote pre code button ruby rt rp summary details figure label svg g title desc text style textarea
colgroup fieldset legend menu nav mark q s sub sup time u var header footer main address hgroup
""".split()
HARMLESS = [
    b"<b>x</b>", b"<!-- x -->", b"<p>x</p>", b"text &amp; <i>more</i>", b"<br>", b"&eacute;", b"\n",
    b'<a href="https://x.example/?a=1&amp;b=2">x</a>', b"<svg width=1><path d='M0 0'/></svg>",
    b"<table><tr><td>x</td></tr></table>", b"<ul><li>x</li></ul>", b"a &gt; b", b"<h3>x</h3>",
]
ATTRIBUTES = [
    b' title="x > y"', b" data-x=1", b" class='a \" b'", b' lang = "en"', b" hidden", b' style="color:red"',
    b' aria-label="&quot;"', b' title="&amp;copy=1"', b" DIR=ltr",
]
# What themes don't hold, but might.
EXTRA = b"""<ruby>x<rt>y</rt></ruby><table><caption>c</caption><colgroup><col span=2></colgroup><thead><tr>
<th scope=col>a</th><td>b</td></tr></thead></table><textarea rows=2>&lt;x&gt;</textarea><details><summary>s
</summary><p>t</p></details><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" srcset="data:,x 2x" alt=''>
<svg viewBox="0 0 1 1"><title>t</title><defs><linearGradient id="g"><stop offset="0"/></linearGradient></defs>
<use href="#g"/><a xlink:href="https://x.example/"><text x="1" fill="url(#g)" style="fill:red">x</text></a></svg>
<!-- a comment --><p>a <a href="mailto:a@b.example" rel='me'>b</a> <button type=button>x</button></p>"""
TOKEN = re.compile(rb"<!--|-->|</?[A-Za-z][A-Za-z0-9]*|/?>|[A-Za-z:-]+=|[\"']|&[#\w]*;?|[\w.#/:-]+|\s+|.", re.S)


def head_of(page):
    """What vita printed for `{{> head}}`."""
    start = page.index(b"<head>\n") + len(b"<head>\n")
    return page[start:page.index(b"</script>\n", start) + len(b"</script>\n")]


def small_pages(pages):
    """Pages with little of their style sheets and text, so that what is changed counts."""
    small = []
    for page in pages:
        head = head_of(page)
        start, body = page[:page.index(head)], page[page.index(b"<body"):page.index(b"</body>")]
        tokens = re.split(rb"(?=<section|<header|<footer|<main|<article)", body)
        opening = re.match(rb"<body[^>]*>", body).group()
        whole = [part for part in tokens[1:] if is_whole(part) and len(part) < 1500][:3]
        style = b"<style>\n/* a */ p { color: red } a::after { content: \"x\" }\n</style>\n"
        for extra in (b"", EXTRA):
            text = start + head + style + b"</head>\n" + opening + b"\n" + b"".join(whole) + extra
            small.append((head, text + b"\n</body>\n</html>\n"))
    return list(dict.fromkeys(small))


def is_whole(part):
    """Whether every element of a piece of a page is closed in it."""
    depth = 0
    for slash, name, end in re.findall(rb"<(/?)([A-Za-z0-9]+)[^>]*?(/?)>", part):
        if end or name in (b"img", b"br", b"hr"):
            continue
        depth += -1 if slash else 1
        if depth < 0:
            return False
    return depth == 0


def mutant(generator, pages):
    """A head and a page with it, of which up to four things are changed."""
    head, page = generator.choice(pages)
    start = page.index(head) + len(head)
    changes_head = generator.random() < 0.1
    before, text = (page[:start - len(head)], head) if changes_head else (page[:start], page[start:])
    if not changes_head and generator.random() < 0.05:
        before, text = b"", page
    for _ in range(generator.choice((1, 1, 2, 3, 4))):
        text = changed(generator, text)
    # A value might get into the head as well: the guard has to see what is wrong with it.
    return (text, before + text + page[start:]) if changes_head else (head, before + text)


def changed(generator, text):
    tokens = TOKEN.findall(text)
    count = len(tokens)
    if count < 2:
        return text
    place, other = generator.randrange(count), generator.randrange(count)
    first, last = min(place, other), max(place, other)
    piece = generator.choice(PIECES).encode()
    match generator.randrange(12):
        case 0: tokens.insert(place, piece)
        case 1: tokens.insert(place, b" " + piece + b" ")
        case 2: tokens[place] = piece
        case 3: del tokens[place]
        case 4: tokens.insert(other, tokens[place])
        case 5: tokens[place], tokens[other] = tokens[other], tokens[place]
        case 6: del tokens[first:min(last, first + generator.randint(1, 8))]
        case 7:
            starts = [index for index, token in enumerate(tokens) if token.startswith(b"<")]
            tokens.insert(generator.choice(starts or [0]), generator.choice(HARMLESS))
        case 8:
            ends = [index for index, token in enumerate(tokens) if token in (b">", b"/>")]
            tokens.insert(generator.choice(ends or [0]), generator.choice(ATTRIBUTES))
        case 9 | 10: wrap(generator, tokens)
        case 11: return text.replace(tokens[place], piece, generator.randint(1, 3))
    return b"".join(tokens)


def wrap(generator, tokens):
    """Puts the tags of an element around what stands between two tags."""
    starts = [index for index, token in enumerate(tokens) if token.startswith(b"<")]
    first = generator.randrange(len(starts) or 1)
    last = min(first + generator.randint(0, 6), len(starts) - 1)
    if not starts:
        return
    name = generator.choice(AROUND).encode()
    tokens.insert(starts[last], b"</" + name + b">")
    tokens.insert(starts[first], b"<" + name + b">")
