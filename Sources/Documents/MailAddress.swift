import Markdown

/// An e-mail address as a link.
enum MailAddress {
  /// The address by RFC 6068: what would begin a header field or an escape in it is escaped.
  static func uri(of address: String) -> String {
    var escaped = ""
    for scalar in address.unicodeScalars {
      switch scalar {
      case "%", "?", "&", "#": escaped += LinkDestination.percentEncodedPart(String(scalar))
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return "mailto:" + LinkDestination.percentEncoded(escaped)
  }
}
