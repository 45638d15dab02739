package import JSONText

/// The description of an employer that a résumé gives in only some of the consecutive jobs there.
///
/// It becomes the employer's, and a role whose job lacked it keeps `"description": []` for the way
/// back, or `[""]` with what stood there. No job of a résumé has a list there by itself: a description
/// is a text.
package enum SharedDescription {
  /// The key in both formats.
  static let key = "description"

  /// Gives consecutive jobs at one employer its description, if one of them has it.
  static func share(among jobs: inout [(organization: ForeignRecord, role: ForeignRecord)]) {
    var start = 0
    while start < jobs.count {
      var description: JSONMember?
      var end = start
      while end < jobs.count, isSame(jobs[end].organization, jobs[start].organization) {
        let own = jobs[end].organization.members.first { $0.key == key }
        if let own, let description, own != description { break }
        description = description ?? own
        end += 1
      }
      if let description {
        for index in start..<end { add(description, to: &jobs[index]) }
      }
      start = max(end, start + 1)
    }
  }

  private static func isSame(_ one: ForeignRecord, _ other: ForeignRecord) -> Bool {
    func name(_ record: ForeignRecord) -> JSONValue? {
      record.members.first { $0.key == "name" }?.value
    }
    return name(one).map { $0 == name(other) } == true
  }

  private static func add(
    _ description: JSONMember, to job: inout (organization: ForeignRecord, role: ForeignRecord)
  ) {
    if job.organization.members.contains(where: { $0.key == key }) { return }
    job.organization.members.append(description)
    let blank = job.role.left.filter { $0.key == key }.map(\.value)
    job.role.left.removeAll { $0.key == key }
    job.role.left.append(JSONMember(key: key, value: .array(blank)))
  }

  /// Whether one of the jobs at an organisation gives its description, according to what was kept for each.
  package static func isGiven(by jobs: [[JSONMember]], _ section: ResumeSection) -> Bool {
    jobs.contains { mark(in: $0, section) == nil }
  }

  /// The organisation of a job as the résumé had it, and what was kept for the job. If no other job is
  /// left that gives the description, this one does.
  package static func restored(
    _ organization: [JSONMember], _ kept: [JSONMember], _ section: ResumeSection, isGiven: Bool
  ) -> (organization: [JSONMember], kept: [JSONMember]) {
    guard let blank = mark(in: kept, section) else { return (organization, kept) }
    let others = kept.filter { $0.key != key }
    guard isGiven else { return (organization, others) }
    let own = blank.prefix(1).map { JSONMember(key: key, keyOffset: $0.offset, value: $0) }
    return (organization.filter { $0.key != key }, others + own)
  }

  /// What the job had in place of a description, or nil if it gave the organisation's.
  private static func mark(in kept: [JSONMember], _ section: ResumeSection) -> [JSONValue]? {
    guard section.fields.contains(where: { $0.resume == key }),
      case .array(let blank)? = kept.first(where: { $0.key == key })?.value.content
    else { return nil }
    return blank
  }
}
