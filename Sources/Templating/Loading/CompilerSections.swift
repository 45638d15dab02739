import Diagnostics

/// Sections: what is left out or repeated.
extension Compiler {
  // Not a part of what calls it, which stays on the call stack for each partial and block as well.
  @inline(never)
  mutating func compile(
    section name: TagName, isInverted: Bool, _ nodes: [Node], _ frame: inout Frame
  ) -> [Instruction] {
    var inner = frame
    inner.nesting += 1
    do throws(Refusal) {
      try checkNesting(of: frame)
      try judge(frame.context.sectionRefusal)
      let resolved = try resolve(name, frame)
      let isRepeated = resolved.kind.isList && !isInverted
      if case .html = frame.context { frame.context.enterSection() }
      inner.context.enterSection(isRepeated: isRepeated)
      if isInverted {
        let body = compileBody(nodes, of: name, isRepeated: isRepeated, consume inner, &frame)
        return [.inverted(resolved.path, body)]
      }
      if name.parts.last == "entries" { inner.entriesSections += 1 }
      let binding = try bind(resolved.kind, &inner.scope)
      let body = compileBody(nodes, of: name, isRepeated: isRepeated, consume inner, &frame)
      return [.section(resolved.path, binding, body)]
    } catch {
      report(frame, name.offset, error)
      // What stands inside can't be judged without its scope, but where it ends can.
      return []
    }
  }

  private func bind(
    _ kind: SlotKind, _ scope: inout Scope
  ) throws(Refusal) -> Instruction.Binding {
    switch kind {
    case .flag: return .none
    case .record(let shape), .list(let shape):
      guard let index = shapes.index(of: shape) else { return .none }
      scope = scope.entering(index)
      return .record(index)
    case .textList:
      scope = scope.entering(item: .text)
      return .item
    case .text, .url, .inline, .block, .number, .setting:
      scope = scope.entering(item: kind)
      return .item
    case .partial, .trustedHTML:
      throw Refusal(.notPrintable, "\(kind.description) is always there")
    }
  }

  /// Compiles what may be left out or repeated, so that it must end in the context it began in.
  private mutating func compileBody(
    _ nodes: [Node], of name: TagName, isRepeated: Bool, _ start: consuming Frame,
    _ frame: inout Frame
  ) -> [Instruction] {
    var inner = start
    let errorCount = errors.count
    let body = compile(nodes, &inner)
    let agrees = frame.context.agrees(withSectionEnd: inner.context, isRepeated: isRepeated)
    if errors.count == errorCount, !agrees {
      reportEnd(of: "section", name, in: frame, frame.context, inner.context)
    }
    frame.context = frame.context.joined(withSectionEnd: inner.context, isRepeated: isRepeated)
    return body
  }

  /// Reports a section or block that doesn't end in the context it begins in.
  mutating func reportEnd(
    of construct: String, _ name: TagName, in frame: Frame, _ start: OutputContext,
    _ end: OutputContext
  ) {
    if case .lines = start, start.description == end.description {
      return reportJudgement(
        frame.origin(of: name.offset),
        Refusal(
          .branchesDiffer,
          "\(construct) \"\(name.text)\" begins elsewhere in a line than it ends",
          hint: "let it begin and end with whole lines"))
    }
    reportJudgement(
      frame.origin(of: name.offset),
      Refusal(
        .branchesDiffer,
        "\(construct) \"\(name.text)\" begins in \(start.description) and ends in "
          + end.description,
        hint: "close in a \(construct) what it opens, and nothing else"))
  }
}
