package import Diagnostics

/// A template with its partials, checked, with every name resolved.
package struct CompiledTemplate: Sendable {
  let procedures: [[Instruction]]
  /// The procedure of the template itself, and the shape it begins in.
  let main: Int
  let root: Int
  let shapeCount: Int
  /// The names of all partials that are included, in whatever branch.
  package let partials: Set<String>
  /// Whether the style sheet is printed.
  package let printsStyle: Bool
  /// The names of the pictures and fonts that are read, in whatever branch.
  package let assets: Set<String>

  /// Why a page is not printed.
  package struct RenderingError: Error, Sendable, Equatable {
    /// The kind of error.
    package let code: IssueCode
    /// What is wrong.
    package let message: String
  }

  /// Appends the page of a record of the root shape; throws if it gets longer than the limit, in
  /// bytes.
  package func render(
    _ value: TemplateValue, into output: inout [UInt8], limit: Int
  ) throws(RenderingError) {
    var renderer = Renderer(
      procedures: procedures, records: Array(repeating: .null, count: shapeCount),
      limit: output.count + limit)
    renderer.bind(root, to: value)
    try renderer.run(procedures[main], into: &output)
  }
}

/// Runs a template, appending to one buffer.
private struct Renderer {
  let procedures: [[Instruction]]
  /// The innermost record of each shape.
  var records: [TemplateValue]
  /// The value of `{{.}}`.
  var item = TemplateValue.null
  let limit: Int
  /// The steps so far.
  var steps = 0
  /// How deep sections and partials stand in each other here.
  var nesting = 0

  init(procedures: [[Instruction]], records: [TemplateValue], limit: Int) {
    self.procedures = procedures
    self.records = records
    self.limit = limit
  }

  mutating func bind(_ shape: Int, to value: TemplateValue) {
    records[shape] = value
  }

  mutating func run(
    _ instructions: [Instruction], into output: inout [UInt8]
  ) throws(CompiledTemplate.RenderingError) {
    nesting += 1
    steps += instructions.count + 1
    try checkWork()
    for instruction in instructions {
      switch instruction {
      case .literal(let bytes): output += bytes
      case .value(let path, let printing): printing.print(value(at: path), into: &output)
      case .section(let path, let binding, let body):
        try runSection(value(at: path), binding, body, into: &output)
      case .inverted(let path, let body):
        if value(at: path).isAbsent { try run(body, into: &output) }
      case .call(let procedure): try run(procedures[procedure], into: &output)
      case .dynamicCall(let path, let choices):
        let name = value(at: path).plainText
        guard let procedure = choices[name] else {
          throw CompiledTemplate.RenderingError(
            code: .unknownPartial, message: "there is no partial \"\(name)\"")
        }
        try run(procedures[procedure], into: &output)
      }
      if output.count > limit {
        throw CompiledTemplate.RenderingError(
          code: .pageTooLarge, message: "the page is longer than \(limit) bytes")
      }
    }
    nesting -= 1
  }

  private func checkWork() throws(CompiledTemplate.RenderingError) {
    if steps > Limits.stepCount {
      throw CompiledTemplate.RenderingError(
        code: .tooManySteps, message: "the page takes more than \(Limits.stepCount) steps")
    }
    // A partial that includes itself may go round in the same entries.
    if nesting > Limits.nesting + 1 {
      throw CompiledTemplate.RenderingError(
        code: Refusal.tooDeep.code, message: Refusal.tooDeep.message)
    }
  }

  private mutating func runSection(
    _ value: TemplateValue, _ binding: Instruction.Binding, _ body: [Instruction],
    into output: inout [UInt8]
  ) throws(CompiledTemplate.RenderingError) {
    if case .list(let values) = value {
      for value in values { try runOnce(value, binding, body, into: &output) }
    } else if !value.isAbsent {
      try runOnce(value, binding, body, into: &output)
    }
  }

  private mutating func runOnce(
    _ value: TemplateValue, _ binding: Instruction.Binding, _ body: [Instruction],
    into output: inout [UInt8]
  ) throws(CompiledTemplate.RenderingError) {
    switch binding {
    case .none: try run(body, into: &output)
    case .item:
      let outer = item
      item = value
      try run(body, into: &output)
      item = outer
    case .record(let shape):
      let outer = records[shape]
      records[shape] = value
      try run(body, into: &output)
      records[shape] = outer
    }
  }

  private func value(at path: Path) -> TemplateValue {
    guard let record = path.record else { return item }
    guard case .record(let fields) = records[record], let first = path.slots.first else {
      return .null
    }
    var value = fields.value(ofSlot: first)
    for slot in path.slots.dropFirst() {
      guard case .record(let fields) = value else { return .null }
      value = fields.value(ofSlot: slot)
    }
    return value
  }
}
