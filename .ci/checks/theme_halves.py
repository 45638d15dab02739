"""What hostile themes are joined from: two openings of which one is sound, and what goes on behind both.

A half is (safe, live, body, close). `safe + body` and `safe + close` are whole and harm nobody;
`live + body` is what an attacker wants. A compiler that judges the body behind the one and prints it
behind the other is fooled.
"""

SITE = "https://e.example"
# What an attacker wants, by what it does in a page that no policy guards.
EXECUTIONS = [
    "<script>hit(1)</script>",
    "<img src=x onerror=hit(1)>",
    '<svg onload="hit(1)"></svg>',
    '<details open ontoggle="hit(1)">x</details>',
    '<p onclick="hit(1)">x</p>',
    '<input autofocus onfocus="hit(1)">',
    '<a href="javascript:hit(1)">x</a>',
    '<a href="java&#115;cript:hit(1)">x</a>',
    '<a href=" JavaScript&colon;hit(1)">x</a>',
    '<svg><a xlink:href="javascript:hit(1)"><text y="9">x</text></a></svg>',
    "<svg><script>hit(1)</script></svg>",
    '<iframe srcdoc="<script>parent.hit(1)</script>"></iframe>',
    '<math><mtext><table><mglyph><style><img src=x onerror=hit(1)></style></table></mtext></math>',
    "<svg><style><img src=x onerror=hit(1)></style></svg>",
    "<noscript><p title=\"</noscript><img src=x onerror=hit(1)>\"></noscript>",
]
REQUESTS = [
    f'<img src="{SITE}/i.png">',
    '<img src="#x" alt="">',
    f'<img alt="" srcset="data:,x 2x, {SITE}/s.png 1x">',
    '<video poster="#x"></video>',
    f'<link rel="stylesheet" href="{SITE}/l.css">',
    f'<style>@import "{SITE}/a.css";</style>',
    f"<style>*{{background:u\\72l({SITE}/b.png)}}</style>",
    f'<style>*{{background:image-set("{SITE}/c.png" 1x)}}</style>',
    f'<p style="background:url({SITE}/p.png)">x</p>',
    f'<svg><image href="{SITE}/g.png" width="9" height="9"/></svg>',
    f'<svg><rect width="9" height="9" fill="url({SITE}/f.svg#a)"/></svg>',
    f'<svg><use href="{SITE}/u.svg#a"/></svg>',
    f'<table background="{SITE}/t.png"></table>',
    f'<input type="image" src="{SITE}/n.png">',
    f'<a ping="{SITE}/ping" href="#x">x</a>',
]
NAVIGATIONS = [
    f'<meta http-equiv="refresh" content="0;url={SITE}/r">',
    '<meta http-equiv="refresh" content="0">',
    f"<META HTTP-EQUIV=refresh CONTENT='0; URL={SITE}/m'>",
    f'<iframe src="{SITE}/f"></iframe>',
    f'<object data="{SITE}/o"></object>',
    f'<embed src="{SITE}/e">',
    f'<form action="{SITE}/a"><button>x</button></form>',
    f'<form id="f"></form><button form="f" formaction="{SITE}/b">x</button>',
]
# Each kind about as often; halves of themselves do most of the others.
PAYLOADS = [EXECUTIONS, EXECUTIONS, REQUESTS, NAVIGATIONS, NAVIGATIONS, NAVIGATIONS]
# What looks dangerous and isn't.
SOUND = [
    "<p>{{name}}</p>", '<p title="{{name}}">x</p>', "<b>x</b>", '<a href="#x">x</a>',
    "x &lt;b&gt; y", '<a href="https://e.example/{{language}}">{{name}}</a>',
    '<img src="data:image/gif,x" alt="{{name}}">', "<ul><li>{{name}}</li></ul>",
    '<svg viewBox="0 0 9 9"><rect width="9" height="9"/></svg>', "<!-- x -->",
    "<div>{{summary}}</div>", "<h2>{{headline}}</h2>", "<br>", "javascript:hit(1)",
    '<p class="onload=hit(1)">x</p>', "<p>url(https://e.example)</p>",
    "{{#links}}<p>{{text}}</p>{{/links}}", '{{#links}}<a href="{{url}}">{{text}}</a>{{/links}}',
    '<data value="{{name}}">x</data>', "<table><tbody><tr><td>{{name}}</td></tr></tbody></table>",
    "<style>p{color:red}</style>", '{{#isAbout}}<p class="x">{{name}}</p>{{/isAbout}}',
    "<details><summary>x</summary>y</details>", '{{#image}}<img src="{{src}}" alt="{{alt}}">{{/image}}',
]


