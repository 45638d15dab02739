package import Diagnostics
import Documents
import JSONText
import Markdown
import ProfileModel

extension IssueCode {
  /// What the check finds.
  package static let malformedLink = IssueCode(
    "malformed-link", .warning, "a link whose address is malformed", canBeSilenced: true)
}

extension Check {
  /// An address that leads nowhere: by RFC 3986 as far as people get it wrong.
  package static let malformedLink = Check(
    code: .malformedLink,
    run: { checked, check, reading in
      for (address, offset) in checked.values.addresses {
        report(WrittenAddress.mistake(in: address), "this address", check, offset, &reading)
      }
      for (links, offset) in checked.values.linkedTexts {
        for link in links { report(link, check, offset, &reading) }
      }
      checkContact(checked.values, check, &reading)
    })

  private static let asShown = "write it as a browser shows it"

  private static func report(
    _ mistake: WrittenAddress.Mistake?, _ subject: String, _ check: Check, _ offset: Int,
    _ reading: inout Reading
  ) {
    switch mistake {
    case .problem(let problem):
      reading.report(check.code, "\(subject) \(problem)", hint: asShown, at: offset)
    case .noScheme(let suggestion):
      reading.report(
        check.code, "\(subject) has no scheme, and leads to a file beside the page",
        hint: "write \(suggestion)", at: offset)
    case nil: break
    }
  }

  /// A link in a text.
  private static func report(
    _ link: WrittenLink, _ check: Check, _ offset: Int, _ reading: inout Reading
  ) {
    switch link {
    case .link(let address) where LinkDestination.isAllowed(address):
      let subject = "a link to \"\(address.quotation)\""
      report(WrittenAddress.mistake(in: address), subject, check, offset, &reading)
    case .link(let address):
      reading.report(
        check.code, "a link to \"\(address.quotation)\" is not allowed, and is shown as text",
        hint: WrittenAddress.hint(ofSchemeIn: address), at: offset)
    case .broken(let address) where WrittenAddress.isWeb(address) && address.contains(" "):
      reading.report(
        check.code, "a link to \"\(address.quotation)\" has a space in it, and is shown as text",
        hint: asShown, at: offset)
    case .broken, .image: break
    }
  }

  private static func checkContact(
    _ values: ProfileValues, _ check: Check, _ reading: inout Reading
  ) {
    for (text, offset) in values.emails where !WrittenAddress.isEmail(text) {
      let example = "write one such as ada@example.org"
      reading.report(
        check.code,
        Escaping.isBlank(text) ? "this e-mail address is blank" : "this is no e-mail address",
        hint: Escaping.isBlank(text) ? "\(example), or leave the key out" : example,
        at: offset)
    }
    for (text, offset) in values.phones where DialledNumber.uri(of: text) == nil {
      let example = "write one such as +44 20 7946 0018"
      reading.report(
        check.code,
        Escaping.isBlank(text)
          ? "this telephone number is blank"
          : "this is not one telephone number, and can't be dialled",
        hint: Escaping.isBlank(text) ? "\(example), or leave the key out" : example,
        at: offset)
    }
  }
}
