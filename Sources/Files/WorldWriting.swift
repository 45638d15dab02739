// Writing to the disk: every file is the old one or the new one, whenever the program stops.

extension World {
  /// Writes files into a folder as one set. The folder is created with its parents if it is missing.
  ///
  /// Where only new files are to be made, one that is there is an error.
  package func write(
    _ files: [(name: String, bytes: [UInt8])], into folder: String, onlyNew: Bool = false
  ) throws(FileError) {
    try AtomicWriting.write(files, into: folder, onlyNew: onlyNew)
  }

  /// Writes files into several folders, as one set.
  package func write(
    _ files: [(folder: String, name: String, bytes: [UInt8])]
  ) throws(FileError) {
    try AtomicWriting.write(files)
  }

  /// Writes a single file, in a folder that exists. A pipe is opened as a shell does it, which waits
  /// for a reader.
  package func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    try AtomicWriting.write(bytes, to: path)
  }
}
