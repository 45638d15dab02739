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
  ) -> Instruction? {
    do throws(Refusal) {
      let resolved = try resolve(name, frame)
      guard case .partial(let names, let prefix) = resolved.kind else {
        throw Refusal(
          "not-a-partial", "\"\(name.text)\" is \(resolved.kind.description), no name of a partial")
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
              "branches-differ",
              "partial \"\(candidate)\" does not end where it begins, as each has to that "
                + "\"\(name.text)\" names",
              hint: "close in a partial what it opens, and nothing else"))
        }
        frame.context = frame.context.joined(withPartialEnd: branch.context)
      }
      return .dynamicCall(resolved.path, choices)
    } catch {
      report(frame, name.offset, error)
      return nil
    }
  }

  /// What the program prints at the start of the head.
  private mutating func insert(
    _ name: TagName, _ frame: inout Frame
  ) throws(Refusal) -> Instruction {
    let slot = loader.insertions[name.text] ?? name.text
    guard let index = shapes.shapes[root].find(slot)?.index else {
      throw Refusal("unknown-name", "the document has no \"\(slot)\"")
    }
    insertionCount += 1
    if !frame.context.isAtStartOfHead || insertionCount > 1 {
      try judge(
        Refusal(
          "misplaced-\(name.text)",
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
          "misplaced-style", "the style sheet ends its own element",
          hint: "take </style> out: {{> style}} prints it"))
      return
    }
    var scanner = HTMLScanner([], of: frame.source, chain: frame.chain, in: context)
    scanner.endStyle()
    for (origin, refusal) in scanner.refusals { reportJudgement(origin, refusal) }
  }
}

// MARK: Files

extension Compiler {
  /// Compiles a partial for a place, and gives the number of its procedure.
  ///
  /// What is compiled is used again only where all is the same that decides how it is judged: its text with
  /// its indentation, the scope that names are looked up in, and the whole context. Blocks that are filled
  /// in and partials that are open aren't in the key: no partial sees the blocks of what includes it, and
  /// one that calls an open partial was judged in a context in which that one ends as it begins.
  private mutating func include(
    _ name: String, _ indentation: [UInt8], at place: Int, _ frame: inout Frame
  ) throws(Refusal) -> Int? {
    if let procedure = try recursion(name, frame) { return procedure }
    try checkDepth(of: frame)
    let key = PartialKey(
      name: name, indentation: indentation, scope: frame.scope, context: frame.context)
    if frame.context.isBetweenTags, let known = compiled[key] {
      frame.context = frame.context.goingOn(as: known.end)
      return known.procedure
    }
    guard let source = try source(of: name, indentation, from: place, frame) else { return nil }
    let procedure = addProcedure()
    let open = Frame.OpenPartial(
      name: name, entriesSections: frame.entriesSections, procedure: procedure,
      scope: frame.scope, surroundings: frame.context.surroundings)
    var inner = frame.including(source, from: place, as: open)
    let errorCount = errors.count
    procedures[procedure] = compile(source.nodes, &inner)
    if recursive.contains(procedure), !frame.context.agrees(withRecursionEnd: inner.context),
      errors.count == errorCount
    {
      try judge(
        Refusal(
          "branches-differ",
          "partial \"\(name)\" includes itself, but does not end where it begins"))
    }
    // What is open between tags is a part of what follows, and belongs to one place.
    if frame.context.isBetweenTags, inner.context.isBetweenTags {
      compiled[key] = (procedure, inner.context)
    }
    frame.context = inner.context
    return procedure
  }

  /// The text of a partial, read once for each indentation; nil where its tags are wrong.
  mutating func source(
    of name: String, _ indentation: [UInt8], from place: Int, _ frame: Frame
  ) throws(Refusal) -> Source? {
    let key = SourceKey(name: name, indentation: indentation)
    if let source = sources[key] {
      try spend(source.bytes.count)
      return source
    }
    guard let file = loader.partial(name) else { throw unknownPartial(name) }
    try spend(Reindentation(adding: indentation).length(of: file.text.utf8))
    let link = TemplateError.Link(file: frame.source.file, offset: frame.source.offset(of: place))
    let source = read(file, indentation: indentation, chain: [link] + frame.chain)
    sources[key] = source
    return source
  }

  /// The procedure of a partial that is being compiled, where it may include itself: in the scope and the
  /// whole context that it is compiled for, but for how often elements are open. That it ends in the context
  /// it begins in is judged where its end is known.
  private mutating func recursion(_ name: String, _ frame: Frame) throws(Refusal) -> Int? {
    let open = frame.partials.filter { $0.name == name && $0.procedure != nil }
    guard let last = open.last else { return nil }
    guard last.entriesSections < frame.entriesSections else {
      throw Refusal(
        "endless-partial", "partial \"\(name)\" includes itself without end",
        hint: "a partial may include itself only inside {{#entries}}…{{/entries}}")
    }
    guard let surroundings = frame.context.surroundings else {
      try judge(
        Refusal(
          "endless-partial", "partial \"\(name)\" can't include itself here",
          hint: "a partial includes itself where text stands, between tags"))
      return last.procedure
    }
    let same = open.last { $0.scope == frame.scope && $0.surroundings == surroundings }
    guard let procedure = same?.procedure else { return nil }
    recursive.insert(procedure)
    return procedure
  }

  private func unknownPartial(_ name: String) -> Refusal {
    let names = loader.partialNames
    let all =
      names.isEmpty ? "the theme has none" : "the theme has \(names.joined(separator: ", "))"
    return Refusal(
      "unknown-partial", TemplateError.noPartial(name),
      hint: loader.suggest(name, names).map { "did you mean \"\($0)\"?" } ?? all)
  }
}

extension OutputContext {
  /// The context behind a partial that was compiled for the same context before.
  fileprivate func goingOn(as end: OutputContext) -> OutputContext {
    guard case .html(let start) = self, case .html(var end) = end else { return end }
    let common = min(start.origins.openings.count, end.origins.openings.count)
    let (before, behind) = (start.origins.openings[..<common], end.origins.openings[common...])
    end.origins.openings = Array(before + behind)
    end.origins.styleCount = start.origins.styleCount
    return .html(end)
  }

  /// Why no partial that a value names may stand here.
  fileprivate var partialChoiceRefusal: Refusal? {
    if let sectionRefusal { return sectionRefusal }
    if takesAnyPartial { return nil }
    return Refusal(
      "misplaced-partial", "a partial that a value names can't stand in \(description)",
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
        "misplaced-style", "{{> style}} prints its own <style>, and stands in another",
        hint: "take <style> and </style> from around it")
    }
    if context.state == .text, context.elements.last == "head" { return nil }
    return Refusal(
      "misplaced-style", "{{> style}} has to stand in <head>", hint: "put it behind {{> head}}")
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
