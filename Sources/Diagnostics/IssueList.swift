extension Issue {
  /// The number of issues that it stands for.
  package var count: Int { max(1, omitted) }

  /// An issue that stands for issues that were dropped.
  package static func omission(of count: Int, _ code: IssueCode) -> Issue {
    let noun = "\(code.severity.rawValue)\(count == 1 ? "" : "s")"
    var issue = Issue(code, "and \(count) more \(noun)")
    issue.omitted = count
    return issue
  }
}

extension [Issue] {
  /// Every issue once: first those without a place, then those of each file in the order of its text,
  /// and last the issues that stand for dropped ones. Files keep the order of their first issues.
  package var inOrder: [Issue] {
    var files: [String: Int] = [:]
    for file in compactMap(\.place?.file) where files[file] == nil { files[file] = files.count }
    let places = enumerated().map { index, issue in
      (order: issue.order(of: files), index: index, issue: issue)
    }
    let sorted = places.sorted { ($0.order, $0.index) < ($1.order, $1.index) }
    var shown: [Issue] = []
    var start = 0
    while start < sorted.count {
      let order = sorted[start].order
      let end = sorted[start...].firstIndex { $0.order != order } ?? sorted.count
      shown += sorted[start..<end].map(\.issue).deduplicated
      start = end
    }
    return shown
  }

  /// The issues at one place without repetitions. If one of them is an error, the warnings are left out:
  /// the error says more.
  private var deduplicated: [Issue] {
    if count == 1 { return self }
    let hidesWarnings = contains { $0.severity == .error && $0.place != nil && $0.omitted == 0 }
    return reduce(into: []) { shown, issue in
      let isHidden = hidesWarnings && issue.severity == .warning && issue.omitted == 0
      if issue.omitted > 0 || !isHidden && !shown.contains(issue) { shown.append(issue) }
    }
  }

  /// The first issues, up to a limit, followed by one line each for the errors, warnings and suggestions
  /// that are left out.
  package var limited: [Issue] {
    guard count > Limits.maximumIssues || contains(where: { $0.omitted > 0 }) else { return self }
    let shown = filter { $0.omitted == 0 }.prefix(Limits.maximumIssues)
    let codes = [IssueCode.moreErrors, .moreWarnings, .moreSuggestions]
    return codes.reduce(into: Array(shown)) { list, code in
      let severity = code.severity
      let all = reduce(0) { $1.severity == severity ? $0 + $1.count : $0 }
      let omitted = all - shown.count { $0.severity == severity }
      if omitted > 0 { list.append(.omission(of: omitted, code)) }
    }
  }
}

/// Where an issue stands in a list: by its file, then by its place there.
private struct IssueOrder: Comparable {
  let file: Int
  let line: Int
  let column: Int

  static func < (left: IssueOrder, right: IssueOrder) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }
}

extension Issue {
  fileprivate func order(of files: [String: Int]) -> IssueOrder {
    guard let place, omitted == 0 else {
      return IssueOrder(file: omitted > 0 ? .max : -1, line: 0, column: 0)
    }
    return IssueOrder(file: files[place.file] ?? 0, line: place.line, column: place.column)
  }
}

extension String {
  /// A name or value from a file as a message shows it.
  package var quotation: String { cut(to: Limits.maximumQuotation) }

  /// The text, or its start and `…` if it is longer than the limit.
  func cut(to length: Int) -> String {
    guard utf8.count > length else { return self }
    let start = unicodeScalars.prefix(length)
    return start.endIndex < endIndex ? String(start) + "…" : self
  }
}
