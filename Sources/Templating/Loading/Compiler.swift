import Diagnostics

/// Compiles a template: resolves names to slots, works out the context of every value, and collects
/// all that is wrong.
struct Compiler {
  let loader: TemplateLoader
  let root: Int
  let shapes: ShapeLibrary
  var procedures: [[Instruction]] = []
  private(set) var errors: [TemplateError] = []
  /// Where errors are.
  private var places: Set<ErrorPlace> = []
  /// Whether a limit is exceeded, after which the rest is ignored.
  private(set) var isExhausted = false
  /// The partials that were read.
  var sources: [SourceKey: Source] = [:]
  /// The partials that are compiled, by what they depend on.
  var compiled: [PartialKey: (procedure: Int, end: OutputContext)] = [:]
  /// The procedures that call themselves.
  var recursive: Set<Int> = []
  var insertionCount = 0
  var printsStyle = false
  var parentCount = 0
  var includeCount = 0
  var compiledBytes = 0
  /// The names of the blocks that were met.
  var blockNames: [String] = []

  /// What distinguishes errors.
  private struct ErrorPlace: Hashable {
    let file: String
    let offset: Int
    let code: IssueCode
  }

  /// What the text of a partial depends on.
  struct SourceKey: Hashable {
    let name: String
    let indentation: [UInt8]
  }

  /// What a compiled partial depends on.
  struct PartialKey: Hashable {
    let name: String
    let indentation: [UInt8]
    let scope: Scope
    let context: OutputContext
  }

  init(loader: TemplateLoader, root: Int) {
    self.loader = loader
    self.root = root
    shapes = loader.shapes
  }

  /// Compiles a document's template and gives the number of its procedure.
  mutating func compileDocument(_ file: TemplateFile) -> Int {
    let procedure = addProcedure()
    guard let source = read(file, indentation: [], chain: []) else { return procedure }
    var frame = Frame(
      source: source, chain: [], partials: [], scope: Scope(root: root),
      context: OutputContext(loader.language, isWholePage: !loader.insertions.isEmpty))
    procedures[procedure] = compile(source.nodes, &frame)
    if !isExhausted { checkEnd(of: frame) }
    return procedure
  }

  mutating func addProcedure() -> Int {
    procedures.append([])
    return procedures.count - 1
  }

  /// Reads a file; what is wrong with its tags is an error.
  mutating func read(
    _ file: TemplateFile, indentation: [UInt8], chain: [TemplateError.Link]
  ) -> Source? {
    do {
      return try Source(file, indentation: indentation)
    } catch {
      report(
        HTMLContext.Origin(file: file, offset: error.offset, chain: chain),
        Refusal(error.code, error.message, hint: error.hint))
      return nil
    }
  }

  private mutating func checkEnd(of frame: Frame) {
    guard case .html(let context) = frame.context else {
      if let refusal = frame.context.endRefusal {
        reportJudgement(frame.origin(of: frame.source.bytes.count), refusal)
      }
      return
    }
    for (element, origin) in zip(context.elements, context.origins.openings).reversed() {
      reportJudgement(
        origin,
        Refusal(
          .unclosedElement, "<\(element)> is never closed", hint: "close it with </\(element)>"))
    }
    if context.elements.isEmpty, context.state != .text {
      reportJudgement(
        frame.origin(of: frame.source.bytes.count),
        Refusal(.unclosedTag, "the template ends in \(context.description)"))
    }
    if errors.isEmpty, insertionCount == 0, let name = loader.insertions.keys.sorted().first {
      reportJudgement(
        frame.origin(of: 0),
        Refusal(
          .missingHead, "the page does not print {{> \(name)}}",
          hint: "put it first into <head>"))
    }
  }

  mutating func report(_ frame: Frame, _ place: Int, _ refusal: Refusal) {
    report(frame.origin(of: place), refusal)
  }

