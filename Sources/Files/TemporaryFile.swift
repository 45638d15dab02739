/// A new file under a name of its own, until it takes its target's place.
///
/// It is locked as long as it is open. The lock goes with the process that holds it, so a file
/// without a lock is what an interrupted run has left, whatever that run's number was.
struct TemporaryFile {
  private let target: WriteTarget
  private let path: String
  private let descriptor: Descriptor
  private var isInPlace = false

  /// Writes and syncs a temporary file in the target's folder, with the target's mode.
  init(holding bytes: [UInt8], for target: WriteTarget) throws(FileError) {
    self.target = target
    do {
      (path, descriptor) = try Self.open(for: target)
    } catch {
      throw FileError(.write, target.shownPath, error.problem)
    }
    do {
      try descriptor.writeAll(bytes)
      if let old = target.old { try descriptor.takeOver(old, from: descriptor.status()) }
      try descriptor.sync()
    } catch {
      discard()
      throw FileError(.write, target.shownPath, error.problem)
    }
  }

  /// Renames it over its target.
  mutating func replaceTarget() throws(FileError) {
    do {
      try Paths.rename(path, to: target.path)
      isInPlace = true
    } catch {
      throw FileError(.write, target.shownPath, error.problem)
    }
  }

  /// Closes it, and removes it unless it has taken its target's place.
  func discard() {
    if !isInPlace { Paths.remove(path) }
    descriptor.close()
  }
}

extension TemporaryFile {
  private static let prefix = ".vita-"
  private static let suffix = ".tmp"
  private static let maximumAttempts = 10_000

  /// A file with a unique name, made from the number of the process and a count.
  private static func open(for target: WriteTarget) throws(SystemError) -> (String, Descriptor) {
    for count in 1...maximumAttempts {
      let name = "\(prefix)\(Paths.processNumber)-\(count)\(suffix)"
      let path = Paths.join(target.folder, name)
      let descriptor: Descriptor
      do {
        descriptor = try Descriptor.forNewFile(path, isPrivate: target.old != nil)
      } catch  where error == .exists {
        continue
      }
      if isOurs(descriptor, path) { return (path, descriptor) }
      descriptor.close()
    }
    throw .exists
  }

  /// Locks a new file. Another run that cleans up may have been faster, and have taken it for
  /// a leftover.
  private static func isOurs(_ descriptor: Descriptor, _ path: String) -> Bool {
    do {
      try descriptor.lock()
    } catch  where error == .locked {
      return false
    } catch {
      // A file system without locks has no cleaning up either.
    }
    return isAt(path, descriptor)
  }

  private static func isAt(_ path: String, _ descriptor: Descriptor) -> Bool {
    guard let own = try? descriptor.status(), let there = try? FileStatus.ofLink(path) else {
      return false
    }
    return own.isSameFile(as: there)
  }

  /// Removes what interrupted runs have left in a folder, and nothing that a run still writes.
  static func removeLeftovers(in folder: String) {
    let names = (try? Paths.names(in: folder)) ?? []
    for name in names where isTemporary(name) {
      let path = Paths.join(folder, name)
      guard let descriptor = try? Descriptor.forLocking(path) else { continue }
      defer { descriptor.close() }
      guard (try? descriptor.lock()) != nil, isAt(path, descriptor) else { continue }
      if (try? descriptor.status())?.kind == .file { Paths.remove(path) }
    }
  }

  /// `.vita-4711-1.tmp`
  private static func isTemporary(_ name: String) -> Bool {
    guard name.hasPrefix(prefix), name.hasSuffix(suffix) else { return false }
    let numbers = name.dropFirst(prefix.count).dropLast(suffix.count)
      .split(separator: "-", omittingEmptySubsequences: false)
    return numbers.count == 2
      && numbers.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { 0x30...0x39 ~= $0 } }
  }
}
