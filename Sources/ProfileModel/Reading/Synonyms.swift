import Diagnostics

/// What other tools call what a profile calls otherwise, for did-you-mean.
enum Synonyms {
  /// Names, in small letters without `_` and `-`, with the keys they may mean, the likeliest first.
  private static let table: [(names: [String], keys: [String])] = [
    (
      ["work", "experience", "experiences", "workexperience", "jobs", "employment", "positions"],
      ["employers", "roles"]
    ),
    (["volunteer", "volunteering"], ["community"]),
    (["references", "recommendations"], ["testimonials"]),
    (["certifications", "licenses", "courses"], ["certificates"]),
    (["honors", "honours", "prizes"], ["awards"]),
    (["studies", "schools", "degrees"], ["education"]),
    (["presentations", "speaking"], ["talks"]),
    (["papers", "articles", "writing"], ["publications"]),
    (["hobbies"], ["interests"]),
    (["profiles", "socials", "social", "socialmedia"], ["links"]),
    (["picture", "photo", "avatar"], ["image"]),
    (["tagline", "jobheadline"], ["headline"]),
    (
      [
        "company", "organization", "organisation", "employer", "school", "university",
        "institution", "label", "title", "name", "language", "skill", "key", "fullname",
        "firstname", "lastname", "givenname", "familyname", "surname",
      ],
      ["name", "title", "institution", "label", "outlet", "headline"]
    ),
    (["company", "organization", "organisation", "employer", "affiliation"], ["role"]),
    (["position", "jobtitle", "role"], ["title", "headline"]),
    (["startdate", "from", "since", "begin", "started"], ["start"]),
    (["enddate", "to", "until", "finish", "ended"], ["end"]),
    (["date", "year", "releasedate", "issued"], ["date", "end", "start"]),
    (["studytype"], ["degree"]),
    (["major", "subject", "field", "fieldofstudy"], ["area"]),
    (["gpa", "grade", "grades"], ["score"]),
    (["href", "link", "website", "homepage", "uri", "web"], ["url"]),
    (["github", "gitlab", "repo", "code"], ["repository", "url"]),
    (["linkedin", "twitter", "mastodon", "bluesky", "orcid"], ["url"]),
    (["src", "path", "filename"], ["file"]),
    (["alternative", "alttext", "caption"], ["alt"]),
    (["bio", "about", "description", "profile", "objective"], ["summary", "description"]),
    (
      ["bullets", "points", "bulletpoints", "achievements", "accomplishments", "responsibilities"],
      ["highlights"]
    ),
    (
      ["publisher", "publication", "journal", "magazine", "conference"],
      ["venue", "event", "outlet"]
    ),
    (["awarder", "organizer", "authority"], ["issuer"]),
    (["technologies", "tech", "stack", "tools", "keywords"], ["keywords", "skills"]),
    (["proficiency"], ["level", "fluency"]),
    (["stars", "forks", "downloads", "installs", "contributors", "metrics"], ["figures"]),
    (["level"], ["fluency"]),
    (["fluency"], ["level"]),
    (["text", "content", "fact", "body"], ["value", "text", "quote", "summary"]),
    (["reference"], ["quote"]),
    (["author"], ["name", "authors"]),
    (["mail"], ["email"]),
    (["tel", "telephone", "mobile", "cell"], ["phone"]),
    (["type", "employmenttype"], ["kind"]),
    (["hidden"], ["private"]),
  ]

  /// The keys that a name may mean, the likeliest first.
  static func keys(for name: String) -> [String] {
    let plain = name.lowercased().filter { $0 != "_" && $0 != "-" && $0 != " " }
    return table.filter { $0.names.contains(plain) }.flatMap(\.keys)
  }

  /// The key of a few that a name most likely means, by its meaning or by its letters.
  static func key(for name: String, among known: [String]) -> String? {
    keys(for: name).first(where: known.contains) ?? closest(to: name, among: known)
  }
}
