package import Diagnostics
import JSONText

extension SourceText {
  /// The place of a value by the keys that lead to it; nil if there is none.
  package func place(of keys: [String]) -> Place? {
    var value = try? JSONReader.read(bytes, maximumDepth: Limits.maximumNesting).root
    for key in keys {
      guard case .object(let members) = value?.content else { return nil }
      value = members.first { $0.isNamed(key) }?.value
    }
    return value.map { Place($0.offset, in: self) }
  }
}
