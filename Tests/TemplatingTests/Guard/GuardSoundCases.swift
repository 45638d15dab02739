extension GuardCase {
  /// What the guard must leave alone.
  static let sound: [GuardCase] = [
    GuardCase(#"<p class="a" title='b "c"' lang=en hidden>x &amp; y &lt;b&gt; &eacute; > "</p>"#),
    GuardCase(#"<P CLASS="a">x</P >"#),
    GuardCase(#"<p title="a < b > c <script>">x</p>"#),
    GuardCase(#"<p>a<br>b<br/>c<wbr></p><hr>"#),
    GuardCase(#"<ul><li>a<p>b</p><ol><li>c</li></ol></li></ul>"#),
    GuardCase(#"<dl><div><dt>a</dt><dd>b<div>c</div></dd></div></dl>"#),
    GuardCase(
      #"<table><caption>a</caption><colgroup><col></colgroup><thead><tr><th scope="col">b</th></tr>"#
        + #"</thead><tbody><tr><td>c<table><tr><td>d</td></tr></table></td></tr></tbody></table>"#),
    GuardCase(#"<ruby>x<rp>(</rp><rt>y</rt><rp>)</rp></ruby>"#),
    GuardCase(#"<b><b><b><b><b>x</b></b></b></b></b>"#),
    GuardCase(#"<textarea>&lt;b></textarea>"#),
    GuardCase(#"<details open><summary>a</summary>b</details>"#),
    GuardCase(#"<!-- a - b -- c > d --><!----><!-- </p> -->"#),
    GuardCase(#"<a href="https://x.example/?a=1&amp;b=2&copy=3#d">x</a>"#),
    GuardCase(#"<a href="x/y:z">x</a><a href="?a:b">x</a><a href='#a:b'>x</a><a href="">x</a>"#),
    GuardCase(#"<a href="mailto:a@b.example">x</a><a href="tel:+1">x</a><a href="HTTP://x">x</a>"#),
    GuardCase(#"<a href="//x.example">x</a><a href="a%20b:c">x</a><a href=x>x</a>"#),
    GuardCase(#"<img src="data:image/png;base64,AA==" alt="a" width="1" height="1">"#),
    GuardCase(#"<img src="DATA:,x" srcset="data:,x 1x, data:,y 2.5x ,data:,z">"#),
    GuardCase(
      #"<svg viewBox="0 0 1 1" role="img" aria-label="url(x)"><title>a &amp; b</title><desc>c</desc>"#
        + #"<defs><linearGradient id="g"><stop offset="0"/></linearGradient></defs><use href='#g'/>"#
        + #"<g transform="rotate(1)" fill="url(#g)"><path d="M0 0"/><text x="1">a</text></g></svg>"#
    ),
    GuardCase(#"<svg/><a href="x"><svg><a xlink:href="https://x.example/"></a></svg></a>"#),
    GuardCase(#"<p style="color: red; fill: url(#x); background: url('data:,y')">x</p>"#),
    GuardCase(#"<style>p::before { content: "@import url(x) </b>" } /* url(x) */</style>"#),
    GuardCase(
      #"<style>p:not(a) { width: calc(1em); src: format("x"); color: rgb(0 0 0) }</style>"#),
    GuardCase(#"<style>@media print { rect {\#n  fill: url(#a);\#n  mask: url('#b') } }</style>"#),
    GuardCase(#"<style media="print">@font-face { src: url(data:font/woff2;base64,AA) }</style>"#),
    GuardCase(#"<style>a > b { color: red }<!-- --> </styles></style>"#),
    GuardCase(
      #"<meta name="theme-color" content="red"><meta property="og:image:alt" content="x"><style></style>"#
        + #"<!-- x --><title>y</title>"#, in: .head),
    GuardCase(
      #"<!-- a --> <!DOCTYPE HTML> <!-- b --><html lang="en"> <!-- c --> <head>\#n[head]</head>\#n"#
        + #"<!-- d --><body class="x">\#n</body> <!-- e -->\#n</html>\#n<!-- f -->\#n"#, in: .page),
  ]
}
