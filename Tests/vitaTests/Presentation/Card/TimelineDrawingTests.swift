import Languages
import Testing

@testable import Documents
import ProfileModel
@testable import Formats
@testable import vita

@Suite("The drawn career")
struct TimelineDrawingTests {
  private static func bar(
    _ organization: String, _ x: Int, _ width: Int, isOpen: Bool = false,
    isApproximate: Bool = false
  ) -> Timeline.Bar {
    Timeline.Bar(
      title: "Role", organization: organization, period: "", x: x, width: width, row: 0,
      isOpen: isOpen, isStartSoft: isApproximate, isEndSoft: isApproximate)
  }

  private static func mark(
    _ title: String, _ kind: String, _ x: Int, _ width: Int = 0, isOpen: Bool = false
  ) -> Timeline.Mark {
    Timeline.Mark(
      title: title, record: RecordID(kind), period: "", x: x, width: width, row: 0, isOpen: isOpen,
      isApproximate: false)
  }

  private static func timeline(_ bars: [Timeline.Bar], _ marks: [Timeline.Mark] = []) -> Timeline {
    var lanes: [Timeline.Lane] = []
    for bar in bars {
      if let index = lanes.firstIndex(where: { $0.organization == bar.organization }) {
        lanes[index].bars.append(bar)
      } else {
        lanes.append(Timeline.Lane(organization: bar.organization, bars: [bar], rows: 1))
      }
    }
    return Timeline(
      from: "2010", to: "2019",
      ticks: stride(from: 2010, to: 2020, by: 2).map { year in
        Timeline.Tick(label: String(year), x: (year - 2010) * 100)
      }, summary: "", bars: bars, lanes: lanes, marks: marks, barRows: 1, markRows: 1)
  }

  private static func drawing(
    _ timeline: Timeline, columns: Int, labelWidth: Int = 8, _ depth: ColorDepth = .none
  ) -> String {
    TimelineDrawing(timeline, columns: columns, Palette.all[0])
      .lines(DocumentLabels(.english), labelWidth: labelWidth, Style(depth)).joined(separator: "\n")
  }

  private static let career = timeline(
    [
      bar("Sample", 0, 200), bar("Example", 250, 200, isApproximate: true),
      bar("Sample", 500, 500, isOpen: true),
    ],
    [
      mark("Gold medal", "award", 150), mark("Champion", "award", 150, 200),
      mark("Abacus", "project", 800, 200, isOpen: true), mark("Soroban", "project", 500, 200),
      mark("Begun", "project", 990, 10, isOpen: true),
    ])

  @Test("At 60 columns: a row for each employer, titles where they have room")
  func wide() {
    #expect(
      Self.drawing(Self.career, columns: 60) == """
        Career    2010        2012        2014        2016        2018
        Sample    ▆▆▆▆▆▆▆▆▆▆▆▆            ┊     ▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆►
        Example   ┊           ┊  ▂▄▆▆▆▆▆▆▆▆▄▂         ┊           ┊
        Awards    ┊        ◆ Gold medal   ┊           ┊           ┊
                  ┊        ◆━━━━━━━━━━◆ Champion      ┊           ┊
        Projects  ┊           ┊           ┊           ┊           ●━━━━━━━━━━►
                  ┊           ┊           ┊     ●━━━━━━━━━━● Soroban         ●
        """)
  }

  @Test("At 20 columns: fewer years, the last one moved in, and titles left out")
  func narrow() {
    #expect(
      Self.drawing(Self.career, columns: 20) == """
        Career    2010    2014    2018
        Sample    ▆▆▆▆    ┊ ▆▆▆▆▆▆▆▆▆►
        Example   ┊    ▄▆▆▄       ┊
        Awards    ┊  ◆ Gold medal ┊
                  ┊  ◆━━◆ Champion
        Projects  ┊       ┊       ●━━►
                  ┊       ┊ ●━━●  ┊  ●
        """)
  }

  @Test("A label that is wider than its column is cut")
  func labels() {
    let timeline = Self.timeline([Self.bar("Several Examples", 0, 1000)])
    #expect(
      Self.drawing(timeline, columns: 20) == """
        Career    2010    2014    2018
        Several…  ▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆
        """)
  }

  @Test("A gap as long as a column is seen, and what touches has none")
  func gaps() {
    let timeline = Self.timeline([Self.bar("A", 0, 449), Self.bar("A", 501, 249)])
    #expect(Self.drawing(timeline, columns: 20).hasSuffix("A         ▆▆▆▆▆▆▆▆▆ ▆▆▆▆▆ ┊"))
    let joined = Self.timeline([Self.bar("A", 0, 449), Self.bar("A", 451, 249)])
    #expect(Self.drawing(joined, columns: 20).hasSuffix("A         ▆▆▆▆▆▆▆▆▆▆▆▆▆▆  ┊"))
  }

  @Test("Marks of one time stand in rows of their own, at most four")
  func marks() {
    let marks = (1...9).map { Self.mark("M\($0)", "award", 500) }
    #expect(
      Self.drawing(Self.timeline([], marks), columns: 20) == """
        Career    2010    2014    2018
        Awards    ┊       ┊ ◆ M1  ┊
                  ┊       ┊ ◆ M2  ┊
                  ┊       ┊ ◆ M3  ┊
                  ┊       ┊ ◆ M9  ┊
        """)
  }

  @Test("Colour follows the gradient")
  func color() {
    let timeline = Self.timeline([Self.bar("A", 0, 1000)])
    let drawing = Self.drawing(timeline, columns: 10, .twoHundredFiftySix)
    let colors = [62, 98, 134, 133, 169].map { "\u{1B}[38;5;\($0)m▆▆\u{1B}[0m" }
    #expect(drawing.hasSuffix("\nA         " + colors.joined()))
    #expect(drawing.hasPrefix("\u{1B}[1;38;5;98mCareer\u{1B}[0m    \u{1B}[2m2010"))
  }
}
