import Languages
import ProfileModel

extension SectionView {
  /// Certificates the person holds or held.
  static let certificates = SectionView(
    .certificates, of: Certificate.self
  ) { certificate, context in
    var entry = Entry(certificate, context)
    entry.title = certificate.name.shown
    entry.organization = certificate.issuer?.shown
    if let expires = certificate.expires {
      entry.isExpired = expires.lastDay < context.day
      entry.addDetail(
        entry.isExpired ? .expired : .expires, context.language.date(expires), context)
    }
    return entry
  }
}
