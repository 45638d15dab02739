import Diagnostics

extension GuardCase {
  /// Where a browser's tree would not be that of the text.
  static let refusedTrees: [GuardCase] = [
    GuardCase(#"<div><p>x¦</div>"#, .mismatchedTag),
    GuardCase(#"<b><i>x¦</b></i>"#, .mismatchedTag),
    GuardCase(#"x¦</p>"#, .mismatchedTag),
    GuardCase(#"<p>x¦</body>"#, .mismatchedTag),
    GuardCase(#"<br>¦</br>"#, .mismatchedTag),
    GuardCase(#"¦<div/>"#, .unclosedElement),
    GuardCase(#"<svg><g class=a/>¦</svg>"#, .mismatchedTag),
    GuardCase(#"<p>¦<div></div></p>"#, .badNesting),
    GuardCase(#"<p><b>¦<ul></ul></b></p>"#, .badNesting),
    GuardCase(#"<p><button>¦<p></p></button></p>"#, .badNesting),
    GuardCase(#"<h1>¦<h2></h2></h1>"#, .badNesting),
    GuardCase(#"<a><b>¦<a></a></b></a>"#, .badNesting),
    GuardCase(#"<button><b>¦<button></button></b></button>"#, .badNesting),
    GuardCase(#"<div>¦<li></li></div>"#, .badNesting),
    GuardCase(#"<ul><li>¦<li></li></li></ul>"#, .badNesting),
    GuardCase(#"<p>¦<dt></dt></p>"#, .badNesting),
    GuardCase(#"<dl><dd><div>¦<dd></dd></div></dd></dl>"#, .badNesting),
    GuardCase(#"<div>¦<tr></tr></div>"#, .badNesting),
    GuardCase(#"<table>¦<td></td></table>"#, .badNesting),
    GuardCase(#"<table>¦<p></p></table>"#, .badNesting),
    GuardCase(#"<table><tr>¦<b></b></tr></table>"#, .badNesting),
    GuardCase(#"<table>¦<table></table></table>"#, .badNesting),
    GuardCase(#"<table>¦<style></style></table>"#, .badNesting),
    GuardCase(#"<table>¦<input type="hidden"></table>"#, .badNesting),
    GuardCase(#"<span>¦<rt></rt></span>"#, .badNesting),
    GuardCase(#"<ruby><b>¦<rt></rt></b></ruby>"#, .badNesting),
    GuardCase(#"<table>¦x</table>"#, .misplacedText),
    GuardCase(#"<table><tr>¦&nbsp;</tr></table>"#, .misplacedText),
    GuardCase(#"¦<body></body>"#, .badNesting),
    GuardCase(#"¦<html></html>"#, .badNesting),
    GuardCase(#"<p>¦<head></head></p>"#, .badNesting),
    GuardCase(#"¦<title>x</title>"#, .badNesting),
    GuardCase(#"¦<meta name="author" content="x">"#, .badNesting),
    GuardCase(#"<svg><title>¦<g></g></title></svg>"#, .badNesting),
    GuardCase(#"<svg><desc>¦<a></a></desc></svg>"#, .badNesting),
    GuardCase(#"<svg><title>¦<b></b></title></svg>"#, .forbiddenElement),
    GuardCase(#"<textarea>¦<b></b></textarea>"#, .strayCharacter),
    GuardCase(#"<textarea>¦</b ></textarea>"#, .mismatchedTag),
  ]

  /// What is no page of vita.
  static let refusedOutlines: [GuardCase] = [
    GuardCase(#"¦<html><head>[head]</head><body></body></html>"#, .strayDeclaration, in: .page),
    GuardCase(
      #"¦x<!doctype html><html><head>[head]</head><body></body></html>"#, .strayDeclaration,
      in: .page),
    GuardCase(#"<!doctype html>¦<head>[head]</head><body></body>"#, .badOutline, in: .page),
    GuardCase(
      #"<!doctype html>¦x<html><head>[head]</head><body></body>"#, .badOutline, in: .page),
    GuardCase(
      #"<!doctype html><html>¦x<head>[head]</head><body></body></html>"#, .badOutline, in: .page),
    GuardCase(
      #"<!doctype html><html><head class="x">¦[head]</head><body></body></html>"#, .badOutline,
      in: .page),
    GuardCase(#"<!doctype html><html><head>¦</head><body></body></html>"#, .badHead, in: .page),
    GuardCase(
      #"<!doctype html><html><head>¦<!-- -->[head]</head><body></body></html>"#, .badHead,
      in: .page),
    GuardCase(
      #"<!doctype html><html><head>¦<title>x</title>[head]</head><body></body></html>"#, .badHead,
      in: .page),
    GuardCase(
      #"<!doctype html><html><head>[head]<meta ¦charset="utf-8"></head><body></body></html>"#,
      .forbiddenAttribute, in: .page),
    GuardCase(
      #"<!doctype html><html><head>[head]</head>¦x<body></body></html>"#, .badOutline, in: .page),
    GuardCase(
      #"<!doctype html><html><head>[head]</head>¦<p></p><body></body></html>"#, .badOutline,
      in: .page),
    GuardCase(
      #"<!doctype html><html><head>[head]</head><body></body>¦x</html>"#, .misplacedText,
      in: .page),
    GuardCase(
      #"<!doctype html><html><head>[head]</head><body></body>¦<p></p></html>"#, .badNesting,
      in: .page),
    GuardCase(
      #"<!doctype html><html><head>[head]</head><body></body></html>¦x"#, .badOutline, in: .page),
    GuardCase(
      #"<!doctype html><html><head>[head]</head><body></body>¦"#, .unclosedElement, in: .page),
    GuardCase(#"¦<p></p>"#, .badNesting, in: .head),
    GuardCase(#"¦<svg></svg>"#, .badNesting, in: .head),
    GuardCase(#"¦x"#, .misplacedText, in: .head),
    GuardCase(#"¦<script></script>"#, .forbiddenElement, in: .head),
    GuardCase(#"¦<base>"#, .forbiddenElement, in: .head),
    GuardCase(#"¦<link rel="icon">"#, .forbiddenElement, in: .head),
    GuardCase(#"<meta ¦http-equiv="refresh" content="0">"#, .forbiddenAttribute, in: .head),
    GuardCase(#"<meta name="¦referrer" content="unsafe-url">"#, .forbiddenAttribute, in: .head),
    GuardCase(#"<meta name="¦viewport" content="x">"#, .forbiddenAttribute, in: .head),
    GuardCase(#"<meta property="¦fb:x" content="x">"#, .forbiddenAttribute, in: .head),
    GuardCase(#"¦<meta content="x">"#, .forbiddenElement, in: .head),
  ]
}
