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

let package = Package(
  name: "vita",
  products: [
    .executable(name: "vita", targets: ["vita"]),
    .executable(name: "safeguards-tool", targets: ["SafeguardsTool"]),
  ],
  targets: [
    // The engines: they never see a profile.
    .target(name: "JSONText", swiftSettings: settings),
    .target(name: "Markdown", swiftSettings: settings),
    .target(name: "Styles", swiftSettings: settings),
    .target(name: "Templating", dependencies: ["Markdown", "Styles"], swiftSettings: settings),

    // The stages from profile.json to rendered files.
    .target(
      name: "ProfileKit",
      dependencies: ["JSONText", "Markdown", "Templating"],
      swiftSettings: settings,
      plugins: ["EmbedThemes"]),

    // The command line.
    .executableTarget(
      name: "vita", dependencies: ["JSONText", "Markdown", "ProfileKit"],
      swiftSettings: settings),

    // themes/ into the binary.
    .plugin(
      name: "EmbedThemes", capability: .buildTool(), dependencies: ["embed-themes"],
      path: "Sources/EmbedThemes"),
    .executableTarget(name: "embed-themes", swiftSettings: settings),

    .testTarget(
      name: "JSONTextTests", dependencies: ["JSONText", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "MarkdownTests", dependencies: ["Markdown", "JSONText", "TestSupport"],
      swiftSettings: settings),
    .testTarget(name: "StylesTests", dependencies: ["Styles"], swiftSettings: settings),
    .testTarget(
      name: "TemplatingTests", dependencies: ["Templating", "Markdown", "JSONText", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "ProfileKitTests",
      dependencies: ["ProfileKit", "JSONText", "Markdown", "Templating", "TestSupport"],
      exclude: ["Fixtures", "Golden"], swiftSettings: settings),
    .testTarget(
      name: "vitaTests", dependencies: ["vita", "ProfileKit", "JSONText", "TestSupport"],
      swiftSettings: settings),
    // What checks in other languages ask of the safeguards, page by page.
    .executableTarget(
      name: "SafeguardsTool", dependencies: ["ProfileKit", "JSONText", "Templating"],
      path: "Tests/SafeguardsTool", swiftSettings: settings),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
  ]
)
