import Diagnostics
import JSONText
import ProfileModel

extension Check {
  /// The name of an organisation that is private, where everybody can read it. The employer of a
  /// project is left out: it is held back.
  package static let privateName = Check(
    code: .privateName,
    run: { checked, check, reading in
      let hidden = checked.values.entries.filter { $0.record == "organization" && $0.isPrivate }
      let names = HiddenNames(of: hidden.compactMap { $0.json["name"] })
      if names.isEmpty { return }
      let heldBack = Set(hidden.flatMap { FoldedName.all(of: $0.json["name"]) })
      for text in checked.values.placedTexts where !text.isPrivate {
        if text.key == "employer", FoldedName.all(of: text.value).contains(where: heldBack.contains)
        {
          continue
        }
        for (written, value) in text.translations {
          let found = names.search(text.words(of: written))
          if found == .nowhere { continue }
          let what = found == .everywhere ? "this is" : "this text tells"
          reading.warning(
            check.code, "\(what) the name of an organization that is private, and is shown",
            hint: "leave it out, or mark its entry as private too", at: value.offset)
        }
      }
    })
}