def comment_halves(live):
    """A comment that a browser ends sooner."""
    pairs = [
        ("<!-- x", "<!-- -", "->"), ("<!-- x", "<!-- --", ">"), ("<!-- x", "<!--", ">"),
        ("<!-- x", "<!--", "->"), ("<!-- x", "<!-", "->"), ("<!-- x", "<!-- --!", ">"),
        ("<!-- x", "<!-- x -->", ""), ("<!-- x-", "<!-- x--", ">"), ("<!-- x", "<!", ">"),
        ("<!-- x ", "<!-- x --", ">"),
    ]
    return [(safe, opening, f"{end}{live} -->", " -->") for safe, opening, end in pairs]


def text_halves(live):
    """Text, raw text and the content of a title, up to an end tag."""
    rest = live.lstrip("<")
    return [
        ("&lt;", "<", rest, ""),
        ("x ", "<", rest, ""),
        ("<textarea>", "<textarea></textarea>", f"{live}</textarea>", "</textarea>"),
        ("<style>/*", "<style></style>", f"{live}*/</style>", "*/</style>"),
        ("<style>/* ", "<style>/* </style", f">{live} */</style>", "*/</style>"),
        ("<svg><title>", "<div><title>", f'<a title="</title>{live}">x</a></title></svg>', "</title></svg>"),
        ("<svg><desc>", "<svg>", f"<style>{live}</style></desc></svg>", "</desc></svg>"),
        ("<p>", "<select>", f"{live}</p>", "</p>"),
        ("<div>", "<table>", f"{live}</div>", "</div>"),
        ("<div>", "<svg>", f'<style>/*<a title="*/</style>{live}"></a></div>', "</div>"),
        ("<p ", "<p {{=", f"title='x'>{live}</p>", ">x</p>"),
    ]


def name_halves(live):
    """The name of a tag or attribute that goes on, or that a space ends."""
    return [
        ("<s ", "<s", f'tyle>@import "{SITE}/a.css";</s>', "></s>"),
        ("<s ", "<s", 'cript>hit(1)//</s><p title="</script>">x</p>', "></s>"),
        ("<s ", "<s", f"title='>{live}'></s>", "></s>"),
        ("<p ", "<p", f'class=">{live}"></p>', "></p>"),
        ("<i hidden ", "<i hidden", f"title='>{live}'></i>", "></i>"),
        ('<b class="x" ', '<b class="x"', f"title='>{live}'></b>", "></b>"),
        ("<b class=x ", "<b class=x", f"title='>{live}'></b>", "></b>"),
        ("</b ", "</b", f"title='>{live}'", ">"),
    ]


