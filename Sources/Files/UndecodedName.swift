/// A name of the system that is not UTF-8, as those may be that come from an old disk or archive.
package enum UndecodedName {
  /// The name in messages: what is no part of UTF-8 is written in digits, `caf\xE9.json`.
  package static func shown(_ bytes: [UInt8]) -> String {
    var output = ""
    var rest = bytes[...]
    while !rest.isEmpty {
      // A character of UTF-8 has at most four bytes.
      let length = (1...min(4, rest.count)).first {
        String(validating: rest.prefix($0), as: UTF8.self) != nil
      }
      if let length {
        output += String(decoding: rest.prefix(length), as: UTF8.self)
      } else if let byte = rest.first {
        output += #"\x"# + String(byte, radix: 16, uppercase: true)
      }
      rest = rest.dropFirst(length ?? 1)
    }
    return output
  }
}