  /// Keeps an error; a partial that is included twice shows each once.
  mutating func report(_ origin: HTMLContext.Origin, _ refusal: Refusal) {
    let place = ErrorPlace(file: origin.file.name, offset: origin.offset, code: refusal.code)
    guard !isExhausted, places.insert(place).inserted else { return }
    let refusal = errors.count < Limits.errorCount ? refusal : .tooManyErrors
    isExhausted = refusal.isFinal
    errors.append(
      TemplateError(
        file: origin.file, offset: origin.offset, code: refusal.code, message: refusal.message,
        hint: refusal.hint, chain: origin.chain))
  }
}

// MARK: Nodes

extension Compiler {
  /// Compiles nodes; the frame's context is then the one after them.
  mutating func compile(_ nodes: [Node], _ frame: inout Frame) -> [Instruction] {
    var instructions: [Instruction] = []
    for (index, node) in nodes.enumerated() where !isExhausted {
      switch node {
      case .text(let range):
        let literal = compile(text: range, endsNodes: index == nodes.count - 1, &frame)
        instructions.append(.literal(literal))
      case .variable(let name, let isRaw):
        instructions += compile(variable: name, isRaw: isRaw, &frame)
      case .section(let name, let body):
        instructions += compile(section: name, isInverted: false, body, &frame)
      case .inverted(let name, let body):
        instructions += compile(section: name, isInverted: true, body, &frame)
      case .partial(let name, let indentation):
        instructions += compile(partial: name, indentation, &frame)
      case .dynamicPartial(let name, let indentation):
        instructions += compile(dynamicPartial: name, indentation, &frame)
      case .block(let block): instructions += compile(block: block, &frame)
      case .parent(let parent): instructions += compile(parent: parent, &frame)
      }
    }
    return instructions
  }

  private mutating func compile(
    text range: Range<Int>, endsNodes: Bool, _ frame: inout Frame
  ) -> [UInt8] {
    let bytes = frame.source.bytes[range]
    switch frame.context.taken() {
    case .html(let context):
      var scanner = HTMLScanner(bytes, of: frame.source, chain: frame.chain, in: consume context)
      scanner.scan()
      frame.context = .html(scanner.context)
      for (origin, refusal) in scanner.refusals { reportJudgement(origin, refusal) }
      return Array(bytes)
    case .lines(let context):
      var scanner = LineScanner(
        bytes, endsLine: endsNodes, of: frame.source, chain: frame.chain, in: consume context)
      let literal = scanner.scan()
      frame.context = .lines(scanner.context)
      for (origin, refusal) in scanner.refusals { reportJudgement(origin, refusal) }
      return literal
    }
  }

  private mutating func compile(
    variable name: TagName, isRaw: Bool, _ frame: inout Frame
  ) -> [Instruction] {
    do throws(Refusal) {
      if isRaw {
        try judge(
          Refusal(
            .tripleMustache, "a value can't be printed without escaping",
            hint: "write {{\(name.text)}}"))
      }
      let resolved = try resolve(name, frame)
      if !resolved.kind.isPrintable {
        throw Refusal(
          .notPrintable,
          "\"\(name.text)\" is \(resolved.kind.description), which can't be printed",
          hint: resolved.kind.printingHint(name.text))
      }
      let kind = resolved.isPlain ? .text : resolved.kind
      let printing = try printing(of: kind, in: frame.context)
      frame.context.passValue(of: kind)
      return [.value(resolved.path, printing)]
    } catch {
      report(frame, name.offset, error)
      frame.context.passRefusedValue()
      return []
    }
  }

  /// Finds a name in the scope of a frame.
  func resolve(_ name: TagName, _ frame: Frame) throws(Refusal) -> Resolved {
    try frame.scope.resolve(name, in: shapes, suggest: loader.suggest)
  }
}

extension SlotKind {
  /// Whether a tag can print it.
  fileprivate var isPrintable: Bool {
    switch self {
    case .text, .url, .inline, .block, .number, .setting: true
    case .flag, .record, .list, .textList, .partial, .trustedHTML: false
    }
  }

  fileprivate func printingHint(_ name: String) -> String? {
    switch self {
    case .flag, .record, .list, .textList: "open it with {{#\(name)}}…{{/\(name)}}"
    case .partial: "include the partial with {{>*\(name)}}"
    case .trustedHTML: "include it with {{> \(name)}}"
    case .text, .url, .inline, .block, .number, .setting: nil
    }
  }
}
