package import Diagnostics
import JSONText
import ProfileModel

extension IssueCode {
  /// What the check finds.
  package static let privateName = IssueCode(
    "private-name", .warning,
    "the name of a private employer, where it is shown", canBeSilenced: true)
}

extension Check {
  /// The name of an organisation that is private, where everybody can read it. The employer of a
  /// project is left out: it is held back.
  package static let privateName = Check(
    code: .privateName,
    run: { checked, check, reading in
      let hidden = checked.profile.organizations.filter(\.isPrivate).map(\.name)
      let names = HiddenNames(of: hidden)
      if names.isEmpty { return }
      let heldBack = Set(hidden.flatMap { FoldedName.all(of: $0) })
      for text in checked.values.texts where !text.isPrivate {
        let isHeldBack =
          text.isReference && FoldedName.all(of: text.text).contains(where: heldBack.contains)
        if isHeldBack { continue }
        for translation in text.translations {
          let found = names.search(text.words(of: translation.text))
          if found == .nowhere { continue }
          let what = found == .everywhere ? "this is" : "this text tells"
          reading.report(
            check.code, "\(what) the name of an organization that is private, and is shown",
            hint: "leave it out, or mark its entry as private too", at: translation.offset)
        }
      }
    })
}
