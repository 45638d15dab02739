/// What a template's output is, which decides how values are escaped.
package enum TemplateLanguage: Sendable {
  /// HTML by the living standard.
  case html
  /// CommonMark.
  case markdown
  /// Text for the layout stage.
  case plainText
}
