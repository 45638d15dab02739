import Diagnostics
import Styles

/// What the values of attributes do.
extension GuardReader {
  /// Judges a value; true where it names a `<meta>` that may stand in a page.
  mutating func judge(
    _ value: Range<Int>, _ use: GuardAttribute.Use, _ name: Range<Int>, of element: GuardElement,
    _ namespace: Namespace
  ) throws(GuardFault) -> Bool {
    switch use {
    case .text: break
    case .address: try judgeAddress(value, name, of: element, namespace)
    case .citation: try judgeLink(value, name)
    case .resource:
      guard GuardAddress.isData(bytes[value]) else { throw outside(value, name) }
    case .resources:
      guard GuardAddress.isListOfData(bytes[value]) else { throw outside(value, name) }
    case .style: try judgeStyle(value, name, isProperty: false)
    case .drawing: if namespace != .html { try judgeStyle(value, name, isProperty: true) }
    case .metaName where element.kinds.contains(.meta):
      guard HTMLAttributes.metaNames.contains(text(value).lowercased()) else {
        throw metaFault(value)
      }
      return true
    case .metaProperty where element.kinds.contains(.meta):
      guard stands("og:", at: value.lowerBound) else { throw metaFault(value) }
      return true
    case .metaName, .metaProperty: break
    }
    return false
  }

  private func metaFault(_ value: Range<Int>) -> GuardFault {
    GuardFault(
      value.lowerBound, .forbiddenAttribute,
      "<meta> of the name \"\(text(value))\" can't stand in a page")
  }

  private func outside(_ value: Range<Int>, _ name: Range<Int>) -> GuardFault {
    GuardFault(value.lowerBound, .outsideAddress, "\(text(name))=\"\" would load something")
  }

  private func judgeAddress(
    _ value: Range<Int>, _ name: Range<Int>, of element: GuardElement, _ namespace: Namespace
  ) throws(GuardFault) {
    if element.kinds.contains(.follows) {
      try judgeLink(value, name)
    } else if namespace == .html || bytes[value].first != UInt8(ascii: "#") {
      throw outside(value, name)
    }
  }

  private func judgeLink(_ value: Range<Int>, _ name: Range<Int>) throws(GuardFault) {
    switch GuardAddress.verdict(on: bytes[value]) {
    case .allowed: return
    case .scheme:
      throw GuardFault(
        value.lowerBound, .linkScheme,
        "\(text(name))=\"\" leads to an address of another scheme than http, https, mailto and tel")
    case .hidden:
      throw GuardFault(
        value.lowerBound, .hiddenAddress, "a character reference could hide where it leads")
    }
  }

  private func judgeStyle(
    _ value: Range<Int>, _ name: Range<Int>, isProperty: Bool
  ) throws(GuardFault) {
    // Nothing loads anything without one of these, nor without one of them hidden.
    guard bytes[value].contains(where: { "(\\@&".utf8.contains($0) }) else { return }
    let decoded = GuardText.decoded(bytes[value])
    if decoded.contains(GuardText.unknown) {
      throw GuardFault(
        value.lowerBound, .hiddenAddress, "a character reference could hide what it loads")
    }
    let property = isProperty ? text(name).lowercased() : nil
    guard let load = StyleLoads.first(in: decoded[...], asValueOf: property) else { return }
    throw GuardFault(
      value.lowerBound, .outsideAddress,
      "\(load.what) in \(text(name))=\"\" would load something")
  }
}
