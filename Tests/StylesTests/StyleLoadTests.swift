import Styles
import Testing

@Suite struct StyleLoadTests {
  @Test(arguments: [
    ("p{b:url(x)}", 4, "url()"),
    ("p{b:url( \"x\" )}", 4, "url()"),
    ("p{b:url('//x')}", 4, "url()"),
    ("p{b:url()}", 4, "url()"),
    ("p{b:url(\"\")}", 4, "url()"),
    ("p{b:url(\\\"data:x)}", 4, "url()"),
    ("p{b:url(' data:x')}", 4, "url()"),
    ("p{b:url(da\\\nta:x)}", 4, "url()"),
    ("p{b:u\\72 l(x)}", 4, "url()"),
    ("p{b:\\75\r\nrl(x)}", 4, "url()"),
    ("p{b:URL(x)}", 4, "url()"),
    ("p{b:url(data:x\"y)}", 4, "url()"),
    ("p{--b:url(x)}", 6, "url()"),
    ("@import 'x';", 0, "@import"),
    ("@IMPORT url(data:x);", 0, "@import"),
    ("@\\69mport 'x';", 0, "@import"),
    ("@import\u{A0}'x';", 0, "@import"),
    ("/* */@import 'x'", 5, "@import"),
    ("p{b:image-set('x' 1x)}", 4, "image-set()"),
    ("p{b:-webkit-image-set('x' 1x)}", 4, "image-set()"),
    ("p{b:-webkit-\\69mage-set('x' 1x)}", 4, "image-set()"),
    ("p{b:image('x')}", 4, "image()"),
    ("p{b:src('x')}", 4, "src()"),
    ("p{b:src(var(--x))}", 4, "src()"),
    ("p{b:\u{A0}url('x')}", 4, "url()"),
    ("p{b:\u{A0}src('x')}", 4, "src()"),
    ("p{b:'\nurl(x)", 6, "url()"),
    ("p{b:'\\\\'url(x)", 8, "url()"),
    ("p{background:url(#a)}", 13, "url()"),
    ("p{background:fill url('#a')}", 18, "url()"),
    ("p{content:url(#a)}", 10, "url()"),
    ("p{cursor:url(#a),auto}", 9, "url()"),
    ("p{--fill:url(#a)}", 9, "url()"),
    ("p{--a:(;fill:url(#a))}", 13, "url()"),
    ("p{background:if(else:none;fill:url(#a))}", 31, "url()"),
    ("p{a:b(}q{fill:url(#a)}", 14, "url()"),
    ("p{fill:none;background:url(#a)}", 23, "url()"),
    ("p{fill background:url(#a)}", 18, "url()"),
    ("p{fill/**/-x:url(#a)}", 13, "url()"),
    ("url(#a)", 0, "url()"),
    ("@supports (fill:url(#a)){}", 16, "url()"),
    ("@font-face{src:local('a'),url(x)}", 26, "url()"),
  ])
  func findsWhatLoads(css: String, offset: Int, what: String) {
    let load = StyleLoads.first(in: Array(css.utf8)[...])
    #expect(load?.offset == offset && load?.what == what)
  }

  @Test(arguments: [
    "p{color:red}", "p{b:url(data:image/png;base64,AA==)}", "p{b:url( 'DATA:x' )}",
    "p{fill:url(#a)}", "p{color:red;FILL : none url(#a)}", "p{a:b}q{mask:url('#a') luminance}",
    "@media print{p{filter:blur(1px) url(#a)}}", "p{color:red;&:hover{fill:url(#a)}}",
    "p{fill:url(\"#a\")}", "/* @import url(x) */", "p{content:'url(x) @import'}",
    "p{content:\"\\\"url(x)\"}", "p{b:xurl(x)}", "p{b:1url(x)}", "p{b:u/**/rl(x)}", "@imports 'x'",
    "p{src:local(a)}", "p{image-rendering:auto}", "p{b:image-sets('x')}", "p{b:url (x)}", "",
    "@media (min-width:32rem){p{b:calc(1px + 2px)}}", "p{d:path('M0 0')}", "p{b:'\\\nurl(x)'}",
  ])
  func leavesAlone(css: String) {
    #expect(StyleLoads.first(in: Array(css.utf8)[...]) == nil)
  }

  @Test func judgesAttributesAsValuesOfProperties() {
    #expect(StyleLoads.first(in: Array("url(#a)".utf8)[...], asValueOf: "fill") == nil)
    #expect(StyleLoads.first(in: Array("url(#a)".utf8)[...], asValueOf: "cursor")?.offset == 0)
    #expect(StyleLoads.first(in: Array("none;x:url(a)".utf8)[...], asValueOf: "fill")?.offset == 7)
  }
}
