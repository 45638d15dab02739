import Formats
import Templating

/// The names that templates see, as a table of Markdown, made from the tables of the Document.
enum NameReference {
  /// A row for each record, with what stands under each of its names.
  static var markdown: String {
    let rows = DocumentPage.shapes.map { shape in
      let names = shape.slots.map { "`\($0.name)` \(meaning(of: $0.kind))" }
      return "| \(shape.name) | \(names.joined(separator: ", ")) |\n"
    }
    return "| of | names |\n|---|---|\n" + rows.joined()
  }

  private static func meaning(of kind: SlotKind) -> String {
    switch kind {
    case .text, .setting(.text): "text"
    case .url: "address"
    case .inline: "Markdown in a line"
    case .block: "Markdown"
    case .flag: "flag"
    case .number: "number"
    case .record(let name):
      [DocumentPage.optionsName, DocumentPage.assetsName].contains(name)
        ? "of the theme" : "record \(name)"
    case .list(let name): "list of \(name)"
    case .textList: "list of texts"
    case .partial: "for `{{>*partial}}`"
    case .trustedHTML: "for `{{> head}}`"
    case .setting(.asset): "source of an image"
    case .setting(.colour), .setting(.length), .setting(.keyword): "option"
    }
  }
}
