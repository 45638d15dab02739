import Formats
import Pipeline

/// The files that were written, with their sizes, and how long it took:
/// ```
/// site/index.html  21.4 kB
/// site/cv.html      9.9 kB
/// 2 files in 3.1 ms
/// ```
enum FileTable {
  /// The table of files in a folder; the time is in nanoseconds.
  static func text(of files: [RenderedFile], in folder: String, nanoseconds: Int) -> String {
    let separator = folder.hasSuffix("/") ? "" : "/"
    let paths = files.map { SafeText.escaped(folder + separator + $0.name) }
    let sizes = files.map { size($0.bytes.count) }
    let pathWidth = paths.map { displayWidth($0) }.max() ?? 0
    let sizeWidth = sizes.map(\.count).max() ?? 0
    let rows = zip(paths, sizes).map { path, size in
      let blank = String(repeating: " ", count: sizeWidth - size.count + TextLayout.gap)
      return TextLayout.padded(path, to: pathWidth) + blank + size + "\n"
    }
    let count = "\(files.count) file\(files.count == 1 ? "" : "s")"
    return rows.joined() + "\(count) in \(duration(nanoseconds))\n"
  }

  /// A count of bytes: `987 B`, `21.4 kB`, in thousands.
  static func size(_ bytes: Int) -> String {
    switch bytes {
    case ..<1_000: "\(bytes) B"
    case ..<999_950: "\(tenths(bytes, of: 1_000)) kB"
    default: "\(tenths(bytes, of: 1_000_000)) MB"
    }
  }

  /// A time: `3.1 ms`, `1.2 s`.
  static func duration(_ nanoseconds: Int) -> String {
    nanoseconds < 999_950_000
      ? "\(tenths(nanoseconds, of: 1_000_000)) ms" : "\(tenths(nanoseconds, of: 1_000_000_000)) s"
  }

  private static func tenths(_ number: Int, of unit: Int) -> String {
    let rounded = (number * 10 + unit / 2) / unit
    return "\(rounded / 10).\(rounded % 10)"
  }
}
