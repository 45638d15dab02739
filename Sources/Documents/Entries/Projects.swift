import Diagnostics
import ProfileModel

extension SectionView {
  /// What the person made.
  static let projects = SectionView(
    .projects, of: Project.self
  ) { project, context in
    var entry = Entry(project, context)
    entry.title = project.name.shown
    let employer = project.employer?.shown
    entry.organization = employer == entry.title ? nil : employer
    entry.description = context.inline(project.description)
    entry.url = project.common.url ?? project.repository
    entry.tags = project.keywords.compactMap(\.shown)
    entry.figures = project.figures.compactMap { figure in
      context.figure(figure.label, figure.values)
    }
    if project.common.url != nil { entry.addLink("repository", project.repository, context) }
    entry.addDetail("roles", project.roles.compactMap(\.shown).joined(separator: ", "), context)
    entry.addDetail("users", project.users.compactMap(\.shown).joined(separator: ", "), context)
    return entry
  }
}
