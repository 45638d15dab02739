/// Writes to what is open already.
enum StreamWriting {
  /// Writes all bytes to standard output or standard error, in as many calls as it takes.
  ///
  /// Throws `.brokenPipe` where the reader has gone, if the program ignores SIGPIPE.
  static func write(_ bytes: [UInt8], to stream: World.Stream) throws(FileError) {
    try write(bytes, to: Descriptor(stream), named: stream.name)
  }

  /// Writes all bytes to a descriptor. Errors contain its name.
  static func write(
    _ bytes: [UInt8], to descriptor: Descriptor, named name: String
  ) throws(FileError) {
    do {
      try descriptor.writeAll(bytes)
    } catch {
      throw FileError(.write, name, error.problem)
    }
  }
}
