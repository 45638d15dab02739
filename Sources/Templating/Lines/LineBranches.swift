import Diagnostics

/// What a section's content takes for granted of the place where the section begins: after the first time
/// through, it begins where it ends.
struct Assumptions: Hashable {
  /// Whether no line end stood in the section yet, so that its first line is one that continues before it.
  var isInFirstLine = false
  /// Whether no empty line stood in it yet, which would have ended a block of HTML.
  var isInFirstBlock = false
  /// Whether something relies on the start of a line.
  var needsLine = false
  /// Whether something relies on no text standing in the line before.
  var needsNoText = false
  /// Whether something relies on no HTML being open.
  var needsMarkdown = false
  /// Whether something does at all: `<pre>` continues after an empty line.
  var needsNoPre = false

  func joined(with other: Assumptions) -> Assumptions {
    Assumptions(
      isInFirstLine: isInFirstLine || other.isInFirstLine,
      isInFirstBlock: isInFirstBlock || other.isInFirstBlock,
      needsLine: needsLine || other.needsLine,
      needsNoText: needsNoText || other.needsNoText,
      needsMarkdown: needsMarkdown || other.needsMarkdown,
      needsNoPre: needsNoPre || other.needsNoPre)
  }
}

/// Sections and partials: what may be left out, repeated, or another thing.
extension LineContext {
  /// Remembers that what stands here relies on the place where the section begins.
  mutating func assume(line: Bool = false, html: Bool = false, block: Bool = false) {
    if line, assumptions.isInFirstLine {
      assumptions.needsLine = true
      if block, !hasMarks { assumptions.needsNoText = true }
    }
    if html { assumptions.needsNoPre = true }
    if html, assumptions.isInFirstBlock { assumptions.needsMarkdown = true }
  }

  /// Why no section, and no partial that a value names, may stand here.
  var sectionRefusal: Refusal? {
    guard language == .markdown else { return nil }
    return switch place {
    case .tag: .sectionInMarkdownTag
    case .comment: .sectionInMarkdownComment
    case .destination: .sectionInAddress
    case .text, .code: nil
    }
  }

  /// Continues inside a section, which may begin again where it ends if it is repeated.
  mutating func enterSection(isRepeated: Bool) {
    guard language == .markdown, isRepeated else { return }
    assumptions = Assumptions(isInFirstLine: true, isInFirstBlock: true)
    mayStartLine = true
  }

  /// Whether two branches may continue as one.
  ///
  /// Left out are facts that `joined` keeps as the more dangerous of both: how far a line has begun and by
  /// what marks, what may stand in the line before and how far list items are indented; whether `<pre>`
  /// ends on the line, which counts only where both say so; and the assumptions, which are of the sections
  /// around.
  func isSamePlace(as other: LineContext) -> Bool {
    hasSameMarks(as: other) && html == other.html && isBehindBracket == other.isBehindBracket
      && isBehindBlock == other.isBehindBlock
  }

  /// Whether a section that begins here may end there.
  ///
  /// One that is left out or stands once leaves the more dangerous of both after it, so that only what is
  /// open has to be the same. One that is repeated begins again where it ends: there as little may be open
  /// as where it began, as far as anything in it relies on that.
  func mayHold(sectionEndingIn end: LineContext, isRepeated: Bool) -> Bool {
    guard hasSameMarks(as: end) else { return false }
    guard isRepeated else { return true }
    let isInPlace =
      end.isAtLineStart == isAtLineStart && end.margin == margin && end.hasMarks == hasMarks
      && end.itemIndentation >= itemIndentation
    return (isBehindBracket || !end.isBehindBracket) && (isBehindBlock || !end.isBehindBlock)
      && (html.isSuperset(of: end.html) || !end.assumptions.needsMarkdown)
      && (html.contains(.untilPre) || !end.html.contains(.untilPre)
        || !end.assumptions.needsNoPre)
      && (isInPlace || !end.assumptions.needsLine)
      && (isBehindText || !end.isBehindText || !end.assumptions.needsNoText)
  }

  /// Whether a partial that begins here may include itself: after it everything is as before it.
  ///
  /// Left out are the assumptions, which only sections have, and whether an empty line may stand before,
  /// which only tells indented code, where nothing is at stake but how a value looks.
  func isWholePlace(as other: LineContext) -> Bool {
    isSamePlace(as: other) && isAtLineStart == other.isAtLineStart && margin == other.margin
      && mayStartLine == other.mayStartLine && endsPre == other.endsPre
      && hasMarks == other.hasMarks
      && isBehindText == other.isBehindText && itemIndentation == other.itemIndentation
  }

  /// Whether what Markdown has open is the same, to the last mark.
  private func hasSameMarks(as other: LineContext) -> Bool {
    place == other.place && fence == other.fence && isInHeading == other.isInHeading
      && brackets == other.brackets
      && isBehindBackslash == other.isBehindBackslash && isIndentedCode == other.isIndentedCode
  }

  /// The context after a section that begins here and ends in another context, or after one of two
  /// partials.
  func joined(with end: LineContext) -> LineContext {
    var joined = self
    joined.isAtLineStart = isAtLineStart && end.isAtLineStart
    joined.margin = margin == end.margin ? margin : nil
    joined.mayStartLine = mayStartLine || end.mayStartLine
    joined.mayFollowBlank = mayFollowBlank || end.mayFollowBlank
    joined.hasMarks = hasMarks || end.hasMarks
    joined.isBehindText = isBehindText || end.isBehindText
    joined.itemIndentation = min(itemIndentation, end.itemIndentation)
    joined.isBehindBracket = isBehindBracket || end.isBehindBracket
    joined.isBehindBlock = isBehindBlock || end.isBehindBlock
    joined.html = html.union(end.html)
    joined.endsPre = endsPre && end.endsPre
    joined.assumptions = assumptions.joined(with: end.assumptions)
    return joined
  }

  /// The context at the end of a repeated section, as the section around that begins here sees it: what it
  /// relies on where it begins, that one does as long as it may have begun there itself.
  func seen(fromAround start: LineContext) -> LineContext {
    var seen = self
    seen.assumptions.isInFirstLine = start.assumptions.isInFirstLine
    seen.assumptions.isInFirstBlock = start.assumptions.isInFirstBlock
    seen.assumptions.needsLine = assumptions.needsLine && start.assumptions.isInFirstLine
    seen.assumptions.needsNoText =
      assumptions.needsNoText && start.assumptions.isInFirstLine
    seen.assumptions.needsMarkdown = assumptions.needsMarkdown && start.assumptions.isInFirstBlock
    return seen
  }
}

extension OutputContext {
  /// Why a document may not end here.
  var endRefusal: Refusal? {
    guard case .lines(let context) = self else { return nil }
    switch context.place {
    case .tag(isReported: false), .comment(isReported: false):
      return Refusal(.unclosedTag, "the template ends in \(context.description)")
    case .code(_, isReported: false): return .unclosedCode
    default: return nil
    }
  }
}
