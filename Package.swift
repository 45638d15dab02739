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
    // Generic types are found by a call instead of by reading their mangled name, which takes an eighth
    // of the time of a whole run; each function is a section, so that the linker can order them.
    .unsafeFlags(
      [
        "-Xfrontend", "-disable-concrete-type-metadata-mangled-name-accessors", "-Xfrontend",
        "-function-sections",
      ],
      .when(configuration: .release)),
  ]

/// How the release is linked where the linker is LLVM's: what a run of vita uses stands side by side in
/// the binary, so that few pages of it are read. The list is made by `.ci/symbol-order.sh`; a name that
/// there is no more is passed over.
let linking: [LinkerSetting] = [
  .unsafeFlags(
    [
      "-use-ld=lld", "-Xlinker", "--icf=all", "-Xlinker", "--no-warn-symbol-ordering",
      "-Xlinker",
      "--symbol-ordering-file=\(Context.packageDirectory)/Sources/vita/Linking/symbol-order.txt",
    ], .when(platforms: [.linux], configuration: .release))
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
      exclude: ["Linking"], swiftSettings: settings, linkerSettings: linking),

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
