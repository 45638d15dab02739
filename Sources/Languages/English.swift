import Diagnostics

extension Phrases {
  /// English.
  package static let english = Phrases(
    language: "en",
    months: [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ],
    labels: englishLabels, sectionTitles: englishSectionTitles,
    dateParts: { day, month, year in
      (day.map { "\($0) " } ?? "") + "\(month) \(year)"
    },
    approximately: { "c. \($0)" }, about: { "about \($0)" }, count: englishCount,
    times: englishTimes, career: englishCareer, groupSeparator: ",")
}

private let englishLabels = [
  "about": "About", "address": "Address", "asOf": "as of", "at": "at", "authors": "Authors",
  "awards": "Awards", "contact": "Contact", "courses": "Courses", "current": "Now",
  "cv": "Curriculum vitae", "details": "Details", "doi": "DOI", "email": "Email",
  "employers": "Employers", "expired": "Expired", "expires": "Expires",
  "experience": "Experience", "facts": "At a glance", "figures": "Figures",
  "interviewer": "Interviewer", "issuer": "Issuer",
  "languages": "Languages", "links": "Links", "medal": "Medal", "medal.gold": "gold",
  "medal.silver": "silver", "medal.bronze": "bronze", "more": "More",
  "page": "Page", "participants": "Participants", "phone": "Phone", "present": "present",
  "projects": "Projects", "rank": "Rank", "recording": "Recording", "repository": "Repository",
  "roles": "Roles", "score": "Grade", "skills": "Skills", "slides": "Slides", "since": "since",
  "source": "Source", "sources": "Sources", "story": "Story", "team": "Team", "thesis": "Thesis",
  "timeline": "Career",
  "timesWon": "Won", "until": "until", "users": "Used by",
]

/// The titles that readers and applicant tracking systems know.
private let englishSectionTitles = [
  "awards": "Awards", "certificates": "Certificates", "community": "Community",
  "custom": "More", "education": "Education", "employers": "Work Experience", "facts": "Facts",
  "interests": "Interests", "interviews": "Interviews", "languages": "Languages",
  "projects": "Projects", "publications": "Publications", "skills": "Skills", "talks": "Talks",
  "testimonials": "Testimonials",
]

private func englishCount(_ number: Int, _ unit: Phrases.Unit) -> String {
  let noun =
    switch unit {
    case .year: "year"
    case .month: "month"
    case .day: "day"
    }
  return "\(number) \(noun)\(number == 1 ? "" : "s")"
}

private func englishTimes(_ number: Int) -> String {
  let words = ["never", "once", "twice", "three", "four", "five", "six", "seven", "eight", "nine"]
  guard words.indices.contains(number) else { return "\(number) times" }
  return number < 3 ? words[number] : "\(words[number]) times"
}

private func englishCareer(_ from: String, _ to: String, _ size: CareerSize) -> String {
  func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
  let roles = "\(count(size.roles, "role")) with \(count(size.employers, "employer"))"
  let marks = size.marks == 1 ? "1 project or award" : "\(size.marks) projects and awards"
  let parts = (size.roles > 0 ? [roles] : []) + (size.marks > 0 ? [marks] : [])
  let years = from == to ? "in \(from)" : "from \(from) to \(to)"
  return "A career drawn to scale, \(years): \(parts.joined(separator: " and "))."
}
