import Foundation
import Testing

@testable import vita

@Suite("Palettes")
struct PaletteTests {
  /// The relative luminance of a colour of xterm's cube, by WCAG 2.
  private static func luminance(_ color: TerminalColor) -> Double {
    let levels = [0, 95, 135, 175, 215, 255].map { level -> Double in
      let share = Double(level) / 255
      return share <= 0.03928 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    let number = color.extended - 16
    return 0.2126 * levels[number / 36] + 0.7152 * levels[number / 6 % 6]
      + 0.0722 * levels[number % 6]
  }

  /// The contrast with white or with black, whichever is less.
  private static func contrast(_ color: TerminalColor) -> Double {
    min(1.05 / (luminance(color) + 0.05), (luminance(color) + 0.05) / 0.05)
  }

  @Test("Areas have a contrast of 3 with black and white, labels of 4", arguments: Palette.all)
  func contrast(palette: Palette) {
    for color in palette.gradient + [palette.gold] { #expect(Self.contrast(color) >= 3) }
    #expect(Self.contrast(palette.accent) >= 4)
  }

  @Test("A name has the same palette every time, and names don't all have the same")
  func names() {
    #expect(Palette(for: "Ada Example").gradient.map(\.extended) == [62, 98, 134, 133, 169])
    #expect(Palette(for: "Åsa Exempel").gradient.map(\.extended) == [134, 169, 168, 167, 166])
    let names = (1...50).map { "Person \($0)" }
    for palette in Palette.all { #expect(names.contains { Palette(for: $0) == palette }) }
  }

  @Test("A gradient goes from its first colour to its last")
  func gradient() {
    let palette = Palette.all[0]
    let numbers = (0..<10).map { palette.color(at: $0, of: 10).extended }
    #expect(numbers == [62, 62, 98, 98, 134, 134, 133, 133, 169, 169])
  }
}
