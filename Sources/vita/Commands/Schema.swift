import JSONText
import ProfileModel

extension Command {
  /// `vita schema`.
  static let schema = Command(
    name: "schema",
    summary: "Print the JSON Schema of a profile, for editors.",
    flags: [.outputFile],
    examples: ["vita schema -o vita.schema.json"],
    run: { arguments, session throws(UsageError) in
      let text = JSONWriter.text(of: ProfileSchema.json, indentation: 2) + "\n"
      _ = session.deliver(Array(text.utf8), to: arguments.outputFile, isQuiet: false)
    })
}
