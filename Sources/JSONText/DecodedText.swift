package import Diagnostics

extension SourceText {
  /// The text itself, without a byte-order mark; throws if it is not UTF-8.
  package func decoded() throws(JSONError) -> String {
    try JSONReader.checkEncoding(bytes)
    return String(decoding: bytes.dropFirst(UTF8Scalar.lengthOfMark(in: bytes)), as: UTF8.self)
  }
}
