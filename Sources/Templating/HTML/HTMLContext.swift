/// Where in an HTML page a template stands: the state of a browser's tokenizer, the elements that are
/// open, and all else that decides how something that comes later is judged.
///
/// What is judged once and used many times (a partial, a branch) goes by `==` of this whole value.
struct HTMLContext: Hashable {
  /// The states that matter to escaping.
  enum State: Hashable {
    case text
    /// After `<`.
    case tagOpen
    case tagName
    case endTag
    /// Inside a tag, between its attributes.
    case tag
    case attributeName
    /// After the `=` of an attribute.
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
    /// After a value that is the start of the address.
    case afterValue
    case rest
  }

  var state = State.text
  /// The names of the open elements, the root first.
  var elements: [String] = []
  /// How many tags began so far, where one is open; 0 elsewhere. A section that closes its tag and opens
  /// another one of the name is not where it began.
  var tagNumber = 0
  /// The open tag, its attributes so far, and the one whose value is read.
  var tag = ""
  var attributes: Set<String> = []
  var attribute = ""
  /// The attribute whose name stands last in the open tag, if its value may still come.
  var lastAttribute = ""
  /// Whether only white space may follow: after a tag's name and a quoted value.
  var needsSpace = false
  var address = AddressPart.start
  /// The text of the open tag's name, attribute or judged value so far, or the end of a comment's.
  var text: [UInt8] = []
  /// In `<style>`.
  var style = StylePlace()
  /// How many `<style>` began so far, where one is open; 0 elsewhere.
  var styleNumber = 0
  var outline = HTMLOutline.fragment
  /// Whether nothing stands in `<head>` yet.
  var isFirstInHead = false
  var origins = Origins()

  /// A place in a file, with the partials that lead there.
  struct Origin {
    let file: TemplateFile
    let offset: Int
    let chain: [TemplateError.Link]
  }

  /// Where things began. Only messages use it, so all origins are equal.
  struct Origins: Hashable {
    /// Where the open elements begin.
    var openings: [Origin] = []
    /// Where the open tag begins.
    var tag: Origin?
    /// Where the text of a name, value, comment or style sheet begins.
    var text: Origin?
    /// How many tags and how many `<style>` began in the page, to distinguish them.
    var tagCount = 0
    var styleCount = 0

    static func == (_: Origins, _: Origins) -> Bool { true }

    func hash(into hasher: inout Hasher) {}
  }

  /// Continues in text, where nothing is left of a tag or comment that stood before.
  mutating func enterText() {
    state = .text
    tagNumber = 0
    (tag, attribute, lastAttribute) = ("", "", "")
    (attributes, text) = ([], [])
    needsSpace = false
    address = .start
  }

  /// Whether an SVG drawing is open.
  var isInSVG: Bool { elements.contains("svg") }

  /// What an author calls the place.
  var description: String {
    switch state {
    case .text: elements.last.map { "the text of <\($0)>" } ?? "text outside any element"
    case .tagOpen, .tagName, .endTag: "the name of a tag"
    case .tag, .attributeName: "the tag <\(tag)>"
    case .beforeValue, .unquotedValue: "an unquoted attribute"
    case .value: "the value of \(attribute)=\"\""
    case .comment: "a comment"
    case .declaration: "the doctype"
    case .rawText where !style.isBetween: "a rule or declaration of <style>"
    case .rcdata, .rawText: "the content of <\(elements.last ?? "title")>"
    }
  }
}
