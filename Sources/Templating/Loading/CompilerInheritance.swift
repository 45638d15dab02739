import Diagnostics

/// Inheritance: parents are compiled where they stand, and their blocks as they are filled in there.
extension Compiler {
  mutating func compile(parent: Parent, _ frame: inout Frame) -> [Instruction] {
    do throws(Refusal) {
      try check(parent, in: frame)
      // One error is enough, since nothing is printed.
      guard parentCount <= Limits.parentCount else { return [] }
      let name = parent.name
      guard let source = try source(of: name.text, parent.indentation, from: name.offset, frame)
      else { return [] }
      let open = Frame.OpenPartial(
        name: name.text, entriesSections: frame.entriesSections, procedure: nil,
        scope: frame.scope, surroundings: nil)
      var inner = frame.including(source, from: name.offset, as: open)
      inner.blocks = frame.blocks
      for block in parent.blocks {
        inner.blocks.append(
          Frame.Filling(block: block, source: frame.source, partials: frame.partials))
      }
      let metBefore = blockNames.count
      let instructions = compile(source.nodes, &inner)
      reportUnknown(parent.blocks, among: Set(blockNames[metBefore...]), of: name, frame)
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
          .textInParent, "what stands here is never printed",
          hint: "only blocks fill \"\(parent.name.text)\" in: {{$name}}…{{/name}}"))
    }
    var names: Set<String> = []
    for block in parent.blocks where !names.insert(block.name.text).inserted {
      report(
        frame, block.name.offset,
        Refusal(.repeatedBlock, "block \"\(block.name.text)\" stands twice here"))
    }
    if frame.partials.contains(where: { $0.name == parent.name.text }) {
      throw Refusal(
        .endlessPartial, "\"\(parent.name.text)\" includes itself without end",
        hint: "a template can't be filled in inside itself")
    }
    try checkDepth(of: frame)
    if frame.blocks.count + parent.blocks.count > Limits.blockCount {
      throw Refusal(
        .tooManyBlocks, "more than \(Limits.blockCount) blocks are filled in at once")
    }
    parentCount += 1
    if parentCount == Limits.parentCount + 1 {
      throw Refusal(
        .tooManyParents, "a document fills in more than \(Limits.parentCount) templates")
    }
  }

  private mutating func reportUnknown(
    _ blocks: [Block], among names: Set<String>, of parent: TagName, _ frame: Frame
  ) {
    for block in blocks where !names.contains(block.name.text) {
      let known = names.sorted()
      let all = known.isEmpty ? "it has none" : "it has \(known.joined(separator: ", "))"
      report(
        frame, block.name.offset,
        Refusal(
          .unknownBlock, "\"\(parent.text)\" has no block \"\(block.name.text)\"",
          hint: loader.suggest(block.name.text, known).map { "did you mean \"\($0)\"?" } ?? all))
    }
  }

  /// A block as the outermost template fills it in, else its own content.
  @inline(never)
  mutating func compile(block site: Block, _ frame: inout Frame) -> [Instruction] {
    blockNames.append(site.name.text)
    do throws(Refusal) {
      try checkNesting(of: frame)
      guard let content = try content(of: site, frame) else { return [] }
      return compile(content, &frame)
    } catch {
      report(frame, site.name.offset, error)
      return []
    }
  }

  /// What a block prints: the nodes, the name of the block that they stand in, where they are compiled
  /// and where that block stands.
  private struct Content {
    let nodes: [Node]
    let name: TagName
    var start: Frame
    let place: Frame
  }

  /// Not a part of what calls it, which stays on the call stack for each block that is open.
  @inline(never)
  private mutating func content(of site: Block, _ frame: Frame) throws(Refusal) -> Content? {
    let filling = frame.blocks.first { $0.block.name.text == site.name.text }
    guard let filling else {
      var content = Content(nodes: site.nodes, name: site.name, start: frame, place: frame)
      content.start.nesting += 1
      return content
    }
    let (block, bytes) = (filling.block, filling.source.bytes)
    let indentation = Reindentation(block, bytes, at: site, frame.source.bytes)
    try spend(indentation.length(of: bytes[block.content]))
    guard let source = try? Source(block, of: filling.source, indentation) else { return nil }
    return Content(
      nodes: source.nodes, name: block.name,
      start: frame.filling(filling, source, at: site.name.offset),
      place: frame.filling(filling, filling.source, at: site.name.offset))
  }

  /// Compiles what a block prints; it has to end in the context it begins in, as the next template
  /// may print something else there.
  @inline(never)
  private mutating func compile(_ content: Content, _ frame: inout Frame) -> [Instruction] {
    var inner = content.start
    let errorCount = errors.count
    let instructions = compile(content.nodes, &inner)
    let agrees = frame.context.agrees(withBlockEnd: inner.context)
    if errors.count == errorCount, !agrees {
      reportEnd(of: "block", content.name, in: content.place, frame.context, inner.context)
    }
    if agrees || !loader.safeguards.contains(.compiler) { frame.context = inner.context }
    return instructions
  }
}
