/// A word or two that pages call something by. A language file and templates name it as it is named
/// here.
package enum Label: String, CaseIterable, Sendable {
  /// The page about the person.
  case about
  /// A postal address.
  case address
  /// Who wrote a publication.
  case authors
  /// The awards, as a fact.
  case awards
  /// Ways to reach the person.
  case contact
  /// What was studied.
  case courses
  /// The roles that go on.
  case current
  /// The curriculum vitae.
  case cv
  /// Further details of an entry.
  case details
  /// The identifier of a publication.
  case doi
  /// An e-mail address.
  case email
  /// The employers, as a fact.
  case employers
  /// How long the person has worked.
  case experience
  /// The day a certificate ran out.
  case expired
  /// The day a certificate runs out.
  case expires
  /// The person in a few lines.
  case facts
  /// What was counted.
  case figures
  /// Who asked.
  case interviewer
  /// Who gave an award.
  case issuer
  /// The languages that the person speaks.
  case languages
  /// The person's pages elsewhere.
  case links
  /// The medal that was won.
  case medal
  /// What comes next.
  case more
  /// The number of a page.
  case page
  /// How many took part.
  case participants
  /// A telephone number.
  case phone
  /// The projects, as a fact.
  case projects
  /// The place that was won.
  case rank
  /// The recording of a talk.
  case recording
  /// The source code of a project.
  case repository
  /// What the person did in a project.
  case roles
  /// The grade of a degree.
  case score
  /// What the person used in a role.
  case skills
  /// The slides of a talk.
  case slides
  /// Where a claim can be checked.
  case source
  /// Where claims can be checked.
  case sources
  /// The person's story.
  case story
  /// The team that won.
  case team
  /// The thesis of a degree.
  case thesis
  /// The career drawn to scale.
  case timeline
  /// How often something was won.
  case timesWon
  /// Who uses a project.
  case users
}
