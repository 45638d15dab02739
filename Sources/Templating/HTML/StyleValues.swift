import Diagnostics
import Styles

/// Values in a style sheet: where they may stand, and what follows them.
extension StylePlace {
  /// How a value is printed here.
  func printing(of setting: Setting) throws(Refusal) -> Printing {
    if setting == .asset {
      guard isBehindURL, value == nil else {
        throw Refusal(
          .misplacedAsset, "a picture or font can only be all of a url()",
          hint: "write url({{…}}), without quotes")
      }
      return .cssToken
    }
    var place = self
    // What stands before the value is all there: no value continues a word.
    let isClosed = !place.isInsideToken && place.read([], endsSheet: true).isEmpty
    guard isClosed, place.isInValue, place.isDelimited, value == nil else {
      throw Refusal(
        .misplacedOption, "an option can't stand here in a style sheet",
        hint: "it is a whole value of a declaration, or a part between spaces: color: {{…}};")
    }
    return setting == .text ? .cssString : .cssToken
  }

  /// Continues after a value that is refused here, without a second error.
  mutating func passRefusedValue() {
    var tokenizer = StyleTokenizer(tail[...])
    var last: StyleToken?
    while let token = tokenizer.next() { last = token }
    switch last?.kind {
    case .url, .badURL: tail = []
    case .string, .comment:
      // Of `url("` only the quote stays: without the value it would be an empty address.
      tail = Array(tail.suffix(last?.range.count ?? 0))
      isReported = true
    default: passValue()
    }
    value = nil
  }

  /// Forgets the start of a token, which is refused.
  mutating func dropTail() {
    tail = []
  }

  /// Continues after a value.
  mutating func passValue() {
    if isBehindURL {
      tail = []
      value = .address
    } else {
      _ = read([], endsSheet: true)
      value = .part
    }
    isAtStart = false
    isDelimited = false
  }
}

extension Refusal {
  /// What would load something.
  static func load(_ what: String, in place: String) -> Refusal {
    Refusal(
      .outsideAddress, "\(what) in \(place) would load something",
      hint: "a page loads nothing: only url(data:…) may stand here, and url(#…) in fill, filter, "
        + "mask and the like")
  }
}
