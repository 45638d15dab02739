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
    // The same page once; the case of a DOI doesn't count.
    if page(of: entry.url) == page(of: doi) { entry.url = nil }
    entry.addLink(.doi, doi, context)
    return entry
  }

  private static func page(of address: String?) -> String? {
    address.map(LinkAddress.init)?.page.lowercased()
  }
}
