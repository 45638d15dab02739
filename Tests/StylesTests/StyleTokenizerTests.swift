import Styles
import Testing

/// Samples of CSS Syntax Level 3, chapter 4: the tokens of each, with what they hold.
@Suite struct StyleTokenizerTests {
  @Test(arguments: [
    ("a:b", "identifier<a> :  identifier<b>"),
    ("p { color : #f00 }", "identifier<p> ws { ws identifier<color> ws : ws hash<#f00> ws }"),
    ("@media x", "at<@media> ws identifier<x>"),
    ("@ a # b", "@ ws identifier<a> ws # ws identifier<b>"),
    ("calc(1px+2%)", "function<calc(> number<1px> number<+2%> )"),
    (
      "1e3 1e+3x .5 -.5em +1 1. e3",
      "number<1e3> ws number<1e+3x> ws number<.5> ws number<-.5em> ws number<+1> ws number<1> . ws identifier<e3>"
    ),
    (
      "-a --b -\\61 - -1", "identifier<-a> ws identifier<--b> ws identifier<-\\61 -> ws number<-1>"
    ),
    ("/* a */b/**/", "comment identifier<b> comment"),
    ("/* a", "open comment"),
    ("\"a\\\"b\" 'c'", "string<\"a\\\"b\"> ws string<'c'>"),
    ("'a\nb'", "bad string<'a> ws identifier<b> open string<'>"),
    ("'a\\\r\nb'", "string<'a\\\r\nb'>"),
    ("'a", "open string<'a>"),
    ("url(a)", "url<url(a)>"),
    ("URL( a )x", "url<URL( a )> identifier<x>"),
    ("u\\72l(a)", "url<u\\72l(a)>"),
    ("\\75\r\nrl(a)", "url<\\75\r\nrl(a)>"),
    ("url( \"a\" )", "function<url(> ws string<\"a\"> ws )"),
    ("url(a b) c", "bad url<url(a b)> ws identifier<c>"),
    ("url(a\"b)c\")", "bad url<url(a\"b)> identifier<c> open string<\")>"),
    ("url(a(b)c)", "bad url<url(a(b)> identifier<c> )"),
    ("url(a\\)b)", "url<url(a\\)b)>"),
    ("url(/**/\"a\")", "bad url<url(/**/\"a\")>"),
    ("url(a", "open url<url(a>"),
    ("url(\\\n)", "bad url<url(\\\n)>"),
    ("1url(a)", "number<1url> ( identifier<a> )"),
    ("xurl(a)", "function<xurl(> identifier<a> )"),
    ("<!-- -->a", "html ws html identifier<a>"),
    ("<!- -> --> a", "< ! - ws - > ws html ws identifier<a>"),
    ("\\", "identifier<\\>"),
    ("\\\na", "\\ ws identifier<a>"),
    ("é(\u{1F600})", "function<é(> identifier<\u{1F600}> )"),
  ])
  func readsTokensAsTheStandardDoes(css: String, expected: String) {
    #expect(Self.shown(css) == Self.normalized(expected))
  }

  @Test func everyByteIsInOneToken() {
    let css = Array("a{b:url(c 'd' \"e\n/* */ \\66 f'\\\n'}<!--@x#y 1.5e-3px;/**".utf8)
    for length in 0...css.count {
      var tokenizer = StyleTokenizer(css[..<length])
      var end = 0
      while let token = tokenizer.next() {
        #expect(token.range.lowerBound == end && !token.range.isEmpty)
        end = token.range.upperBound
      }
      #expect(end == length)
    }
  }

  private static func normalized(_ text: String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
  }

  private static func shown(_ css: String) -> String {
    let bytes = Array(css.utf8)
    var tokenizer = StyleTokenizer(bytes[...])
    var shown: [String] = []
    while let token = tokenizer.next() {
      let text = "<\(String(decoding: bytes[token.range], as: UTF8.self))>"
      let name =
        switch token.kind {
        case .whitespace: "ws"
        case .comment: "comment"
        case .htmlComment: "html"
        case .delimiter(let byte): String(UnicodeScalar(byte))
        case .identifier: "identifier" + text
        case .function: "function" + text
        case .atKeyword: "at" + text
        case .hash: "hash" + text
        case .string: "string" + text
        case .badString: "bad string" + text
        case .url: "url" + text
        case .badURL: "bad url" + text
        case .number: "number" + text
        }
      shown.append(token.isClosed ? name : "open " + name)
    }
    return normalized(shown.joined(separator: " "))
  }
}
