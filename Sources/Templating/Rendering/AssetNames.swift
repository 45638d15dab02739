/// Finds which pictures and fonts templates read: whatever is printed or asked for, in any branch.
struct AssetNames {
  /// For each shape, by its number: its names.
  private let slots: [[Slot]]
  /// The number of each shape.
  private let numbers: [String: Int]
  private(set) var found: Set<String> = []

  /// Goes through the procedures of a template once.
  init(in procedures: [[Instruction]], _ library: ShapeLibrary) {
    slots = library.shapes.map { $0.slots }
    numbers = Dictionary(
      library.shapes.enumerated().map { ($0.element.name, $0.offset) }, uniquingKeysWith: { $1 })
    for procedure in procedures { visit(procedure) }
  }

  private mutating func visit(_ instructions: [Instruction]) {
    for instruction in instructions {
      switch instruction {
      case .literal, .call: break
      case .value(let path, _), .dynamicCall(let path, _): visit(path)
      case .section(let path, _, let body), .inverted(let path, let body):
        visit(path)
        visit(body)
      }
    }
  }

  private mutating func visit(_ path: Path) {
    guard var shape = path.record else { return }
    for slot in path.slots {
      switch slots[shape][slot].kind {
      case .setting(.asset): found.insert(slots[shape][slot].name)
      case .record(let name), .list(let name):
        guard let next = numbers[name] else { return }
        shape = next
      default: return
      }
    }
  }
}
