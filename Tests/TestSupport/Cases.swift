import Foundation

/// How many cases a property test tries: a few, or with the environment variable `VITA_CASES` all.
package enum Cases {
  /// The number of cases in a plain `swift test`.
  package static let few = 200

  /// Whether `VITA_CASES` asks for every case.
  package static let areAllWanted: Bool =
    ProcessInfo.processInfo.environment["VITA_CASES"] != nil

  /// The number of cases to try where there are so many in full.
  package static func count(of full: Int) -> Int {
    areAllWanted ? full : min(few, full)
  }

  /// The cases to try, evenly spread over all.
  package static func spread<Case>(_ all: [Case]) -> [Case] {
    let count = count(of: all.count)
    return (0..<count).map { all[$0 * all.count / count] }
  }
}
