/// What the compiler refuses because of where it stands. Tests of the guard turn this off, and only this:
/// names are still looked up, and limits hold.
extension Compiler {
  private var isJudging: Bool { loader.safeguards.contains(.compiler) }

  /// Throws what is wrong with where something stands.
  func judge(_ refusal: Refusal?) throws(Refusal) {
    if let refusal, isJudging { throw refusal }
  }

  /// Reports what is wrong with where something stands.
  mutating func reportJudgement(_ origin: HTMLContext.Origin, _ refusal: Refusal) {
    if isJudging || refusal.isFinal { report(origin, refusal) }
  }

  /// How a value of a kind is printed in a context.
  func printing(of kind: SlotKind, in context: OutputContext) throws(Refusal) -> Printing {
    do {
      return try context.printing(of: kind)
    } catch {
      try judge(error)
      if case .html = context { return .htmlText }
      return .markdownText
    }
  }
}
