import JSONText

/// What the tests read with: deep enough for all that isn't about depth.
func read(_ text: String, maximumDepth: Int = 20) throws(JSONError) -> JSONDocument {
  try JSONReader.read(Array(text.utf8), maximumDepth: maximumDepth)
}

/// The error of a text; nil where it is JSON.
func error(of bytes: [UInt8], maximumDepth: Int = 20) -> JSONError? {
  do {
    _ = try JSONReader.read(bytes, maximumDepth: maximumDepth)
    return nil
  } catch {
    return error
  }
}
