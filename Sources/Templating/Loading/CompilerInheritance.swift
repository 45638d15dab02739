/// Inheritance: parents are compiled where they stand, and their blocks as they are filled in there.
extension Compiler {
  mutating func compile(parent: Parent, _ frame: inout Frame) -> [Instruction] {
    do throws(Refusal) {
      try check(parent, in: frame)
      // Said once; nothing is printed anyway.
      guard parentCount <= Limits.parentCount else { return [] }
      let name = parent.name
      guard let source = try source(of: name.text, parent.indentation, from: name.offset, frame)
      else { return [] }
      let open = Frame.OpenPartial(
        name: name.text, entriesSections: frame.entriesSections, procedure: nil,
        scope: frame.scope, surroundings: Frame.Surroundings(frame.context))
      var inner = frame.including(source, from: name.offset, as: open)
      inner.blocks = frame.blocks
      for block in parent.blocks {
        inner.blocks.append(
          Frame.Filling(block: block, source: frame.source, partials: frame.partials))
      }
      let metBefore = blockNames.count
      let instructions = compile(source.nodes, &inner)
      reportUnknown(parent.blocks, among: Array(blockNames[metBefore...]), of: name, frame)
      frame.context = inner.context
      return instructions
    } catch {
      report(frame, parent.name.offset, error)
      return []
    }
  }

  private mutating func check(_ parent: Parent, in frame: Frame) throws(Refusal) {
    if let stray = parent.stray {
      report(
        frame, stray,
        Refusal(
          "text-in-parent", "what stands here is never printed",
          hint: "only blocks fill \"\(parent.name.text)\" in: {{$name}}…{{/name}}"))
    }
    for (index, block) in parent.blocks.enumerated()
    where parent.blocks[..<index].contains(where: { $0.name.text == block.name.text }) {
      report(
        frame, block.name.offset,
        Refusal("repeated-block", "block \"\(block.name.text)\" stands twice here"))
    }
    if frame.partials.contains(where: { $0.name == parent.name.text }) {
      throw Refusal(
        "endless-partial", "\"\(parent.name.text)\" includes itself without end",
        hint: "a template can't be filled in inside itself")
    }
    try checkDepth(of: frame)
    parentCount += 1
    if parentCount == Limits.parentCount + 1 {
      throw Refusal(
        "too-many-parents", "a document fills in more than \(Limits.parentCount) templates")
    }
  }

  private mutating func reportUnknown(
    _ blocks: [Block], among names: [String], of parent: TagName, _ frame: Frame
  ) {
    for block in blocks where !names.contains(block.name.text) {
      let known = Set(names).sorted()
      let all = known.isEmpty ? "it has none" : "it has \(known.joined(separator: ", "))"
      report(
        frame, block.name.offset,
        Refusal(
          "unknown-block", "\"\(parent.text)\" has no block \"\(block.name.text)\"",
          hint: loader.suggest(block.name.text, known).map { "did you mean \"\($0)\"?" } ?? all))
    }
  }

  /// A block as the outermost template fills it in, else its own content.
  mutating func compile(block site: Block, _ frame: inout Frame) -> [Instruction] {
    blockNames.append(site.name.text)
    do throws(Refusal) {
      try checkNesting(of: frame)
      return try compileFilling(of: site, &frame)
    } catch {
      report(frame, site.name.offset, error)
      return []
    }
  }

  private mutating func compileFilling(
    of site: Block, _ frame: inout Frame
  ) throws(Refusal) -> [Instruction] {
    let filling = frame.blocks.first { $0.block.name.text == site.name.text }
    guard let filling else {
      var inner = frame
      inner.nesting += 1
      return compileContent(site.nodes, of: site.name, inner, in: frame, &frame)
    }
    let (block, bytes) = (filling.block, filling.source.bytes)
    let indentation = Reindentation(block, bytes, at: site, frame.source.bytes)
    try spend(indentation.length(of: bytes[block.content]))
    guard let source = try? Source(block, of: filling.source, indentation) else { return [] }
    let inner = frame.filling(filling, source, at: site.name.offset)
    let place = frame.filling(filling, filling.source, at: site.name.offset)
    return compileContent(source.nodes, of: filling.block.name, inner, in: place, &frame)
  }

  /// Compiles what a block prints; it has to end in the context it begins in, as the next template
  /// may print something else there.
  private mutating func compileContent(
    _ nodes: [Node], of name: TagName, _ start: Frame, in place: Frame, _ frame: inout Frame
  ) -> [Instruction] {
    var inner = start
    let errorCount = errors.count
    let instructions = compile(nodes, &inner)
    let agrees = frame.context.agrees(withBlockEnd: inner.context)
    if errors.count == errorCount, !agrees {
      reportEnd(of: "block", name, in: place, frame.context, inner.context)
    }
    frame.context = agrees ? inner.context : frame.context.joined(with: inner.context)
    return instructions
  }
}
