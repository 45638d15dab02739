package import Documents
import Templating

/// The height of a row in CSS pixels; templates can't multiply.
private let rowHeight = 16

/// A length of 0 to 1000 as a share of the width, for drawings whose text does not scale: `12.5%`.
private func percent(_ length: Int) -> String {
  length % 10 == 0 ? "\(length / 10)%" : "\(length / 10).\(length % 10)%"
}

extension Timeline: TemplateRecord {
  /// The career drawn to scale.
  package static let recordName = "timeline"
  /// The names of a timeline.
  package static let slots: [TemplateSlot<Timeline>] = [
    TemplateSlot("from", .text) { .text($0.from) },
    TemplateSlot("to", .text) { .text($0.to) },
    TemplateSlot("summary", .text) { .text($0.summary) },
    TemplateSlot("ticks", .list("tick")) { TemplateValue($0.ticks) },
    TemplateSlot("bars", .list("bar")) { TemplateValue($0.bars) },
    TemplateSlot("lanes", .list("lane")) { TemplateValue($0.lanes) },
    TemplateSlot("marks", .list("mark")) { TemplateValue($0.marks) },
    TemplateSlot("barsHeight", .number) { .number($0.barRows * rowHeight) },
    TemplateSlot("marksHeight", .number) { .number($0.markRows * rowHeight) },
    TemplateSlot("height", .number) { .number(($0.barRows + $0.markRows) * rowHeight) },
  ]
}

extension Timeline.Tick: TemplateRecord {
  /// A labelled place on the axis.
  package static let recordName = "tick"
  /// The names of a tick.
  package static let slots: [TemplateSlot<Timeline.Tick>] = [
    TemplateSlot("label", .text) { .text($0.label) },
    TemplateSlot("x", .number) { .number($0.x) },
    TemplateSlot("xPercent", .text) { .text(percent($0.x)) },
  ]
}

extension Timeline.Bar: TemplateRecord {
  /// A role on the timeline.
  package static let recordName = "bar"
  /// The names of a bar.
  package static let slots: [TemplateSlot<Timeline.Bar>] = [
    TemplateSlot("title", .text) { .text($0.title) },
    TemplateSlot("organization", .text) { TemplateValue($0.organization) },
    TemplateSlot("period", .text) { .text($0.period) },
    TemplateSlot("x", .number) { .number($0.x) },
    TemplateSlot("xPercent", .text) { .text(percent($0.x)) },
    TemplateSlot("width", .number) { .number($0.width) },
    TemplateSlot("widthPercent", .text) { .text(percent($0.width)) },
    TemplateSlot("row", .number) { .number($0.row) },
    TemplateSlot("y", .number) { .number($0.row * rowHeight) },
    TemplateSlot("open", .flag) { .flag($0.isOpen) },
    TemplateSlot("approximate", .flag) { .flag($0.isApproximate) },
    TemplateSlot("softStart", .flag) { .flag($0.isStartSoft) },
    TemplateSlot("softEnd", .flag) { .flag($0.isEndSoft) },
  ]
}

extension Timeline.Lane: TemplateRecord {
  /// An employer on the timeline.
  package static let recordName = "lane"
  /// The names of an employer on the timeline.
  package static let slots: [TemplateSlot<Timeline.Lane>] = [
    TemplateSlot("organization", .text) { TemplateValue($0.organization) },
    TemplateSlot("bars", .list("bar")) { TemplateValue($0.bars) },
    TemplateSlot("height", .number) { .number($0.rows * rowHeight) },
  ]
}

extension Timeline.Mark: TemplateRecord {
  /// Something that happened at one time.
  package static let recordName = "mark"
  /// The names of a mark.
  package static let slots: [TemplateSlot<Timeline.Mark>] = [
    TemplateSlot("title", .text) { .text($0.title) },
    TemplateSlot("organization", .text) { TemplateValue($0.organization) },
    TemplateSlot("kind", .text) { .text($0.kind) },
    TemplateSlot("period", .text) { .text($0.period) },
    TemplateSlot("x", .number) { .number($0.x) },
    TemplateSlot("xPercent", .text) { .text(percent($0.x)) },
    TemplateSlot("endPercent", .text) { .text(percent($0.x + $0.width)) },
    TemplateSlot("row", .number) { .number($0.row) },
    TemplateSlot("y", .number) { .number($0.row * rowHeight) },
    TemplateSlot("open", .flag) { .flag($0.isOpen) },
    TemplateSlot("approximate", .flag) { .flag($0.isApproximate) },
  ]
}
