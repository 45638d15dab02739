import Diagnostics
import Languages
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
    entry.setTags(project.keywords, context)
    entry.figures = project.figures.compactMap { figure in
      context.figure(figure.label, figure.values)
    }
    if project.common.url != nil { entry.addLink(.repository, project.repository, context) }
    entry.addDetail(.roles, context.list(project.roles), context)
    entry.addDetail(.users, context.list(project.users), context)
    return entry
  }
}
