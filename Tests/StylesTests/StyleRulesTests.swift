import Styles
import Testing

@Suite("Rules of style sheets")
struct StyleRulesTests {
  /// `conditions | selectors | declarations` of each rule.
  private static func rules(_ css: String) -> [String] {
    StyleRules(Array(css.utf8)[...]).all.map { rule in
      let conditions = rule.conditions.map { "@\($0.name) \($0.text)" }
      let declarations = rule.declarations.map { declaration in
        declaration.name + ":" + declaration.value.valueText + (declaration.isImportant ? "!" : "")
      }
      return [conditions, rule.selectors.map(\.text), declarations]
        .map { $0.joined(separator: ";") }.joined(separator: " | ")
    }
  }

  @Test(
    "A rule has its selectors and declarations",
    arguments: [
      ("p{color:red}", [" | p | color:red"]),
      ("P , .A>b  c{COLOR : Red ; margin:0 auto}", [" | p;.A > b c | color:Red;margin:0 auto"]),
      ("p{--A: x ;--b:}", [" | p | --A:x;--b:"]),
      ("p{color:red!important;margin:0 ! Important}", [" | p | color:red!;margin:0!"]),
      ("p{a:b}/*{*/q{c:/*;*/d}", [" | p | a:b", " | q | c:d"]),
      (
        "p::before{content:\"}\"}q{a:url(};{)}",
        [" | p::before | content:\"}\"", " | q | a:url(};{)"]
      ),
      (":is(a, b) c, d{a:f(b;c)}", [" | :is(a, b) c;d | a:f(b;c)"]),
      (":Is(.Big, P)[Data-X=Foo]::Before{a:b}", [" | :is(.Big, p)[Data-X=Foo]::before | a:b"]),
      ("a[href=\"x,y\"],b{a:b}", [" | a[href=\"x,y\"];b | a:b"]),
      (".\\61 b\\{{a:b}", [" | .ab\\{ | a:b"]),
      ("p{--a:{b:c;d};e:f}", [" | p | --a:{b:c;d};e:f"]),
      ("p{a:b;q{c:d}e:f}", [" | p | a:b", " | q | c:d", " | p | e:f"]),
      ("p{nonsense;a b:c;*d:e;f:g}", [" | p | f:g"]),
      ("p{a:b", [" | p | a:b"]), ("p{a:b}}q{c:d}", [" | p | a:b", " | q | c:d"]),
      ("<!-- p{a:b} -->", [" | p | a:b"]), ("", []), ("p{}", []),
    ])
  func rule(css: String, expected: [String]) {
    #expect(Self.rules(css) == expected)
  }

  @Test(
    "A rule has the at-rules that it stands in",
    arguments: [
      ("@media print{p{a:b}}", ["@media print | p | a:b"]),
      (
        "@MEDIA Screen  and ( min-width : 1px ){@supports (a:b){p{a:b}}}",
        ["@media screen and (min-width:1px);@supports (a:b) | p | a:b"]
      ),
      ("p{@media print{a:b}}", ["@media print | p | a:b"]),
      ("@font-face{a:b}", ["@font-face  |  | a:b"]),
      ("@keyframes x{from{a:b}}", ["@keyframes x |  | a:b"]),
      ("@layer a, b;p{a:b}", [" | p | a:b"]),
    ])
  func condition(css: String, expected: [String]) {
    #expect(Self.rules(css) == expected)
  }

  /// Whether a rule is used on a light screen, a dark one and paper: `always maybe never`.
  private static func media(_ condition: String) -> String {
    let rule = StyleRules(Array("\(condition){p{a:b}}".utf8)[...]).all.first
    return [StyleMedium.lightScreen, .darkScreen, .print].map { medium in
      rule.map { "\($0.holds(on: medium))" } ?? "?"
    }.joined(separator: " ")
  }

  @Test(
    "A list of media says where rules are used",
    arguments: [
      ("@media print", "never never always"), ("@media not print", "always always never"),
      ("@media only screen", "always always never"), ("@media all", "always always always"),
      ("@media", "always always always"), ("@media speech", "never never never"),
      ("@media screen, print", "always always always"),
      ("@media (prefers-color-scheme:dark)", "never always never"),
      ("@media not (prefers-color-scheme: dark)", "always never always"),
      ("@media screen and (prefers-color-scheme: light)", "always never never"),
      ("@media not screen and (prefers-color-scheme: dark)", "always never always"),
      ("@media (prefers-color-scheme:dark) and (min-width:1px)", "never maybe never"),
      ("@media (prefers-color-scheme:dark) or (min-width:1px)", "maybe always maybe"),
      ("@media (not (prefers-color-scheme:dark)) and (not print)", "maybe never maybe"),
      ("@media (prefers-color-scheme)", "always always always"),
      ("@media (prefers-color-scheme: dim)", "never never never"),
      ("@media (min-width:1px)", "maybe maybe maybe"),
      ("@media (400px <= width <= 700px)", "maybe maybe maybe"),
      ("@media print and (color), (prefers-color-scheme:dark)", "never always maybe"),
      ("@supports (print-color-adjust: exact)", "maybe maybe maybe"),
      ("@layer print", "always always always"), ("@starting-style", "never never never"),
    ])
  func medium(condition: String, expected: String) {
    #expect(Self.media(condition) == expected)
  }

  @Test("The place of a declaration is that of its value")
  func places() {
    let css = Array("xx p{a: /* y */ b;c:d}".utf8)
    let rules = StyleRules(css[2...], sheet: 7).all
    #expect(rules.flatMap(\.declarations).map(\.offset) == [16, 20])
    #expect(rules.map(\.sheet) == [7])
  }

  @Test(
    "Brackets and blocks in each other without end are read to a limit",
    arguments: ["p{", "(", "a(", "[", "@media{", "p{a:(", "p{--a:{", "@media ("])
  func deep(part: String) {
    let css = String(repeating: part, count: 100_000)
    #expect(StyleRules(Array(css.utf8)[...]).all.count <= 1)
  }
}
