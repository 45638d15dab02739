import Diagnostics

/// Partials: by name, by a value's name, and those that the program itself prints.
extension Compiler {
  mutating func compile(
    partial name: TagName, _ indentation: [UInt8], _ frame: inout Frame
  ) -> [Instruction] {
    do throws(Refusal) {
      if loader.insertions[name.text] != nil { return [try insert(name, &frame)] }
      if loader.language == .html, name.text == "style", let style = loader.style {
        return try printStyle(style, name, &frame)
      }
      let call = try include(name.text, indentation, at: name.offset, &frame)
      return call.map { [.call($0)] } ?? []
    } catch {
      report(frame, name.offset, error)
      return []
    }
  }

  mutating func compile(
    dynamicPartial name: TagName, _ indentation: [UInt8], _ frame: inout Frame
  ) -> [Instruction] {
    do throws(Refusal) {
      let resolved = try resolve(name, frame)
      guard case .partial(let names, let prefix) = resolved.kind else {
        throw Refusal(
          .notAPartial, "\"\(name.text)\" is \(resolved.kind.description), no name of a partial")
      }
      try judge(frame.context.partialChoiceRefusal)
      if case .html = frame.context { frame.context.enterSection() }
      let candidates = names + loader.partialNames.filter { $0.hasPrefix(prefix) }
      var choices: [String: Int] = [:]
      for candidate in candidates {
        var branch = frame
        let errorCount = errors.count
        choices[candidate] = try include(candidate, indentation, at: name.offset, &branch)
        if errors.count == errorCount, !frame.context.agrees(withPartialEnd: branch.context) {
          try judge(
            Refusal(
              .branchesDiffer,
              "partial \"\(candidate)\" does not end where it begins, as each has to that "
                + "\"\(name.text)\" names",
              hint: "close in a partial what it opens, and nothing else"))
        }
        frame.context = frame.context.joined(withPartialEnd: branch.context)
      }
      return [.dynamicCall(resolved.path, choices)]
    } catch {
      report(frame, name.offset, error)
      return []
    }
  }

  /// What the program prints at the start of the head.
  private mutating func insert(
    _ name: TagName, _ frame: inout Frame
  ) throws(Refusal) -> Instruction {
    let slot = loader.insertions[name.text] ?? name.text
    guard let index = shapes.shapes[root].find(slot)?.index else {
      throw Refusal(.unknownName, "the document has no \"\(slot)\"")
    }
    insertionCount += 1
    if !frame.context.isAtStartOfHead || insertionCount > 1 {
      try judge(
        Refusal(
          .misplacedHead,
          "{{> \(name.text)}} has to stand exactly once, first in <head>",
          hint: "write <head>{{> \(name.text)}}"))
    }
    frame.context.passValue()
    return .value(Path(record: root, slots: [index]), .htmlText)
  }

  /// The whole `<style>` element.
  private mutating func printStyle(
    _ style: TemplateFile, _ name: TagName, _ frame: inout Frame
  ) throws(Refusal) -> [Instruction] {
    printsStyle = true
    try judge(frame.context.styleRefusal)
    try spend(style.text.utf8.count)
    let chain =
      [TemplateError.Link(file: frame.source.file, offset: frame.source.offset(of: name.offset))]
      + frame.chain
    guard let source = read(style, indentation: [], chain: chain) else { return [] }
    var inner = Frame(
      source: source, chain: chain, partials: frame.partials, scope: frame.scope,
      context: .html(.insideStyle))
    let body = compile(source.nodes, &inner)
    checkEndOfStyle(inner)
    frame.context.passValue()
    return [.literal(Array("<style>\n".utf8))] + body + [.literal(Array("</style>\n".utf8))]
  }

  private mutating func checkEndOfStyle(_ frame: Frame) {
    guard case .html(let context) = frame.context else { return }
    guard context.state == .rawText, context.styleNumber == 1 else {
      reportJudgement(
        frame.origin(of: 0),
        Refusal(
          .misplacedStyle, "the style sheet ends its own element",
          hint: "take </style> out: {{> style}} prints it"))
      return
    }
    var scanner = HTMLScanner([], of: frame.source, chain: frame.chain, in: context)
    scanner.endStyle()
    for (origin, refusal) in scanner.refusals { reportJudgement(origin, refusal) }
  }
}

extension OutputContext {
  /// Why no partial that a value names may stand here.
  fileprivate var partialChoiceRefusal: Refusal? {
    if let sectionRefusal { return sectionRefusal }
    if takesAnyPartial { return nil }
    return Refusal(
      .misplacedPartial, "a partial that a value names can't stand in \(description)",
      hint: "let it stand between tags")
  }

  /// Whether nothing stands before in `<head>`.
  fileprivate var isAtStartOfHead: Bool {
    guard case .html(let context) = self else { return false }
    return context.isFirstInHead && context.state == .text && context.elements == ["html", "head"]
  }

  /// Why `{{> style}}` can't stand here.
  fileprivate var styleRefusal: Refusal? {
    guard case .html(let context) = self, context.elements.last != "style" else {
      return Refusal(
        .misplacedStyle, "{{> style}} prints its own <style>, and stands in another",
        hint: "take <style> and </style> from around it")
    }
    if context.state == .text, context.elements.last == "head" { return nil }
    return Refusal(
      .misplacedStyle, "{{> style}} has to stand in <head>", hint: "put it behind {{> head}}")
  }
}

extension HTMLContext {
  /// The context of a style sheet in the head.
  fileprivate static var insideStyle: HTMLContext {
    var context = HTMLContext()
    context.elements = ["style"]
    context.startStyle()
    return context
  }
}
