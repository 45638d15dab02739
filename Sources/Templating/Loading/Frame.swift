/// What is known at a place of a template while it is compiled.
struct Frame {
  let source: Source
  /// The templates that include this one, the nearest first.
  let chain: [TemplateError.Link]
  /// The partials that are being compiled, one in the other, the outermost first.
  let partials: [OpenPartial]
  /// How deep templates include each other here.
  var depth = 0
  /// How deep sections, blocks and partials stand in each other.
  var nesting = 0
  /// What fills blocks in, the outermost template's first.
  var blocks: [Filling] = []
  var scope: Scope
  var context: OutputContext
  /// How many sections over `entries` are open, in this and all including files.
  var entriesSections = 0

  /// A partial that is being compiled.
  struct OpenPartial {
    let name: String
    let entriesSections: Int
    /// Its procedure; a parent has none.
    let procedure: Int?
    let scope: Scope
    /// Nil where it can't include itself.
    let surroundings: OutputContext.Surroundings?
  }

  /// What fills a block in.
  struct Filling {
    let block: Block
    let source: Source
    let partials: [OpenPartial]
  }

  /// A place of the frame's source, as it is in the file.
  func origin(of place: Int) -> HTMLContext.Origin {
    HTMLContext.Origin(file: source.file, offset: source.offset(of: place), chain: chain)
  }

  /// The frame of a file that this one includes with a tag at a place.
  func including(_ source: Source, from place: Int, as partial: OpenPartial) -> Frame {
    entering(source, from: place, partials + [partial])
  }

  /// The frame of what fills a block in that stands at a place.
  func filling(_ filling: Filling, _ source: Source, at place: Int) -> Frame {
    var frame = entering(source, from: place, filling.partials)
    frame.blocks = blocks.filter { $0.block.name.text != filling.block.name.text }
    return frame
  }

  private func entering(_ source: Source, from place: Int, _ partials: [OpenPartial]) -> Frame {
    var frame = Frame(
      source: source,
      chain: [TemplateError.Link(file: self.source.file, offset: self.source.offset(of: place))]
        + chain,
      partials: partials, scope: scope, context: context)
    frame.depth = depth + 1
    frame.nesting = nesting + 1
    frame.entriesSections = entriesSections
    return frame
  }
}