ATTRIBUTE_HALVES = [
    ('<p title="x', '<p title="x"', " onclick='hit(1)' \">x</p>", '">x</p>'),
    ('<p title="x', "<p title='x", "' onclick=hit(1) \">x</p>", '">x</p>'),
    ('<p title="', '<p onclick="', 'hit(1)">x</p>', '">x</p>'),
    ('<p title="', "<p title=", 'x onclick=hit(1) ">x</p>', '">x</p>'),
    ('<p class="', '<p on', 'click="hit(1)">x</p>', '">x</p>'),
    ('<a title="', '<a href="', 'javascript:hit(1)">x</a>', '">x</a>'),
    ('<a href="/', '<a href="', 'javascript:hit(1)">x</a>', '">x</a>'),
    ('<a href="#', '<a href="', 'javascript:hit(1)">x</a>', '">x</a>'),
    ('<a href="https:/', '<a href="java', 'script:hit(1)">x</a>', '">x</a>'),
    ('<a href="?', '<a href="javascript:x', '=hit(1)">x</a>', '">x</a>'),
    ("<a title ", "<a href ", '="javascript:hit(1)">x</a>', ">x</a>"),
    ("<a title=", "<a href=", '"javascript:hit(1)">x</a>', '"">x</a>'),
    ('<a title="x"', '<a title="x', '" href="javascript:hit(1)">x</a>', ">x</a>"),
    ('<svg><a title="', '<svg><a xlink:href="', 'javascript:hit(1)"><text y="9">x</text></a></svg>',
     '"></a></svg>'),
    ('<img alt="', '<img src="', f'{SITE}/i.png">', '">'),
    ('<img alt="', '<img src="', '#x">', '">'),
    ('<img src="data:,', '<img src="', f'{SITE}/i.png">', '">'),
    ('<img src="#', '<img src="', f'{SITE}/i.png">', '">'),
    ('<img alt="x', '<img alt="x"', f" src='{SITE}/i.png' \">", '">'),
    ("<img alt ", "<img src ", f'="{SITE}/i.png">', ">"),
    ('<img srcset="data:,x 2x', '<img srcset="data:,x', f', {SITE}/i.png 1x">', '">'),
    ('<video title="', '<video poster="', f'{SITE}/v.png"></video>', '"></video>'),
    ('<p title="', '<p style="', f'background:url({SITE}/p.png)">x</p>', '">x</p>'),
    ('<p style="--x:\'', '<p style="', f"background:url({SITE}/p.png)'\">x</p>", "'\">x</p>"),
    ('<p style="background:url(data:,', '<p style="background:url(', f'{SITE}/q.png)">x</p>', ')">x</p>'),
    ('<svg><use href="#', '<svg><use href="', f'{SITE}/u.svg#a"/></svg>', 'a"/></svg>'),
    ('<svg><rect id="', '<svg><rect fill="', f'url({SITE}/p.svg#a)" width="9" height="9"/></svg>', '"/></svg>'),
    ('<svg><rect fill="url(#', '<svg><rect fill="url(', f'{SITE}/p.svg#a)" width="9" height="9"/></svg>',
     'a)"/></svg>'),
    ('<meta name="', '<meta http-equiv="', f'refresh" content="0;url={SITE}/r">', '">'),
    ('<meta name="x" ', '<meta http-equiv="refresh" ', f'content="0;url={SITE}/r">', ">"),
    ('<meta name ', '<meta http-equiv ', f'="refresh" content="0;url={SITE}/r">', ">"),
    ('<meta name="x', '<meta name="x"', f' http-equiv=\'refresh\' content=\'0;url={SITE}/r\' ">', '">'),
    ('<p title="', '<iframe src="', f'{SITE}/f">x</p>', '">x</p>'),
    ("<b", "<scri", "pt>hit(1)</script>", "></b>"),
    ('<data value="', '<iframe src="', f'{SITE}/f"></data>', '"></data>'),
    ('<p class="', '<embed src="', f'{SITE}/e">', '">'),
    ('<meta content="', '<meta http-equiv="refresh" content="', f'0;url={SITE}/r" name="author">', '">'),
]
# What a value of the profile would get out of.
VALUE_HALVES = [
    ('<p title="', '<a href="', '{{name}}">x</a>', '"></a>'),
    ('<p title="', '<p onclick="', '{{name}}">', '">'), ("<p>", "<style>", "{{name}}</p>", "</p>"),
    ("<p>", "<p ", "{{name}}>x</p>", "</p>"), ("<!-- -->", "<!--", "{{name}} -->", ""),
    ('<p title="', "<p title=", '{{name}}">x</p>', '">x</p>'),
    ('<a href="/', '<a href="', '{{name}}">x</a>', '">x</a>'),
    ('<a href="', '<a href="java', '{{name}}">x</a>', '">x</a>'),
    ('<a href="', '<a href="{{language}}', '{{name}}">x</a>', '">x</a>'),
    ("<p title='", '<p title="', "{{name}}'>x</p>", "'>x</p>"),
    ("<p>", "<", "{{name}}</p>", "</p>"), ("<b>", "<b", "{{name}}</b>", "</b>"),
    ("&lt;", "&", "{{name}};", ""), ("<p>", "<svg>", "{{summary}}", "</p>"),
    ("<div>", "<textarea>", "{{summary}}</div>", "</div>"),
    ("<p>", "<title>", "{{name}}</p>", "</p>"), ('<img src="#', '<img src="', '{{name}}">', '">'),
    ('<p class="', '<p style="', '{{name}}">x</p>', '">x</p>'),
    ('<img alt="', '<img srcset="#x ', '{{name}}">', '">'),
    ("<p>", "<script>", "{{name}}</p>", "</p>"),
]
SHEET_HALVES = [
    ("/*", "", f'@import "{SITE}/a.css";/* */', "*/"),
    ("/* x", "/* x */", f"*{{background:url({SITE}/b.png)}}/* */", "*/"),
    ("/* x ", "/* x *", f"/ *{{background:url({SITE}/b.png)}}/* */", "*/"),
    ('*{--x:"', "*{background:url(", f'{SITE}/c.png)}}"}}', '"}'),
    ("*{--x:'", "*{background:image-set(", f'"{SITE}/c.png" 1x)}}\'}}', "'}"),
    ("*{background:url(data:,", "*{background:url(", f"{SITE}/u.png)}}", ")}"),
    ("*{filter:url(#", "*{background:url(", f"{SITE}/u.png)}}", "a)}"),
    ('*{background:url("data:,', '*{background:url("', f'{SITE}/u.png")}}', '")}'),
    ("*{background:url(\\", '*{background:url("', f'"data:,x),url({SITE}/u.png)}}', "x)}"),
    ("*{--x:g", "*{background:u", f"rl({SITE}/v.png)}}", "}"),
    ("@me", "@im", f'port "{SITE}/a.css";', "dia x{}"),
    ("@media x{", "", f'@import "{SITE}/a.css";}}', "}"),
    ("@media x{", "@media all{", f"*{{background:url({SITE}/x.png)}}}}", "}"),
    ('@charset "', "@import url(", f'{SITE}/a.css);"";', '";'),
    ("*{--u:1}", f"*{{--u:url({SITE}/y.png)}}", "*{background:var(--u)}", ""),
    ("*{--u:1}", f'*{{--u:"{SITE}/y.png"}}', "*{background:image-set(var(--u) 1x)}", ""),
    ("*{--x:\\", '*{--x:"', f'"; background:url({SITE}/z.png)}}', "x}"),
    ("*{list-style:none}", "*{list-style:url(#x)}", "", ""),
    ("*{background:url(data:,", '*{background:url(\\"data:,', "x)}", ")}"),
    ("*{background:url(data:,", "*{background:url(\\'data:,", "x)}", ")}"),
]
# What ends in one place for some readers of style sheets, and elsewhere for others, with what is sound
# by itself and not behind it.
SPLIT_SHEETS = [
    ("*{color:red}", '*{--x:url("data:," /*);}', f'*{{--y:"*/);background:url({SITE}/w.png);--z:"}}', ""),
    ("*{color:red}", "*{--x:url(data:, /*);}", f"*{{--y:'*/);background:url({SITE}/w.png);--z:'}}", ""),
    ("*{color:red}", "*{--x:url(data:,\\);}", f'*{{--y:");background:url({SITE}/w.png);--z:"}}', ""),
    ("*{color:red}", "*{--x:\"\\\n\"/*\";}", f'*{{--y:"*/;background:url({SITE}/w.png);--z:"}}', ""),
    ("*{color:red}", "*{--x:'\n;}", f"*{{--y:';background:url({SITE}/w.png);--z:'}}", ""),
    ("*{color:red}", "*{--x:[;}", f"*{{--y:(;background:url({SITE}/w.png)}}", ""),
]
# What no tag of Mustache can follow by accident: a brace before two others is another tag.
SPLIT_SHEETS = [tuple(part.replace("{", "{ ") for part in half) for half in SPLIT_SHEETS]
SHEET_HALVES = [
    *[tuple(part.replace("{", "{ ") for part in half) for half in SHEET_HALVES], *SPLIT_SHEETS
]


def html_halves(live):
    """Every half of a page, with a payload where it takes one."""
    sheets = [
        (f"<style>{safe}", f"<style>{opening}", f"{body}</style>", f"{close}</style>")
        for safe, opening, body, close in SHEET_HALVES
    ]
    return [
        comment_halves(live), text_halves(live), name_halves(live), ATTRIBUTE_HALVES, VALUE_HALVES, sheets,
    ]
