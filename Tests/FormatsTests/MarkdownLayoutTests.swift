import Formats
import Markdown
import Testing

@Suite("Markdown as it is laid out")
struct MarkdownLayoutTests {
  /// A rendered page laid out: `›` is where lines of values begin, `⏎` a line break of a value, `_` a
  /// space where a line may break.
  private func laidOut(_ page: String) -> String {
    var bytes: [UInt8] = []
    for character in page {
      switch character {
      case "›": bytes.append(LayoutMark.hang)
      case "⏎": bytes.append(LayoutMark.valueNewline)
      case "_": bytes.append(LayoutMark.space)
      default: bytes += Array(String(character).utf8)
      }
    }
    return String(decoding: Format.markdown.layout(bytes, TextSettings(width: 80)), as: UTF8.self)
  }

  @Test("The lines of a value stay in the quotes and items of the first")
  func hang() {
    #expect(laidOut("> ›- ›one⏎two\n") == "> - one\n>   two\n")
  }

  @Test("Behind twenty quote marks lines begin with twenty")
  func longestHang() {
    let marks = String(repeating: "> ", count: 30)
    let kept = String(repeating: "> ", count: 20)
    #expect(laidOut(marks.replacing(" ", with: " ›") + "one⏎two\n") == "\(marks)one\n\(kept)two\n")
    let words = Array(repeating: "word", count: 8)
    #expect(
      laidOut(marks + words.joined(separator: "_") + "\n")
        == """
        \(marks)word word word word
        \(kept)word word word word

        """)
  }
}
