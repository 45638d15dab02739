import Diagnostics

/// How far a page has come in its outline: `<html>` with a `<head>`, then a `<body>`.
///
/// Before `<head>` no policy holds yet, and a browser that meets text or another element there begins
/// `<body>` at once, where a policy counts for nothing.
enum HTMLOutline: Hashable {
  /// Not a whole page.
  case fragment
  /// Before `<html>`.
  case start
  /// After `<html>`.
  case html
  /// After `<head>`.
  case head
  /// After `<body>`.
  case body

  /// The outline after the start of an element.
  func behind(_ tag: String) -> HTMLOutline {
    switch (self, tag) {
    case (.start, "html"): .html
    case (.html, "head"): .head
    case (.head, "body"): .body
    default: self
    }
  }

  /// Why an element can't begin in these open elements.
  func refusal(of tag: String, in elements: [String]) -> Refusal? {
    let expected: String? =
      switch (self, elements) {
      case (.start, []): "html"
      case (.html, ["html"]): "head"
      case (.head, ["html"]): "body"
      case (.fragment, _): tag
      case (_, []), (_, ["html"]): nil
      default: tag
      }
    guard expected != tag else { return nil }
    return Refusal(
      .badOutline, "<\(tag)> can't stand here, where a page \(Self.expectation(expected))",
      hint: "a page is <!doctype html>, then <html> with one <head> and one <body>")
  }

  private static func expectation(_ tag: String?) -> String {
    tag.map { "goes on with <\($0)>" } ?? "ends"
  }
}
