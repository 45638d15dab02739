/// Judges finished pages before they are written, with a reading of its own: what a template may not
/// hold, a page may not hold either, whoever let it pass.
package struct PageGuard: Sendable {
  /// A guard that has judged nothing yet.
  package init() {}

  /// What is wrong with a page, nil where nothing is; the head is what vita printed for `{{> head}}`.
  package mutating func fault(
    in page: [UInt8], language: TemplateLanguage, head: [UInt8]
  ) -> GuardFault? {
    nil
  }
}
