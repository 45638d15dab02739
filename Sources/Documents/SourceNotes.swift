import Markdown

/// A page where claims of a document can be checked, as a note that marks lead to.
package struct SourceNote: Sendable, Equatable {
  /// The number it is marked by, from 1.
  package var number: Int
  /// Its address.
  package var url: String
}

/// The sources of a document while they are numbered: each page once, in the order it is met.
private struct SourceNotes {
  private(set) var all: [SourceNote] = []
  /// The number of each page.
  private var numbers: [String: Int] = [:]

  mutating func number(of url: String?) -> Int? {
    guard let url else { return nil }
    let page = LinkAddress(url).page
    if let number = numbers[page] { return number }
    all.append(SourceNote(number: all.count + 1, url: url))
    numbers[page] = all.count
    return all.count
  }
}

extension Document {
  /// Numbers the sources of the headline and the entries, in the order the sections stand in.
  mutating func numberSources() {
    var notes = SourceNotes()
    headlineSourceNumber = notes.number(of: headlineSource)
    for section in sections.indices {
      for entry in sections[section].entries.indices {
        sections[section].entries[entry].numberSources(in: &notes)
      }
    }
    sources = notes.all
  }
}

extension Entry {
  fileprivate mutating func numberSources(in notes: inout SourceNotes) {
    sourceNumber = notes.number(of: source)
    for index in figures.indices {
      figures[index].sourceNumber = notes.number(of: figures[index].source)
    }
    for index in entries.indices { entries[index].numberSources(in: &notes) }
  }
}
