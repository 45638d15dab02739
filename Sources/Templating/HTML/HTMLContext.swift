/// Where in an HTML page a template stands: the state of a browser's tokenizer, and the elements
/// that are open.
struct HTMLContext {
  /// The states that matter to escaping.
  enum State: Hashable {
    case text
    /// Behind `<`.
    case tagOpen
    case tagName
    case endTag
    /// Inside a tag, between its attributes.
    case tag
    case attributeName
    /// Behind the `=` of an attribute.
    case beforeValue
    case value(quote: UInt8)
    case unquotedValue
    case comment
    case declaration
    /// In `<title>` or `<textarea>`.
    case rcdata
    /// In `<style>`.
    case rawText
  }

  /// How much of an address stands there already.
  enum AddressPart: Hashable {
    case start
    /// Perhaps a scheme, whose colon did not come yet.
    case scheme
    /// Behind a value that is the start of the address.
    case afterValue
    case rest
  }

  /// What two branches must agree in.
  struct Place: Hashable {
    var state = State.text
    /// The names of the open elements, the root first.
    var elements: [String] = []
    var tag = ""
    var attribute = ""
    var address = AddressPart.start
    /// In `<style>`.
    var css = CSSPlace()
    var outline = HTMLOutline.fragment

    /// Whether a branch that begins here may end there.
    func agrees(with end: Place) -> Bool {
      guard state == .rawText, css.agrees(with: end.css) else { return self == end }
      var start = self
      start.css = end.css
      return start == end
    }
  }

  var place = Place()
  /// Where the open elements begin.
  var openings: [Origin] = []
  /// The attributes of the open tag so far.
  var attributes: Set<String> = []
  /// The attribute whose name stands last in the open tag, if its value may still come.
  var lastAttribute = ""
  /// The text of the open tag's name, attribute, value or comment so far.
  var text: [UInt8] = []
  /// Where that text begins.
  var textOrigin: Origin?
  /// Where the pieces of a style sheet's text begin: in that text, and in their files.
  var pieces: [(start: Int, origin: Origin)] = []
  /// Where the open tag begins.
  var tagOrigin: Origin?
  /// Whether only white space may go on: behind a tag's name and a quoted value.
  var needsSpace = false
  /// Whether nothing stands in `<head>` yet.
  var isFirstInHead = false

  /// A place in a file, with the partials that lead there.
  struct Origin {
    let file: TemplateFile
    let offset: Int
    let chain: [TemplateError.Link]
  }

  var state: State {
    get { place.state }
    set { place.state = newValue }
  }

  /// Whether an SVG drawing is open.
  var isInSVG: Bool { place.elements.contains("svg") }

  /// What an author calls the place.
  var description: String {
    switch place.state {
    case .text: place.elements.last.map { "the text of <\($0)>" } ?? "text outside any element"
    case .tagOpen, .tagName, .endTag: "the name of a tag"
    case .tag, .attributeName: "the tag <\(place.tag)>"
    case .beforeValue, .unquotedValue: "an unquoted attribute"
    case .value: "the value of \(place.attribute)=\"\""
    case .comment: "a comment"
    case .declaration: "the doctype"
    case .rawText where !place.css.isBetween: "a rule or declaration of <style>"
    case .rcdata, .rawText: "the content of <\(place.elements.last ?? "title")>"
    }
  }
}
