extension [UInt8] {
  /// A number of some bytes, the highest first.
  func number(at place: Int, _ length: Int) -> Int {
    self[place..<place + length].reduce(0) { $0 << 8 | Int($1) }
  }

  /// A number of some bytes, the lowest first.
  func littleNumber(at place: Int, _ length: Int) -> Int {
    self[place..<place + length].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
