import Files

/// How a device shows things.
struct Display: Sendable {
  /// Whether a person looks at it.
  let isTerminal: Bool
  /// Its width in columns, where it has one.
  let width: Int?
  /// Whether block characters can be drawn on it.
  private(set) var showsDrawings: Bool
  /// How many colours it shows.
  private(set) var depth: ColorDepth

  /// A device by what the environment says of it.
  init(_ device: World.Device, _ variable: (String) -> String?) {
    isTerminal = device.isTerminal
    width = device.width
    depth = ColorDepth(isTerminal: isTerminal, variable: variable)
    showsDrawings = isTerminal && variable("TERM") != "dumb" || depth != .none
  }

  /// Shows things with colour as the command line asks for it.
  mutating func color(_ choice: ColorChoice, _ variable: (String) -> String?) {
    switch choice {
    case .auto: break
    case .always:
      depth = ColorDepth.best(variable)
      showsDrawings = true
    case .never: depth = .none
    }
  }
}
