import Diagnostics

/// Partials that stand in files: compiled for each place that needs it, and used again.
extension Compiler {
  /// Compiles a partial for a place, and gives the number of its procedure.
  ///
  /// What is compiled is used again only where all is the same that decides how it is judged: its text with
  /// its indentation, the scope that names are looked up in, and the whole context. Blocks that are filled
  /// in and partials that are open aren't in the key: no partial sees the blocks of what includes it, and
  /// one that calls an open partial was judged in a context in which that one ends as it begins.
  mutating func include(
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
          .branchesDiffer,
          "partial \"\(name)\" includes itself, but does not end where it begins"))
    }
    // What is open between tags is a part of what follows, and belongs to one place.
    if frame.context.isBetweenTags, inner.context.isBetweenTags {
      compiled[key] = (procedure, inner.context)
    }
    frame.context = inner.context
    return procedure
  }

  /// The text of a partial, read once for each indentation; nil if its tags are wrong.
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
        .endlessPartial, "partial \"\(name)\" includes itself without end",
        hint: "a partial may include itself only inside {{#entries}}…{{/entries}}")
    }
    guard let surroundings = frame.context.surroundings else {
      try judge(
        Refusal(
          .endlessPartial, "partial \"\(name)\" can't include itself here",
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
      .unknownPartial, TemplateError.noPartial(name),
      hint: loader.suggest(name, names).map { "did you mean \"\($0)\"?" } ?? all)
  }
}

extension OutputContext {
  /// The context after a partial that was compiled for the same context before.
  fileprivate func goingOn(as end: OutputContext) -> OutputContext {
    guard case .html(let start) = self, case .html(var end) = end else { return end }
    let common = min(start.origins.openings.count, end.origins.openings.count)
    let (before, behind) = (start.origins.openings[..<common], end.origins.openings[common...])
    end.origins.openings = Array(before + behind)
    end.origins.tagCount = start.origins.tagCount
    end.origins.styleCount = start.origins.styleCount
    return .html(end)
  }
}
