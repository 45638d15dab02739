extension Issue {
  /// How many issues it is.
  package var count: Int { max(1, omitted) }

  /// What stands for issues that are not kept.
  package static func omission(
    of count: Int, _ severity: Severity, named name: String = "more-issues"
  ) -> Issue {
    let noun = "\(severity.rawValue)\(count == 1 ? "" : "s")"
    var issue = Issue(name, "and \(count) more \(noun)", severity: severity)
    issue.omitted = count
    return issue
  }
}

extension [Issue] {
  /// The first issues, as many as anyone reads; behind them a line for the errors and one for the
  /// warnings that are left out.
  package var limited: [Issue] {
    guard count > Limits.maximumIssues || contains(where: { $0.omitted > 0 }) else { return self }
    let shown = filter { $0.omitted == 0 }.prefix(Limits.maximumIssues)
    return [Issue.Severity.error, .warning].reduce(into: Array(shown)) { list, severity in
      let all = reduce(0) { $1.severity == severity ? $0 + $1.count : $0 }
      let omitted = all - shown.count { $0.severity == severity }
      if omitted > 0 { list.append(.omission(of: omitted, severity)) }
    }
  }
}

extension String {
  /// A name or value from a file as a message shows it.
  package var quotation: String { cut(to: Limits.maximumQuotation) }

  /// The text, or its start with `…` where it is longer.
  func cut(to length: Int) -> String {
    guard utf8.count > length else { return self }
    let start = unicodeScalars.prefix(length)
    return start.endIndex < endIndex ? String(start) + "…" : self
  }
}
