import Diagnostics
import Foundation
import JSONText
import TestSupport
import Testing

/// The parsing tests of the JSON Test Suite: `y_` must be accepted, `n_` refused, `i_` is up to us.
@Suite(
  "JSON conformance",
  .enabled(if: Conformance.isPresent, Conformance.skipped("json", from: "nst/JSONTestSuite")))
struct JSONConformanceTests {
  private static let maximumDepth = 128

  private static func files(_ prefix: String) throws -> [(name: String, bytes: [UInt8])] {
    try Conformance.files(in: "json").compactMap { file in
      let name = file.deletingPathExtension().lastPathComponent
      guard name.hasPrefix(prefix), file.pathExtension == "json" else { return nil }
      return (String(name.dropFirst(prefix.count)), Array(try Data(contentsOf: file)))
    }
  }

  @Test("All 95 y_ texts are accepted, and written texts read the same again")
  func accepted() throws {
    let files = try Self.files("y_")
    #expect(files.count == 95)
    for (name, bytes) in files {
      #expect(throws: Never.self, "\(name)") {
        let root = try JSONReader.read(bytes, maximumDepth: Self.maximumDepth).root
        for indentation in [nil, 2] {
          let text = JSONWriter.text(of: root, indentation: indentation)
          let again = try JSONReader.read(Array(text.utf8), maximumDepth: Self.maximumDepth)
          #expect(again.root == root, "\(name)")
        }
      }
    }
  }

  @Test("All 188 n_ texts are refused at a place inside them")
  func refused() throws {
    let files = try Self.files("n_")
    #expect(files.count == 188)
    for (name, bytes) in files {
      guard let error = error(of: bytes, maximumDepth: Self.maximumDepth) else {
        Issue.record("\(name) is accepted")
        continue
      }
      let source = SourceText(name: name, bytes: bytes)
      let position = source.position(at: error.offset)
      #expect((0...bytes.count).contains(error.offset), "\(name)")
      #expect((1...bytes.filter { $0 == 10 || $0 == 13 }.count + 1).contains(position.line))
      let width = source.line(around: error.offset, reach: bytes.count).text.unicodeScalars.count
      #expect((1...width + 1).contains(position.column), "\(name)")
      #expect(!error.message.isEmpty, "\(name)")
    }
  }

  @Test("All 35 i_ texts have the answer decided for them")
  func decided() throws {
    let files = try Self.files("i_")
    #expect(files.map(\.name) == Self.answers.map(\.name))
    for ((name, bytes), answer) in zip(files, Self.answers.map(\.answer)) {
      #expect(Self.answer(to: bytes) == answer, "\(name)")
    }
  }

  enum Answer: Equatable {
    case accepted(String)
    case refused(column: Int, String)
  }

  private static func answer(to bytes: [UInt8]) -> Answer {
    do {
      let root = try JSONReader.read(bytes, maximumDepth: maximumDepth).root
      return .accepted(JSONWriter.text(of: root, indentation: nil))
    } catch {
      let position = SourceText(name: "", bytes: bytes).position(at: error.offset)
      #expect(position.line == 1)
      return .refused(column: position.column, error.message)
    }
  }
}

extension JSONConformanceTests {
  private static func notUTF8(_ column: Int, _ byte: String) -> Answer {
    .refused(column: column, "the byte 0x\(byte) is not UTF-8 here")
  }

  private static let utf16 = Answer.refused(column: 1, "the text is UTF-16, expected UTF-8")

  /// What the standard leaves to the reader. Numbers of any size are kept as they are written; a
  /// lone surrogate in an escape is U+FFFD, for it can be mended; text in another encoding than
  /// UTF-8 is refused, for its author didn't mean what would be read; the depth has its limit.
  static let answers: [(name: String, answer: Answer)] = [
    ("number_double_huge_neg_exp", .accepted("[123.456e-789]")),
    (
      "number_huge_exp",
      .accepted(
        "[0.4e00669999999999999999999999999999999999999999999999999999999999999999999999999999999"
          + "999999999999999999999999999999999999969999999006]")
    ),
    ("number_neg_int_huge_exp", .accepted("[-1e+9999]")),
    ("number_pos_double_huge_exp", .accepted("[1.5e+9999]")),
    ("number_real_neg_overflow", .accepted("[-123123e100000]")),
    ("number_real_pos_overflow", .accepted("[123123e100000]")),
    ("number_real_underflow", .accepted("[123e-10000000]")),
    ("number_too_big_neg_int", .accepted("[-123123123123123123123123123123]")),
    ("number_too_big_pos_int", .accepted("[100000000000000000000]")),
    (
      "number_very_big_negative_int",
      .accepted("[-237462374673276894279832749832423479823246327846]")
    ),
    ("object_key_lone_2nd_surrogate", .accepted("{\"\u{FFFD}\":0}")),
    ("string_1st_surrogate_but_2nd_missing", .accepted("[\"\u{FFFD}\"]")),
    ("string_1st_valid_surrogate_2nd_invalid", .accepted("[\"\u{FFFD}\u{1234}\"]")),
    ("string_UTF-16LE_with_BOM", utf16),
    ("string_UTF-8_invalid_sequence", notUTF8(5, "FA")),
    ("string_UTF8_surrogate_U+D800", notUTF8(3, "ED")),
    ("string_incomplete_surrogate_and_escape_valid", .accepted("[\"\u{FFFD}\\n\"]")),
    ("string_incomplete_surrogate_pair", .accepted("[\"\u{FFFD}a\"]")),
    (
      "string_incomplete_surrogates_escape_valid", .accepted("[\"\u{FFFD}\u{FFFD}\\n\"]")
    ),
    ("string_invalid_lonely_surrogate", .accepted("[\"\u{FFFD}\"]")),
    ("string_invalid_surrogate", .accepted("[\"\u{FFFD}abc\"]")),
    ("string_invalid_utf-8", notUTF8(3, "FF")),
    ("string_inverted_surrogates_U+1D11E", .accepted("[\"\u{FFFD}\u{FFFD}\"]")),
    ("string_iso_latin_1", notUTF8(3, "E9")),
    ("string_lone_second_surrogate", .accepted("[\"\u{FFFD}\"]")),
    ("string_lone_utf8_continuation_byte", notUTF8(3, "81")),
    ("string_not_in_unicode_range", notUTF8(3, "F4")),
    ("string_overlong_sequence_2_bytes", notUTF8(3, "C0")),
    ("string_overlong_sequence_6_bytes", notUTF8(3, "FC")),
    ("string_overlong_sequence_6_bytes_null", notUTF8(3, "FC")),
    ("string_truncated-utf-8", notUTF8(3, "E0")),
    ("string_utf16BE_no_BOM", utf16),
    ("string_utf16LE_no_BOM", utf16),
    (
      "structure_500_nested_arrays",
      .refused(column: 129, "arrays and objects are nested deeper than the limit of 128")
    ),
    ("structure_UTF-8_BOM_empty_object", .accepted("{}")),
  ]
}
