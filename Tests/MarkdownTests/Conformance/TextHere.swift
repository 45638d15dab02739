/// An example of the specification that holds what is text here, and the HTML that vita gives for it
/// instead.
struct TextHere: Sendable {
  /// What the example holds.
  enum Reason: Sendable {
    case rawHTML
    case heading
    case indentedCode
    case image
    /// A link of a scheme other than http, https, mailto and tel.
    case otherScheme
  }

  let example: Int
  let reason: Reason
  /// In the specification's spelling, as `Example.rendered`.
  let html: String

  init(_ example: Int, _ reason: Reason, _ html: String) {
    self.example = example
    self.reason = reason
    self.html = html
  }

  /// Every such example, by number.
  static let all: [TextHere] = [
    TextHere(1, .indentedCode, "<p>foo\tbaz\t\tbim</p>"),
    TextHere(2, .indentedCode, "<p>foo\tbaz\t\tbim</p>"),
    TextHere(3, .indentedCode, "<p>a\ta\nὐ\ta</p>"),
    TextHere(5, .indentedCode, "<ul>\n<li>\n<p>foo</p>\n<p>bar</p>\n</li>\n</ul>"),
    TextHere(6, .indentedCode, "<blockquote>\n<p>foo</p>\n</blockquote>"),
    TextHere(7, .indentedCode, "<ul>\n<li>foo</li>\n</ul>"),
    TextHere(8, .indentedCode, "<p>foo\nbar</p>"),
    TextHere(10, .heading, "<p>#\tFoo</p>"),
    TextHere(18, .indentedCode, "<p>[]</p>"),
    TextHere(21, .rawHTML, "<p>&lt;a href=\"/bar/)\"&gt;</p>"),
    TextHere(31, .rawHTML, "<p>&lt;a href=\"öö.html\"&gt;</p>"),
    TextHere(36, .indentedCode, "<p>föfö</p>"),
    TextHere(48, .indentedCode, "<p>***</p>"),
    TextHere(59, .heading, "<p>Foo</p>\n<hr>\n<p>bar</p>"),
    TextHere(134, .indentedCode, "<p><code>aaa</code></p>"),
    TextHere(141, .heading, "<p>foo</p>\n<hr>\n<pre><code>bar\n</code></pre>\n<p># baz</p>"),
    TextHere(203, .rawHTML, "<p>[foo]: &lt;bar&gt;(baz)</p>\n<p>[foo]</p>"),
    TextHere(213, .indentedCode, "<p><a href=\"/url\" title=\"title\">foo</a></p>"),
    TextHere(216, .heading, "<p># [Foo]\n[foo]: /url</p>\n<blockquote>\n<p>bar</p>\n</blockquote>"),
    TextHere(217, .heading, "<p>bar\n===\n<a href=\"/url\">foo</a></p>"),
    TextHere(227, .indentedCode, "<p>aaa\nbbb</p>"),
    TextHere(229, .heading, "<p>aaa</p>\n<p># aaa</p>"),
    TextHere(230, .heading, "<blockquote>\n<p># Foo\nbar\nbaz</p>\n</blockquote>"),
    TextHere(231, .heading, "<blockquote>\n<p># Foo\nbar\nbaz</p>\n</blockquote>"),
    TextHere(232, .heading, "<blockquote>\n<p># Foo\nbar\nbaz</p>\n</blockquote>"),
    TextHere(233, .indentedCode, "<p>&gt; # Foo\n&gt; bar\n&gt; baz</p>"),
    TextHere(234, .heading, "<blockquote>\n<p># Foo\nbar\nbaz</p>\n</blockquote>"),
    TextHere(238, .indentedCode, "<blockquote>\n<p>foo\nbar</p>\n</blockquote>"),
    TextHere(
      254, .indentedCode,
      "<blockquote>\n<p>code</p>\n</blockquote>\n<blockquote>\n<p>not code</p>\n</blockquote>"),
    TextHere(
      255, .indentedCode,
      "<p>A paragraph\nwith two lines.</p>\n<p>indented code</p>\n<blockquote>\n"
        + "<p>A block quote.</p>\n</blockquote>"),
    TextHere(
      256, .indentedCode,
      "<ol>\n<li>\n<p>A paragraph\nwith two lines.</p>\n<p>indented code</p>\n<blockquote>\n"
        + "<p>A block quote.</p>\n</blockquote>\n</li>\n</ol>"),
    TextHere(259, .indentedCode, "<ul>\n<li>one</li>\n</ul>\n<p>two</p>"),
    TextHere(266, .indentedCode, "<ul>\n<li>\n<p>Foo</p>\n<p>bar</p>\n<p>baz</p>\n</li>\n</ul>"),
    TextHere(272, .indentedCode, "<ul>\n<li>\n<p>foo</p>\n<p>bar</p>\n</li>\n</ul>"),
    TextHere(273, .indentedCode, "<ol start=\"10\">\n<li>\n<p>foo</p>\n<p>bar</p>\n</li>\n</ol>"),
    TextHere(274, .indentedCode, "<p>indented code</p>\n<p>paragraph</p>\n<p>more code</p>"),
    TextHere(
      275, .indentedCode,
      "<ol>\n<li>\n<p>indented code</p>\n<p>paragraph</p>\n<p>more code</p>\n</li>\n</ol>"),
    TextHere(
      276, .indentedCode,
      "<ol>\n<li>\n<p>indented code</p>\n<p>paragraph</p>\n<p>more code</p>\n</li>\n</ol>"),
    TextHere(
      280, .indentedCode,
      "<ul>\n<li>foo</li>\n<li>\n<pre><code>bar\n</code></pre>\n</li>\n<li>baz</li>\n</ul>"),
    TextHere(
      288, .indentedCode,
      "<ol>\n<li>\n<p>A paragraph\nwith two lines.</p>\n<p>indented code</p>\n<blockquote>\n"
        + "<p>A block quote.</p>\n</blockquote>\n</li>\n</ol>"),
    TextHere(
      289, .indentedCode,
      "<ol>\n<li>\n<p>A paragraph\nwith two lines.</p>\n<p>indented code</p>\n<blockquote>\n"
        + "<p>A block quote.</p>\n</blockquote>\n</li>\n</ol>"),
    TextHere(
      290, .indentedCode,
      "<ol>\n<li>\n<p>A paragraph\nwith two lines.</p>\n<p>indented code</p>\n<blockquote>\n"
        + "<p>A block quote.</p>\n</blockquote>\n</li>\n</ol>"),
    TextHere(
      291, .indentedCode,
      "<p>1.  A paragraph\nwith two lines.</p>\n<p>indented code</p>\n<p>&gt; A block quote.</p>"),
    TextHere(
      292, .indentedCode,
      "<ol>\n<li>\n<p>A paragraph\nwith two lines.</p>\n<p>indented code</p>\n<blockquote>\n"
        + "<p>A block quote.</p>\n</blockquote>\n</li>\n</ol>"),
    TextHere(302, .heading, "<ul>\n<li># Foo</li>\n<li>Bar\n<hr>\nbaz</li>\n</ul>"),
    TextHere(
      310, .rawHTML,
      "<ul>\n<li>foo</li>\n<li>bar</li>\n</ul>\n<p>&lt;!-- --&gt;</p>\n<ul>\n<li>baz</li>\n"
        + "<li>bim</li>\n</ul>"),
    TextHere(
      311, .indentedCode,
      "<ul>\n<li>\n<p>foo</p>\n<p>notcode</p>\n</li>\n<li>\n<p>foo</p>\n</li>\n</ul>\n"
        + "<p>&lt;!-- --&gt;</p>\n<p>code</p>"),
    TextHere(
      315, .indentedCode,
      "<ol>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ol>\n<p>3. c</p>"),
    TextHere(346, .rawHTML, "<p>&lt;a href=\"<code>\"&gt;</code></p>"),
    TextHere(477, .rawHTML, "<p><em>&lt;img src=\"foo\" title=\"</em>\"/&gt;</p>"),
    TextHere(478, .rawHTML, "<p><strong>&lt;a href=\"</strong>\"&gt;</p>"),
    TextHere(479, .rawHTML, "<p><strong>&lt;a href=\"</strong>\"&gt;</p>"),
    TextHere(493, .rawHTML, "<p>[link](&lt;foo\nbar&gt;)</p>"),
    TextHere(496, .rawHTML, "<p>[a](&lt;b)c\n[a](&lt;b)c&gt;\n[a](&lt;b&gt;c)</p>"),
    TextHere(519, .image, "<p><a href=\"/uri\">moon</a></p>"),
    TextHere(522, .image, "<p>[foo](uri2)</p>"),
    TextHere(526, .rawHTML, "<p><a href=\"baz\">foo &lt;bar attr=\"</a>\"&gt;</p>"),
    TextHere(533, .image, "<p><a href=\"/uri\">moon</a></p>"),
    TextHere(538, .rawHTML, "<p><a href=\"/uri\">foo &lt;bar attr=\"</a>\"&gt;</p>"),
    TextHere(598, .otherScheme, "<p>irc://foo.bar:2233/baz</p>"),
    TextHere(600, .otherScheme, "<p>a+b+c:d</p>"),
    TextHere(601, .otherScheme, "<p>made-up-scheme://foo,bar</p>"),
    TextHere(603, .otherScheme, "<p>localhost:5001/foo</p>"),
    TextHere(645, .rawHTML, "<p>&lt;a href=\"foo<br>\nbar\"&gt;</p>"),
    TextHere(646, .rawHTML, "<p>&lt;a href=\"foo<br>\nbar\"&gt;</p>"),
    TextHere(649, .heading, "<p>### foo\\</p>"),
    TextHere(650, .heading, "<p>### foo</p>"),
  ]
}
