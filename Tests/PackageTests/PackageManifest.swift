import Foundation
import TestSupport
import Testing

/// The targets of `Package.swift` with the targets that each names, read from its text.
struct PackageManifest {
  /// The names that a target depends on, by its own.
  private(set) var dependencies: [String: Set<String>] = [:]

  init() throws {
    let text = try String(
      contentsOf: Repository.root.appending(path: "Package.swift"), encoding: .utf8)
    let targets = try #require(text.range(of: "  targets: ["))
    for declaration in Self.declarations(in: String(text[targets.upperBound...])) {
      let names = declaration.matches(of: /"([^"]*)"/).map { String($0.output.1) }
      guard let name = names.first else { continue }
      dependencies[name] = Set(names.dropFirst()).intersection(Self.folders).subtracting(
        Self.plugins)
    }
  }

  /// Calls at the level of the list of targets, each with its arguments.
  private static func declarations(in list: String) -> [String] {
    var declarations: [String] = []
    var current = ""
    for line in list.split(separator: "\n") where !line.contains("//") {
      let isStart = line.hasPrefix("    layer(") || line.hasPrefix("    .")
      if isStart, !current.isEmpty {
        declarations.append(current)
        current = ""
      }
      current += line
    }
    return declarations + [current]
  }

  /// What writes files for a target, and is not imported.
  private static let plugins = ["EmbedResources", "embed-resources"]

  /// The folders of `Sources` and `Tests`, which are named after their targets.
  private static let folders = Set(
    ["Sources", "Tests"].flatMap { folder in
      (try? FileManager.default.contentsOfDirectory(
        atPath: Repository.root.appending(path: folder).path())) ?? []
    })
}
