import Languages
package import Markdown
package import ProfileModel

/// A profile as themes see it: texts to print, never the model.
///
/// What each name holds is declared in `DocumentSlots.swift`.
package struct Document: Sendable {
  /// The language of its texts, a tag by BCP 47.
  package var language: String
  /// The person's name.
  package var name: String?
  /// How to speak of the person.
  package var pronouns: String?
  /// What the person does, in one line.
  package var headline: MarkdownText?
  /// The date of the headline, where it changed over time.
  package var headlineDate: ShownDate?
  /// Where the headline can be checked.
  package var headlineSource: String?
  /// The number of the note that names the headline's source.
  package var headlineSourceNumber: Int?
  /// The person's story.
  package var summary: MarkdownText?
  /// A picture of the person.
  package var image: Picture?
  /// Where the person is.
  package var location: String?
  /// Ways to reach the person.
  package var contact: [ContactItem]
  /// The person's pages elsewhere.
  package var links: [DocumentLink]
  /// What can be said in a line each.
  package var facts: [Fact]
  /// The career drawn to scale; nil if nothing has a date.
  package var timeline: Timeline?
  /// The sections that have entries.
  package var sections: [DocumentSection]
  /// The pages where claims can be checked, as the marks of entries and figures number them.
  package var sources: [SourceNote] = []
  /// The keys of sections in the order that the profile wants them in, where it wants one.
  package var sectionOrder: [String] = []
  /// Labels of the language, by name.
  package var labels: DocumentLabels
}

extension Document {
  /// The writing direction: `ltr` or `rtl`. It is that of the person's language, whatever the labels
  /// are in.
  package var direction: String {
    if language == labels.tag { return labels.direction.rawValue }
    return (LanguageTag.isRightToLeft(language) ? Language.Direction.rtl : .ltr).rawValue
  }

  /// What a document of a kind is titled: the person's name, and what the document is where it isn't
  /// the main page.
  package func title(of kind: DocumentKind) -> String {
    let label = labels[kind.name] ?? kind.name
    guard let name else { return label }
    return kind.isMain ? name : labels.title(label, name)
  }
}

/// A way to reach the person.
package struct ContactItem: Sendable, Equatable {
  /// What it is: `email`, `phone`, `address`.
  package var key: String
  /// What it is called.
  package var label: String
  /// The value as it is read.
  package var text: String
  /// The address that reaches it: `mailto:`, `tel:`.
  package var url: String?

  /// A way to reach the person.
  package init(
    key: String, label: String, text: String, url: String? = nil
  ) {
    self.key = key
    self.label = label
    self.text = text
    self.url = url
  }
}

/// A link with what it is called.
package struct DocumentLink: Sendable, Equatable {
  /// What it is called.
  package var label: String
  /// The address; nil where only the network and the name there are known.
  package var url: String?
  /// The network the page is on.
  package var network: String?
  /// The person's name there.
  package var username: String?
  /// What stands beside the address: the label, else what the address doesn't say by itself.
  package var caption: String?

  /// A link; what it is called stands first.
  package init(
    label: String, url: String? = nil, network: String? = nil, username: String? = nil,
    caption: String? = nil
  ) {
    self.label = label
    self.url = url
    self.network = network
    self.username = username
    self.caption = caption
  }

  /// The address as it is read; without one the name on the network, else the label.
  package var address: String { url.map(Self.address) ?? username ?? label }

  /// Whether it leads to a page of the web, rather than to a file beside this one or a telephone.
  package var isWebPage: Bool { url.map { LinkAddress($0).isOfWeb } ?? false }

  /// An address as it is read.
  package static func address(_ url: String) -> String { LinkAddress(url).shown }
}

/// A section with at least one entry.
package struct DocumentSection: Sendable {
  /// The key that themes and the profile name it by: `employers`.
  package var key: String
  /// The key of its type; `custom` for those of the person's own making.
  package var typeKey: String
  /// Its title.
  package var title: String
  /// How it is laid out.
  package var layout: SectionLayout
  /// Its entries, in the order they are shown.
  package var entries: [Entry]
  /// The partial that prints it: the layout's, unless the theme has one for the section.
  package var partial: String

  /// A section by its parts.
  package init(
    key: String, typeKey: String, title: String, layout: SectionLayout, entries: [Entry],
    partial: String
  ) {
    self.key = key
    self.typeKey = typeKey
    self.title = title
    self.layout = layout
    self.entries = entries
    self.partial = partial
  }
}

extension DocumentSection {
  /// The name of its layout: `entries`.
  package var layoutName: String { layout.rawValue }

  /// The name of every layout.
  package static let layoutNames = SectionLayout.allCases.map(\.rawValue)
}
