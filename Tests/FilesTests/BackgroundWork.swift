import Foundation

/// Work on a thread of its own, for what blocks: a task would keep a thread of the tests' pool.
final class BackgroundWork<Value: Sendable>: @unchecked Sendable {
  private let done = DispatchSemaphore(value: 0)
  private var result: Result<Value, any Error>?

  init(_ work: @escaping @Sendable () throws -> Value) {
    Thread.detachNewThread {
      self.result = Result { try work() }
      self.done.signal()
    }
  }

  /// Waits for the end of the work; to be asked for once.
  func value() throws -> Value? {
    done.wait()
    return try result?.get()
  }
}
