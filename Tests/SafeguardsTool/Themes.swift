import Diagnostics
import Editions
import Files
import Formats
import Foundation
import JSONText
import Pipeline
import ProfileModel
import Templating

/// Renders themes: each line of the input is a JSON object with the files of a theme by path and the
/// documents to render, each line of the answer one with the pages and with why others are refused.
struct ThemeRenderer {
  private let folder: URL
  private let profiles: [SourceText]
  private let pipeline: DocumentPipeline

  private struct Question: Decodable {
    let files: [String: String]
    let documents: [String]
  }

  private struct Answer: Encodable {
    var pages: [Page] = []
    var refusals: [Refusal] = []
  }

  /// A page of a profile by its number.
  private struct Page: Encodable {
    let document: String
    let profile: Int
    let text: String
  }

  private struct Refusal: Encodable {
    let document: String
    let name: String
    let message: String
  }

  /// A renderer that writes each theme into a folder of its own.
  init(_ safeguards: Safeguards, folder: String, profiles: [String]) throws {
    self.folder = URL(fileURLWithPath: folder).appendingPathComponent("theme")
    self.profiles = try profiles.map { path in
      SourceText(name: path, bytes: [UInt8](try Data(contentsOf: URL(fileURLWithPath: path))))
    }
    var pipeline = DocumentPipeline(
      Edition(of: CalendarDay(year: 2026, month: 1, day: 1)), theme: self.folder.path,
      folder: folder)
    pipeline.safeguards = safeguards
    self.pipeline = pipeline
  }

  /// Answers each line of standard input.
  func run() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    while let line = readLine() {
      let question = try JSONDecoder().decode(Question.self, from: Data(line.utf8))
      try write(question.files)
      answer(String(decoding: try encoder.encode(rendered(question)), as: UTF8.self))
    }
  }

  private func write(_ files: [String: String]) throws {
    try? FileManager.default.removeItem(at: folder)
    for subfolder in ["", "partials"] {
      try FileManager.default.createDirectory(
        at: folder.appendingPathComponent(subfolder), withIntermediateDirectories: true)
    }
    for (path, text) in files {
      try Data(text.utf8).write(to: folder.appendingPathComponent(path))
    }
  }

  private func rendered(_ question: Question) -> Answer {
    var answer = Answer()
    var world = World()
    for document in question.documents {
      guard let name = DocumentName.named(document) else { continue }
      for (number, profile) in profiles.enumerated() {
        let rendered = pipeline.run(profile, [name], in: &world)
        answer.pages += rendered.files.map { file in
          Page(
            document: document, profile: number, text: String(decoding: file.bytes, as: UTF8.self))
        }
        let error = rendered.issues.first { $0.severity == .error }
        answer.refusals +=
          error.map { issue in
            [Refusal(document: document, name: issue.code.name, message: issue.message)]
          } ?? []
      }
    }
    return answer
  }
}

extension Safeguards {
  /// The safeguards of a list of names: `compiler,guard`, or `none`.
  init(names: String) {
    let known: [String: Safeguards] = ["compiler": .compiler, "guard": .pageGuard]
    self = names.split(separator: ",").reduce(into: []) { $0.formUnion(known["\($1)"] ?? []) }
  }
}
