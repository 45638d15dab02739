import Diagnostics

extension World {
  /// The world as this process finds it. From now on, writing to a pipe without a reader is an error and
  /// ends nothing.
  package static func ofProcess() -> World {
    Terminal.turnSignalsOfWritingIntoErrors()
    var world = World()
    world.output = Device(.standardOutput)
    world.error = Device(.standardError)
    world.variable = Terminal.variable
    world.localSeconds = Terminal.localSeconds
    world.nanoseconds = { Terminal.nanoseconds }
    world.standardInput = { () throws(FileError) in
      try FileReading.standardInput(limit: Limits.maximumInputBytes)
    }
    // A person is asked where one reads what is asked and can answer.
    if Terminal.isTerminal(.standardInput), world.error.isTerminal { world.ask = Terminal.ask }
    world.write = StreamWriting.write(_:to:)
    return world
  }
}

extension World.Device {
  /// The device behind an open descriptor.
  fileprivate init(_ descriptor: Descriptor) {
    self.init()
    isTerminal = Terminal.isTerminal(descriptor)
    width = isTerminal ? Terminal.width(of: descriptor) : nil
  }
}

extension Descriptor {
  /// The descriptor of a stream.
  init(_ stream: World.Stream) {
    self = stream == .output ? .standardOutput : .standardError
  }
}
