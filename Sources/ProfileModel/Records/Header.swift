import Diagnostics
package import JSONText

/// A picture of the person.
package struct Image: Record {
  /// The file, relative to the profile's folder.
  package var file = ""
  /// What it shows, for those who can't see it.
  package var alternative = LocalizedText("")

  /// Where it stands.
  package var place = RecordPlace()

  /// Creates an empty record.
  package init() {}

  /// Which record it is.
  package static let id = RecordID("image")

  /// A picture in messages.
  package static let noun = "an image"

  /// The file and what it shows.
  package static let fields: [Field<Image>] = [
    Field("file", \.file, .word, "The file, relative to the profile.", required: true),
    Field("alt", \.alternative, .text, "What the picture shows.", required: true),
  ]

  /// Allows a blank `alt`, which a check of its own reports.
  package func mayBeBlank(_ key: String) -> Bool { key == "alt" }

  /// A blank text is none for those who can't see the picture.
  package func check(in reading: inout Reading) {
    guard let json = place["alt"], alternative.shown == nil, case .string = json.content else {
      return
    }
    reading.report(
      .blankAlt, "an image needs an \"alt\" that says what it shows",
      hint: "write it for those who can't see the picture", at: json.offset)
  }
}

/// A page of the person's elsewhere.
package struct Link: Record {
  /// What the link is called.
  package var label: LocalizedText?
  /// The network the page is on: `GitHub`.
  package var network: LocalizedText?
  /// The person's name there.
  package var username: String?
  /// The address.
  package var url = ""
  /// Any JSON of other tools: kept, never checked.
  package var extra: JSONValue?

  /// Where it stands.
  package var place = RecordPlace()

  /// Creates an empty record.
  package init() {}

  /// Which record it is.
  package static let id = RecordID("link")

  /// A link in messages.
  package static let noun = "a link"

  /// The address and what it is called.
  package static let fields: [Field<Link>] = [
    Field("label", \.label, .text, "What the link is called."),
    Field("network", \.network, .text, "The network the page is on."),
    Field("username", \.username, .word, "The person's name there."),
    Field("url", \.url, .url, "The address.", required: true),
    Field("extra", \.extra, .anything, "Anything other tools keep here; never checked."),
  ]

  /// Where the network shows who has the name there, that address is shown.
  package func mayBeBlank(_ key: String) -> Bool { networkAddress != nil }

  /// A name stays without a link.
  package func hint(ofBlank key: String) -> String {
    username.map { "\"\($0.quotation)\" is shown, but links to nothing" }
      ?? "nothing is shown for it"
  }

  /// The address of the person's page by the network and the name there.
  package var networkAddress: String? {
    guard let network = network?.shown, let username else { return nil }
    return NetworkAddress.url(of: username, on: network)
  }
}

/// Which theme a profile asks for.
package struct ThemeChoice: Record {
  /// The name of the theme.
  package var name = ""
  /// Values for the theme's options, by name.
  package var options: JSONValue?

  /// Where it stands.
  package var place = RecordPlace()

  /// Creates an empty record.
  package init() {}

  /// Which record it is.
  package static let id = RecordID("theme")

  /// The theme in messages.
  package static let noun = "the theme"

  /// The name and the options, which count for this theme only.
  package static let fields: [Field<ThemeChoice>] = [
    Field("name", \.name, .themeName, "The name of the theme.", required: true),
    // Which options a theme has is known when it is loaded.
    Field(
      "options", \.options, .object("options in braces"),
      "Values for the theme's options."),
  ]
}

extension Kind where Value == String {
  /// The name of a theme. A profile may come from a stranger, and leads to no folder of the disk.
  fileprivate static let themeName = Kind(
    word.name,
    schema: { _ in SchemaPieces.string(pattern: "^[^/]*$", example: "modern") },
    read: { json, reading in
      guard let name = word.read(json, &reading) else { return nil }
      guard !name.utf8.contains(UInt8(ascii: "/")) else {
        reading.report(
          .themeFolder, "a profile names a theme, and can't lead to a folder",
          hint: "put the theme into themes/ beside the profile, or use --theme", at: json.offset)
        return nil
      }
      return name
    },
    write: word.write)
}
