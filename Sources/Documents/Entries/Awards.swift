import Languages
import ProfileModel

extension SectionView {
  /// What the person won.
  static let awards = SectionView(
    .awards, of: Award.self
  ) { award, context in
    var entry = Entry(award, context)
    entry.title = award.title.shown
    entry.organization = award.competition?.shown ?? award.issuer?.shown
    entry.place = context.place(award.location)
    if award.competition?.shown != nil { entry.addDetail(.issuer, award.issuer?.shown, context) }
    entry.addDetail(.rank, award.rank?.shown, context)
    entry.addDetail(.medal, medal(of: award, context), context)
    entry.addDetail(.team, award.team?.shown, context)
    let times = award.timesWon.flatMap { $0 == 1 ? nil : $0 }
    entry.addDetail(.timesWon, times.map(context.language.times), context)
    entry.addDetail(.participants, award.participants.map(context.language.number), context)
    return entry
  }

  /// The medal, unless the title begins with it: `Gold medal`.
  private static func medal(of award: Award, _ context: EntryContext) -> String? {
    guard let medal = award.medal else { return nil }
    let word = context.language.medal(medal)
    return award.title.text.lowercased().hasPrefix(word.lowercased()) ? nil : word
  }
}
