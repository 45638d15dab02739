import Templating
import Testing

@Suite("Templates in document mode")
struct TableTests {
  @Test("Values are escaped for the place they stand in", arguments: TemplateCase.contexts)
  func contexts(_ template: TemplateCase) {
    #expect(template.found == template.expected)
  }

  @Test("Names are looked up in one declared scope", arguments: TemplateCase.scopes)
  func scopes(_ template: TemplateCase) {
    #expect(template.found == template.expected)
  }

  @Test("Templates are filled in with blocks", arguments: TemplateCase.inheritance)
  func inheritance(_ template: TemplateCase) {
    #expect(template.found == template.expected)
  }

  @Test(
    "Only options stand in a style sheet, each as a whole value", arguments: TemplateCase.styles)
  func styles(_ template: TemplateCase) {
    #expect(template.found == template.expected)
  }

  private static let refused =
    TemplateCase.refusedValues + TemplateCase.refusedMarkup + TemplateCase.refusedTrees

  @Test("What may not stand in a theme is refused when it loads", arguments: refused)
  func refusals(_ template: TemplateCase) {
    #expect(template.found == template.expected)
  }

  @Test("What a browser would read otherwise is refused", arguments: TemplateCase.attacks)
  func attacks(_ template: TemplateCase) {
    #expect(template.found == template.expected)
  }

  @Test(
    "No partial that includes itself is judged for one of its places only",
    arguments: TemplateCase.recursionHoles)
  func recursion(_ template: TemplateCase) {
    #expect(template.found == template.expected)
  }

  @Test(
    "Each partial that a value may name ends where it begins", arguments: TemplateCase.choiceHoles)
  func choices(_ template: TemplateCase) {
    #expect(template.found == template.expected)
  }

  @Test("The head stands where a browser reads it", arguments: TemplateCase.headHoles)
  func heads(_ template: TemplateCase) {
    #expect(template.found == template.expected)
  }

  @Test(
    "A style sheet is judged as a browser reads it, whatever it is joined from",
    arguments: TemplateCase.styleHoles)
  func sheets(_ template: TemplateCase) {
    #expect(template.found == template.expected)
  }

  @Test("Attributes load, send and lead nowhere", arguments: TemplateCase.markupHoles)
  func markup(_ template: TemplateCase) {
    #expect(template.found == template.expected)
  }

  @Test("The table holds at least a hundred templates, no two alike")
  func size() {
    let all =
      TemplateCase.contexts + TemplateCase.scopes + TemplateCase.inheritance + Self.refused
      + TemplateCase.styles + TemplateCase.attacks
    #expect(all.count >= 230)
    let distinct = Set(all.map { "\($0.template)\($0.partials)\($0.language)\($0.style ?? "")" })
    #expect(distinct.count == all.count)
  }
}
