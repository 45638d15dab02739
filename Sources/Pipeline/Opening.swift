package import Diagnostics
import Importers
package import ProfileModel

extension Opened {
  /// Opens a profile by its text; a résumé in a format of other tools is one too.
  package init(_ source: SourceText) {
    var reading = Reading(source)
    guard let root = reading.readRoot() else {
      self.init(source, issues: reading.inOrder)
      return
    }
    let imported = ForeignFormat.profile(from: root, in: &reading)
    let tree = imported ?? root
    let profile = Profile.read(tree, in: &reading)
    self.init(
      source, profile: profile, tree: tree, issues: reading.inOrder, isForeign: imported != nil)
  }
}
