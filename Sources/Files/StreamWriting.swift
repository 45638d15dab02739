/// Writes to what is open already: standard output and standard error.
package enum StreamWriting {
  /// Standard output.
  package static let standardOutput: Int32 = 1
  /// Standard error.
  package static let standardError: Int32 = 2

  /// Writes all bytes to a descriptor, in as many calls as it takes.
  ///
  /// Throws `.brokenPipe` where the reader has gone, if the program ignores SIGPIPE. The name
  /// stands in errors: `<stdout>`.
  package static func write(
    _ bytes: [UInt8], to descriptor: Int32, named name: String
  ) throws(FileError) {
    do {
      try Descriptor(number: descriptor).writeAll(bytes)
    } catch {
      throw FileError(.write, name, error.problem)
    }
  }
}
