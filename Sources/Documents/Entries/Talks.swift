import Languages
import ProfileModel

extension SectionView {
  /// Talks the person gave.
  static let talks = SectionView(
    .talks, of: Talk.self
  ) { talk, context in
    var entry = Entry(talk, context)
    entry.title = talk.title.shown
    entry.organization = talk.event?.shown
    entry.place = context.place(talk.location)
    entry.addLink(.slides, talk.slides, context)
    entry.addLink(.recording, talk.recording, context)
    return entry
  }
}
