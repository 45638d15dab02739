import Foundation

extension String {
  /// With soft breaks as spaces, outside code, and without paragraphs and last breaks that show
  /// nothing.
  var folded: String {
    let pieces = components(separatedBy: "<pre>")
    return pieces.enumerated().map { index, piece in
      let parts = piece.components(separatedBy: "</pre>")
      let text = (parts.last ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
      return index > 0 && parts.count > 1 ? parts[0] + text : text
    }.joined(separator: "<pre>").replacingOccurrences(of: "<p> ", with: "<p>")
      .replacingOccurrences(of: "<p></p>", with: "")
      .replacingOccurrences(of: "(<br>)+$", with: "", options: .regularExpression)
  }
}

extension String {
  /// Without emphasis that holds nothing, and with neighbours of one kind as one.
  var withJoinedSpans: String {
    var text = self
    for _ in 0..<4 {
      for nothing in ["<em></em>", "</em><em>", "<strong></strong>", "</strong><strong>"] {
        text = text.replacingOccurrences(of: nothing, with: "")
      }
    }
    return text
  }

  /// Without the tags of emphasis.
  var withoutEmphasis: String {
    ["em", "strong"].reduce(self) { text, tag in
      text.replacingOccurrences(of: "<\(tag)>", with: "")
        .replacingOccurrences(of: "</\(tag)>", with: "")
    }.folded
  }
}
