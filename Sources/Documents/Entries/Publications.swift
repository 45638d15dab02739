import Diagnostics
import Markdown
import Languages
import ProfileModel

extension SectionView {
  /// What the person published.
  static let publications = SectionView(
    .publications, of: Publication.self
  ) { publication, context in
    var entry = Entry(publication, context)
    entry.title = publication.title.shown
    entry.organization = publication.venue?.shown
    entry.addDetail(
      .authors, context.list(publication.authors), context)
    let doi = publication.doi.map { "https://doi.org/\($0)" }
    // The same page once.
    if entry.url.map(LinkAddress.init)?.page == doi.map(LinkAddress.init)?.page { entry.url = nil }
    entry.addLink(.doi, doi, context)
    return entry
  }
}
