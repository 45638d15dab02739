import Foundation
import TestSupport
import Testing

@Suite("Layers")
struct ImportTests {
  @Test("A file imports only what its target names in Package.swift")
  func imports() throws {
    let manifest = try PackageManifest()
    #expect(manifest.dependencies.count > 20)
    var count = 0
    for (target, dependencies) in manifest.dependencies {
      for file in try swiftFiles(of: target) {
        for module in file.imports where manifest.dependencies[module] != nil {
          count += 1
          #expect(
            dependencies.contains(module),
            "\(file.path) imports \(module): name it in Package.swift, or do without")
        }
      }
    }
    #expect(count > 1000)
  }

  @Test("A target names only what a file of it imports")
  func dependencies() throws {
    let manifest = try PackageManifest()
    for (target, dependencies) in manifest.dependencies {
      let files = try swiftFiles(of: target)
      if files.isEmpty { continue }
      let unused = dependencies.subtracting(files.flatMap(\.imports))
      #expect(unused.isEmpty, "no file of \(target) imports \(unused.sorted())")
    }
  }

  @Test("The table in Sources/README.md says what Package.swift says")
  func table() throws {
    let manifest = try PackageManifest()
    let guide = try String(
      contentsOf: Repository.root.appending(path: "Sources/README.md"), encoding: .utf8)
    let rows = guide.matches(of: /(?m)^\| `(\w+)` \| .* \| ([^|]*) \|$/)
    #expect(rows.count > 15)
    for row in rows {
      let documented = Set(row.output.2.split(separator: ", ").map(String.init)).subtracting(["–"])
      #expect(manifest.dependencies[String(row.output.1)] == documented, "\(row.output.1)")
    }
    let layers = try FileManager.default.contentsOfDirectory(
      atPath: Repository.root.appending(path: "Sources").path()
    ).filter { manifest.dependencies[$0] != nil && $0.wholeMatch(of: /\w+/) != nil }
    #expect(Set(rows.map { String($0.output.1) }) == Set(layers).subtracting(["EmbedResources"]))
  }

  @Test("Every file that the guides name exists")
  func files() throws {
    for (guide, base) in [
      ("Sources/README.md", "Sources"), ("Tests/README.md", "Tests"),
    ] {
      let text = try String(
        contentsOf: Repository.root.appending(path: guide), encoding: .utf8)
      for name in text.matches(of: /`((?:\w+\/)+\w+\.(?:swift|txt|json))`/).map(\.output.1) {
        let found = ["\(base)/\(name)", String(name)].contains { path in
          FileManager.default.fileExists(
            atPath: Repository.root.appending(path: path).path())
        }
        #expect(found, "\(guide) names \(name)")
      }
    }
  }

  @Test("No layer imports itself through others")
  func cycles() throws {
    let manifest = try PackageManifest()
    for target in manifest.dependencies.keys {
      #expect(!manifest.reachable(from: target).contains(target), "\(target)")
    }
  }

  private func swiftFiles(of target: String) throws -> [(path: String, imports: [String])] {
    for base in ["Sources", "Tests"] {
      let folder = Repository.root.appending(path: "\(base)/\(target)")
      guard FileManager.default.fileExists(atPath: folder.path()) else { continue }
      let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path())
      return try paths.filter { $0.hasSuffix(".swift") }.map { path in
        let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
        let imports = text.matches(of: /(?m)^(?:@testable |package )?import (\w+)$/)
        return ("\(base)/\(target)/\(path)", imports.map { String($0.output.1) })
      }
    }
    return []
  }
}

extension PackageManifest {
  /// The targets that a target needs, and those that these need.
  fileprivate func reachable(from target: String) -> Set<String> {
    var reached: Set<String> = []
    var open = Array(dependencies[target] ?? [])
    while let next = open.popLast() {
      if reached.insert(next).inserted { open += dependencies[next] ?? [] }
    }
    return reached
  }
}
