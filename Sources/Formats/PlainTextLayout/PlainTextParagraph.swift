import Diagnostics
import Markdown

/// One line of a template, or one line of a value in it, before wrapping.
struct PlainTextParagraph {
  /// The column that continuation lines start at.
  let hang: Int
  /// The column that further lines of a value in it start at: behind the bullet of the template, not
  /// behind one of the value's own.
  let base: Int
  /// What stands at the right margin of the first line.
  let atRightMargin: ArraySlice<UInt8>
  private let indentation: Int
  private var text: [UInt8] = []

  /// A bullet as templates and lists in values write it.
  static let writtenBullet = Array("• ".utf8)

  /// A line that begins at a column; its other lines begin no farther to the right than is allowed. Another
  /// bullet may be printed than is written.
  init(
    _ line: ArraySlice<UInt8>, indentation base: Int, widestHang: Int, bullet: [UInt8]?
  ) {
    let tab = line.firstIndex(of: 0x09)
    let left = line[..<(tab ?? line.endIndex)]
    let body = left.drop { $0 == 0x20 }
    indentation = base + body.startIndex - left.startIndex
    atRightMargin = tab.map { line[($0 + 1)...].trimmed } ?? []
    text.reserveCapacity(body.count)
    var (hang, innerBase) = (indentation, indentation)
    for byte in body {
      switch byte {
      case LayoutMark.hang, LayoutMark.itemHang:
        if let bullet, text.suffix(Self.writtenBullet.count) == Self.writtenBullet[...] {
          text.replaceSubrange((text.count - Self.writtenBullet.count)..., with: bullet)
        }
        // Marks behind the widest are not measured: each would be with all before it.
        if hang < widestHang { hang = indentation + columns(text[...]) }
        if byte == LayoutMark.hang { innerBase = hang }
      default: text.append(byte)
      }
    }
    self.hang = min(hang, widestHang)
    self.base = min(innerBase, widestHang)
  }

  /// Whether there is nothing to print.
  var isEmpty: Bool { text.allSatisfy { $0 == 0x20 } && atRightMargin.isEmpty }

  /// The text in lines of at most the width, but for a piece that is wider by itself.
  func lines(width: Int) -> [[UInt8]] {
    var filler = LineFiller(indentation: indentation, hang: hang, width: width)
    var start = 0
    while start <= text.count {
      let end = text[start...].firstIndex(of: 0x20) ?? text.count
      filler.add(word: text[start..<end])
      start = end + 1
    }
    return filler.finish()
  }
}

extension ArraySlice<UInt8> {
  fileprivate var trimmed: ArraySlice<UInt8> {
    var slice = drop { $0 == 0x20 }
    while slice.last == 0x20 { slice.removeLast() }
    return slice
  }
}
