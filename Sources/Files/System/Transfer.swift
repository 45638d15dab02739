#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Descriptor {
  /// Everything there is to read, as long as it isn't over the limit; nil beyond it.
  func readAll(limit: Int, expecting size: Int) throws(SystemError) -> [UInt8]? {
    var output: [UInt8] = []
    output.reserveCapacity(min(size, limit))
    var chunk = [UInt8](repeating: 0, count: min(max(size + 1, 4096), 1 << 16))
    while true {
      let count = try read(into: &chunk)
      if count == 0 { return output }
      guard output.count + count <= limit else { return nil }
      output += chunk[..<count]
    }
  }

  /// The next bytes; 0 at the end.
  private func read(into chunk: inout [UInt8]) throws(SystemError) -> Int {
    while true {
      let count = chunk.withUnsafeMutableBytes { buffer in
        #if canImport(Glibc)
          Glibc.read(number, buffer.baseAddress, buffer.count)
        #elseif canImport(Musl)
          Musl.read(number, buffer.baseAddress, buffer.count)
        #else
          Darwin.read(number, buffer.baseAddress, buffer.count)
        #endif
      }
      if count >= 0 { return count }
      try waitOut(.last, for: Int16(POLLIN))
    }
  }

  /// All bytes, in as many calls as it takes.
  func writeAll(_ bytes: [UInt8]) throws(SystemError) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        let rest = UnsafeRawBufferPointer(rebasing: buffer[written...])
        #if canImport(Glibc)
          return Glibc.write(number, rest.baseAddress, rest.count)
        #elseif canImport(Musl)
          return Musl.write(number, rest.baseAddress, rest.count)
        #else
          return Darwin.write(number, rest.baseAddress, rest.count)
        #endif
      }
      if count < 0 { try waitOut(.last, for: Int16(POLLOUT)) }
      if count == 0 { throw .noProgress }
      written += max(count, 0)
    }
  }

  /// Returns when a call that was interrupted, or found nothing ready, may be tried again.
  private func waitOut(_ error: SystemError, for events: Int16) throws(SystemError) {
    if error.isInterruption { return }
    guard error.isNotReady else { throw error }
    var request = pollfd(fd: number, events: events, revents: 0)
    _ = poll(&request, 1, -1)
  }
}
