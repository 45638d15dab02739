extension GuardCase {
  /// Where a browser's tree would not be that of the text.
  static let refusedTrees: [GuardCase] = [
    GuardCase(#"<div><p>x¦</div>"#, "mismatched-tag"),
    GuardCase(#"<b><i>x¦</b></i>"#, "mismatched-tag"),
    GuardCase(#"x¦</p>"#, "mismatched-tag"),
    GuardCase(#"<p>x¦</body>"#, "mismatched-tag"),
    GuardCase(#"<br>¦</br>"#, "mismatched-tag"),
    GuardCase(#"¦<div/>"#, "unclosed-element"),
    GuardCase(#"<svg><g class=a/>¦</svg>"#, "mismatched-tag"),
    GuardCase(#"<p>¦<div></div></p>"#, "bad-nesting"),
    GuardCase(#"<p><b>¦<ul></ul></b></p>"#, "bad-nesting"),
    GuardCase(#"<p><button>¦<p></p></button></p>"#, "bad-nesting"),
    GuardCase(#"<h1>¦<h2></h2></h1>"#, "bad-nesting"),
    GuardCase(#"<a><b>¦<a></a></b></a>"#, "bad-nesting"),
    GuardCase(#"<button><b>¦<button></button></b></button>"#, "bad-nesting"),
    GuardCase(#"<div>¦<li></li></div>"#, "bad-nesting"),
    GuardCase(#"<ul><li>¦<li></li></li></ul>"#, "bad-nesting"),
    GuardCase(#"<p>¦<dt></dt></p>"#, "bad-nesting"),
    GuardCase(#"<dl><dd><div>¦<dd></dd></div></dd></dl>"#, "bad-nesting"),
    GuardCase(#"<div>¦<tr></tr></div>"#, "bad-nesting"),
    GuardCase(#"<table>¦<td></td></table>"#, "bad-nesting"),
    GuardCase(#"<table>¦<p></p></table>"#, "bad-nesting"),
    GuardCase(#"<table><tr>¦<b></b></tr></table>"#, "bad-nesting"),
    GuardCase(#"<table>¦<table></table></table>"#, "bad-nesting"),
    GuardCase(#"<table>¦<style></style></table>"#, "bad-nesting"),
    GuardCase(#"<table>¦<input type="hidden"></table>"#, "bad-nesting"),
    GuardCase(#"<span>¦<rt></rt></span>"#, "bad-nesting"),
    GuardCase(#"<ruby><b>¦<rt></rt></b></ruby>"#, "bad-nesting"),
    GuardCase(#"<table>¦x</table>"#, "misplaced-text"),
    GuardCase(#"<table><tr>¦&nbsp;</tr></table>"#, "misplaced-text"),
    GuardCase(#"¦<body></body>"#, "bad-nesting"),
    GuardCase(#"¦<html></html>"#, "bad-nesting"),
    GuardCase(#"<p>¦<head></head></p>"#, "bad-nesting"),
    GuardCase(#"¦<title>x</title>"#, "bad-nesting"),
    GuardCase(#"¦<meta name="author" content="x">"#, "bad-nesting"),
    GuardCase(#"<svg><title>¦<g></g></title></svg>"#, "bad-nesting"),
    GuardCase(#"<svg><desc>¦<a></a></desc></svg>"#, "bad-nesting"),
    GuardCase(#"<svg><title>¦<b></b></title></svg>"#, "forbidden-element"),
    GuardCase(#"<textarea>¦<b></b></textarea>"#, "stray-character"),
    GuardCase(#"<textarea>¦</b ></textarea>"#, "mismatched-tag"),
  ]

  /// What is no page of vita.
  static let refusedOutlines: [GuardCase] = [
    GuardCase(#"¦<html><head>[head]</head><body></body></html>"#, "stray-declaration", in: .page),
    GuardCase(
      #"¦x<!doctype html><html><head>[head]</head><body></body></html>"#, "stray-declaration",
      in: .page),
    GuardCase(#"<!doctype html>¦<head>[head]</head><body></body>"#, "bad-outline", in: .page),
    GuardCase(
      #"<!doctype html>¦x<html><head>[head]</head><body></body>"#, "bad-outline", in: .page),
    GuardCase(
      #"<!doctype html><html>¦x<head>[head]</head><body></body></html>"#, "bad-outline", in: .page),
    GuardCase(
      #"<!doctype html><html><head class="x">¦[head]</head><body></body></html>"#, "bad-outline",
      in: .page),
    GuardCase(#"<!doctype html><html><head>¦</head><body></body></html>"#, "bad-head", in: .page),
    GuardCase(
      #"<!doctype html><html><head>¦<!-- -->[head]</head><body></body></html>"#, "bad-head",
      in: .page),
    GuardCase(
      #"<!doctype html><html><head>¦<title>x</title>[head]</head><body></body></html>"#, "bad-head",
      in: .page),
    GuardCase(
      #"<!doctype html><html><head>[head]<meta ¦charset="utf-8"></head><body></body></html>"#,
      "forbidden-attribute", in: .page),
    GuardCase(
      #"<!doctype html><html><head>[head]</head>¦x<body></body></html>"#, "bad-outline", in: .page),
    GuardCase(
      #"<!doctype html><html><head>[head]</head>¦<p></p><body></body></html>"#, "bad-outline",
      in: .page),
    GuardCase(
      #"<!doctype html><html><head>[head]</head><body></body>¦x</html>"#, "misplaced-text",
      in: .page),
    GuardCase(
      #"<!doctype html><html><head>[head]</head><body></body>¦<p></p></html>"#, "bad-nesting",
      in: .page),
    GuardCase(
      #"<!doctype html><html><head>[head]</head><body></body></html>¦x"#, "bad-outline", in: .page),
    GuardCase(
      #"<!doctype html><html><head>[head]</head><body></body>¦"#, "unclosed-element", in: .page),
    GuardCase(#"¦<p></p>"#, "bad-nesting", in: .head),
    GuardCase(#"¦<svg></svg>"#, "bad-nesting", in: .head),
    GuardCase(#"¦x"#, "misplaced-text", in: .head),
    GuardCase(#"¦<script></script>"#, "forbidden-element", in: .head),
    GuardCase(#"¦<base>"#, "forbidden-element", in: .head),
    GuardCase(#"¦<link rel="icon">"#, "forbidden-element", in: .head),
    GuardCase(#"<meta ¦http-equiv="refresh" content="0">"#, "forbidden-attribute", in: .head),
    GuardCase(#"<meta name="¦referrer" content="unsafe-url">"#, "forbidden-attribute", in: .head),
    GuardCase(#"<meta name="¦viewport" content="x">"#, "forbidden-attribute", in: .head),
    GuardCase(#"<meta property="¦fb:x" content="x">"#, "forbidden-attribute", in: .head),
    GuardCase(#"¦<meta content="x">"#, "forbidden-element", in: .head),
  ]
}
