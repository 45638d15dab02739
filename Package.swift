// swift-tools-version: 6.3
import PackageDescription

/// The gate takes no warnings; with another compiler a user may get new ones.
let strictness: [SwiftSetting] =
  Context.environment["VITA_STRICT"] == nil ? [] : [.treatAllWarnings(as: .error)]

let settings: [SwiftSetting] =
  strictness + [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]

/// A layer: a target in the folder of its name, which names every layer that its files import.
func layer(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

let package = Package(
  name: "vita",
  products: [
    .executable(name: "vita", targets: ["vita"]),
    .executable(name: "safeguards-tool", targets: ["SafeguardsTool"]),
  ],
  targets: [
    // The engines: they never see a profile.
    layer("Diagnostics"),
    layer("JSONText", ["Diagnostics"]),
    layer("Markdown", ["Diagnostics"]),
    layer("Styles", ["Diagnostics"]),
    layer("Pictures", ["Diagnostics"]),
    layer("Files", ["Diagnostics"]),
    layer("Templating", ["Diagnostics", "Markdown", "Styles"]),

    // The stages from profile.json to rendered files.
    layer("ProfileModel", ["Diagnostics", "JSONText", "Markdown"]),
    .target(
      name: "Languages", dependencies: ["Diagnostics", "JSONText", "ProfileModel"],
      exclude: ["Data"], swiftSettings: settings, plugins: ["EmbedResources"]),
    layer("Editions", ["JSONText", "ProfileModel"]),
    layer(
      "Importers", ["Diagnostics", "JSONText", "Languages", "Markdown", "ProfileModel"]),
    layer(
      "Documents",
      ["Diagnostics", "Languages", "Markdown", "Pictures", "ProfileModel"]),
    layer(
      "Exporters",
      ["Diagnostics", "Documents", "Editions", "Importers", "JSONText", "Markdown", "ProfileModel"]),
    layer(
      "Formats", ["Diagnostics", "Documents", "JSONText", "Markdown", "Pictures", "Templating"]),
    .target(
      name: "Themes",
      dependencies: [
        "Diagnostics", "Documents", "Formats", "JSONText", "Languages",
        "Pictures", "ProfileModel", "Templating",
      ],
      swiftSettings: settings, plugins: ["EmbedResources"]),
    layer(
      "Checks",
      [
        "Diagnostics", "Documents", "Formats", "JSONText", "Languages", "Markdown",
        "Pictures", "ProfileModel", "Styles", "Templating", "Themes",
      ]),
    layer(
      "Pipeline",
      [
        "Checks", "Diagnostics", "Documents", "Editions", "Exporters", "Files", "Formats",
        "Importers", "JSONText", "Pictures", "ProfileModel",
        "Templating", "Themes",
      ]),

    // The command line.
    .executableTarget(
      name: "vita",
      dependencies: [
        "Diagnostics", "Documents", "Editions", "Exporters", "Files", "Formats", "JSONText",
        "Markdown", "Pipeline", "ProfileModel", "Themes",
      ],
      swiftSettings: settings),

    // Themes and languages into the binary.
    .plugin(
      name: "EmbedResources", capability: .buildTool(), dependencies: ["embed-resources"],
      path: "Sources/EmbedResources"),
    .executableTarget(name: "embed-resources", swiftSettings: settings),

    .testTarget(
      name: "JSONTextTests", dependencies: ["Diagnostics", "JSONText", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "MarkdownTests", dependencies: ["Markdown", "TestSupport"],
      swiftSettings: settings),
    .testTarget(name: "StylesTests", dependencies: ["Styles"], swiftSettings: settings),
    .testTarget(
      name: "TemplatingTests",
      dependencies: ["Diagnostics", "JSONText", "Markdown", "Templating", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "FilesTests",
      dependencies: ["Checks", "Diagnostics", "Files", "Pipeline", "TestSupport", "Themes"],
      swiftSettings: settings),
    .testTarget(
      name: "PicturesTests", dependencies: ["Pictures", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "ProfileModelTests",
      dependencies: [
        "Diagnostics", "Documents", "Editions", "Formats", "JSONText", "Languages", "Pipeline",
        "ProfileModel", "TestSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "LanguagesTests",
      dependencies: ["Diagnostics", "Languages", "ProfileModel", "TestSupport"],
      exclude: ["Fixtures"], swiftSettings: settings),
    .testTarget(
      name: "EditionsTests",
      dependencies: ["Diagnostics", "Editions", "JSONText", "Pipeline", "ProfileModel"],
      swiftSettings: settings),
    .testTarget(
      name: "ImportersTests",
      dependencies: [
        "Diagnostics", "Documents", "Editions", "Exporters", "Formats", "Importers", "JSONText",
        "Pipeline", "ProfileModel", "TestSupport", "Themes",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "DocumentsTests",
      dependencies: [
        "Diagnostics", "Documents", "Editions", "JSONText", "Pipeline", "ProfileModel",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "ExportersTests",
      dependencies: [
        "Diagnostics", "Documents", "Editions", "Exporters", "JSONText", "Pipeline", "ProfileModel",
        "TestSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "FormatsTests",
      dependencies: [
        "Diagnostics", "Documents", "Editions", "Formats", "JSONText", "Markdown", "Pipeline",
        "ProfileModel", "Templating", "TestSupport", "Themes",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "ThemesTests",
      dependencies: [
        "Checks", "Diagnostics", "Documents", "Editions", "Formats", "JSONText", "Languages",
        "Pipeline",
        "ProfileModel", "Templating", "TestSupport", "Themes",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "ChecksTests",
      dependencies: [
        "Checks", "Diagnostics", "Documents", "Editions", "Formats", "JSONText", "Pipeline",
        "ProfileModel", "TestSupport", "Themes",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "PipelineTests",
      dependencies: [
        "Checks", "Diagnostics", "Documents", "Editions", "Exporters", "Formats", "JSONText",
        "Pictures", "Pipeline", "ProfileModel", "Templating", "TestSupport", "Themes",
      ],
      exclude: ["Fixtures", "Golden"], swiftSettings: settings),
    .testTarget(
      name: "vitaTests",
      dependencies: [
        "Checks", "Diagnostics", "Documents", "Editions", "Exporters", "Files", "Formats",
        "JSONText", "Languages", "Markdown", "Pipeline", "ProfileModel", "TestSupport", "Themes",
        "vita",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "EmbedResourcesTests", dependencies: ["embed-resources"], swiftSettings: settings),
    // The lists and their folders, the imports and this file.
    .testTarget(
      name: "PackageTests",
      dependencies: [
        "Checks", "Diagnostics", "Documents", "Formats", "Languages", "ProfileModel", "TestSupport",
      ],
      swiftSettings: settings),
    // What checks in other languages ask of the safeguards, page by page.
    .executableTarget(
      name: "SafeguardsTool",
      dependencies: [
        "Diagnostics", "Editions", "Files", "Formats", "JSONText", "Pipeline", "ProfileModel",
        "Templating",
      ],
      path: "Tests/SafeguardsTool", swiftSettings: settings),
    .target(
      name: "TestSupport",
      dependencies: [
        "Diagnostics", "Documents", "Editions", "Exporters", "Files", "Formats", "JSONText",
        "Pipeline", "ProfileModel", "Themes",
      ], path: "Tests/TestSupport",
      swiftSettings: settings),
  ]
)
