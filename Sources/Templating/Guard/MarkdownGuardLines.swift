/// The blocks that a line continues or begins, by CommonMark 5 and its appendix.
extension MarkdownGuard {
  mutating func readLine(_ range: Range<Int>) throws(GuardFault) {
    line = GuardLine(page, range)
    let matched = match()
    let isWhole = matched == containers.count
    if isWhole, try goOn() { return }
    if !isWhole, leaf != .paragraph { try close(to: matched) }
    let begun = try begin(matched)
    guard begun != .html else { return }
    let isNew = begun == .container
    if line.isBlank {
      if !isNew { try close(to: matched) }
      return try endLeaf()
    }
    try addText(matched, isNew: isNew)
  }

  /// How many of the open quotes and items the line continues.
  private mutating func match() -> Int {
    for index in containers.indices {
      switch containers[index] {
      case .quote:
        guard line.indentation <= 3, line.skipQuoteMark() else { return index }
      case .item(let width, let isEmpty):
        if line.isBlank {
          if isEmpty { return index }
        } else if line.indentation >= width {
          line.skip(columns: width)
          containers[index] = .item(width: width, isEmpty: false)
        } else {
          return index
        }
      }
    }
    return containers.count
  }

  mutating func close(to count: Int) throws(GuardFault) {
    guard count < containers.count else { return }
    try endLeaf()
    containers.removeLast(containers.count - count)
  }

  /// Whether the line continues fenced code or a block of HTML, or ends it.
  private mutating func goOn() throws(GuardFault) -> Bool {
    switch leaf {
    case .none, .paragraph: return false
    case .fence(let mark, let length):
      if line.indentation <= 3, line.isFence(of: mark, length) { leaf = .none }
      return true
    case .html(let end):
      if end == .blankLine, line.isBlank {
        try endLeaf()
        return true
      }
      try addHTML(end)
      return true
    }
  }

  /// Adds a line to a block of HTML, which may end with it.
  private mutating func addHTML(_ end: HTMLBlockEnd) throws(GuardFault) {
    addLine()
    if line.ends(end) { try endLeaf() }
  }

  private mutating func addLine() {
    lines.append((text.count, line.place))
    text += page[line.place..<line.end]
    text.append(0x0A)
  }

  /// What a line begins.
  private enum Begun {
    case nothing
    /// A quote or an item.
    case container
    /// A block of HTML, which takes all of the line.
    case html
  }

  /// Begins the quotes and items, or the block of HTML, that begin on the line.
  private mutating func begin(_ matched: Int) throws(GuardFault) -> Begun {
    var isNew = false
    let isInParagraph = leaf == .paragraph && matched == containers.count
    while !line.isBlank, line.indentation <= 3 {
      if line.skipQuoteMark() {
        try open(.quote, isNew ? containers.count : matched)
      } else if line.isRule || (leaf == .paragraph && !isNew && line.isUnderline) {
        break
      } else if let item = line.skipItemMark(interrupts: isInParagraph && !isNew) {
        try open(item, isNew ? containers.count : matched)
      } else if let end = line.htmlStart {
        if !isNew { try close(to: matched) }
        try endLeaf()
        leaf = .html(end)
        try addHTML(end)
        return .html
      } else {
        break
      }
      isNew = true
    }
    return isNew ? .container : .nothing
  }

  private mutating func open(_ container: Container, _ matched: Int) throws(GuardFault) {
    try close(to: matched)
    try endLeaf()
    containers.append(container)
  }

  /// What is left of a line is text, a heading, a rule, or the start of fenced code.
  private mutating func addText(_ matched: Int, isNew: Bool) throws(GuardFault) {
    let isCode = line.indentation >= 4 && leaf != .paragraph
    let fence = line.indentation <= 3 ? line.fenceStart : nil
    let isLone = line.indentation <= 3 && (line.isRule || line.isUnderline || line.isHeading)
    if isCode || fence != nil || isLone {
      if !isNew { try close(to: matched) }
      try endLeaf()
      if let fence {
        leaf = .fence(mark: fence.mark, length: fence.length)
        return
      }
      addLine()
      leaf = .paragraph
      return try endLeaf()
    }
    // A paragraph continues without the marks of what it stands in.
    if leaf != .paragraph, !isNew { try close(to: matched) }
    addLine()
    leaf = .paragraph
  }
}
