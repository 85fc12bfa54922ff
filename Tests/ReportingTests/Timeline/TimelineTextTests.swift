import ModelFormat
import Reorganization
import RepositoryFiles
import Responsibility
import Testing
import Vocabulary

@testable import Reporting

/// The main case along its axis of time.
func ledningsradTimeline(_ alternative: String?) throws -> TimelineView {
  let text = try RepositoryFiles.text("scenarios/vgr-ledningsrad/scenario.yaml")
  let scenario = try #require(ModelReader().read(text, file: "scenario.yaml").scenario)
  return TimelineView(of: Timeline(of: scenario, alternative: alternative.map { AlternativeID($0) }))
}

func timelineView(_ text: String, _ alternative: String? = nil) throws -> TimelineView {
  TimelineView(of: Timeline(of: try scenario(text), alternative: alternative.map { AlternativeID($0) }))
}

@Suite("A timeline on a terminal")
struct TimelineTextTests {
  @Test("is never wider than the terminal", arguments: [20, 40, 60, 80, 100, 160])
  func width(columns: Int) throws {
    for alternative in [nil, "pausat", "forslaget", "regional-leverans"] {
      let text = TimelineText(Presentation(language: .swedish, width: columns)).text(
        of: try ledningsradTimeline(alternative))
      let widest = text.split(separator: "\n").map { String($0).displayWidth }.max() ?? 0
      #expect(widest <= columns, "\(alternative ?? "i dag")")
    }
  }

  private func row(_ label: String, in text: String) -> String? {
    text.split(separator: "\n").map(String.init).first { $0.hasPrefix(label) }
  }

  private static let gap = """
    datum: 2024-01-01
    grupperingar: {rad: {namn: Rådet}, vvg: {namn: VVG}}
    områden: {plan: {namn: Plan, ägare: rad}}
    alternativ:
      plan:
        namn: Planen
        ändringar: [{pausa: rad, från: 2024-07-01}, {område: plan, ägare: vvg, från: 2024-12-31}]

    """

  @Test("shows who owns what when, and marks what is missing with a character of its own")
  func bars() throws {
    let text = TimelineText(Presentation(language: .swedish)).text(of: try timelineView(Self.gap, "plan"))
    let council = try #require(row("  ägare Rådet", in: text))
    let missing = try #require(row("  saknar ägare", in: text))
    #expect(council.contains("█") && !council.contains("╳"))
    #expect(missing.contains("╳╳╳") && !missing.contains("█"))
    // The one begins in the column where the other ends.
    let end = council.distance(from: council.startIndex, to: try #require(council.lastIndex(of: "█")))
    let start = missing.distance(from: missing.startIndex, to: try #require(missing.firstIndex(of: "╳")))
    #expect(start == end + 1)
    #expect(text.contains("✗ Plan saknar ägare från 1 juli 2024 till 31 december 2024."))
    #expect(text.contains("1 lucka.\n"))
  }

  @Test("shows a gap that is shorter than a column")
  func shortGap() throws {
    let text = Self.gap.replacing("2024-12-31", with: "2024-07-02").replacing(
      "alternativ:", with: "tjänster: {t: {namn: T, avvecklas: 2044-01-01}}\nalternativ:")
    let shown = TimelineText(Presentation(language: .swedish)).text(of: try timelineView(text, "plan"))
    #expect(try #require(row("  saknar ägare", in: shown)).contains("╳"))
  }

  @Test("is red where something is missing, and plain when nobody asks for colours")
  func colours() throws {
    let view = try timelineView(Self.gap, "plan")
    #expect(TimelineText(Presentation(language: .swedish, isStyled: true)).text(of: view).contains("\u{1B}[31m╳"))
    #expect(!TimelineText(Presentation(language: .swedish)).text(of: view).contains("\u{1B}"))
  }

  @Test("marks imprecise edges and open ends")
  func edges() throws {
    let text = Self.gap.replacing("från: 2024-12-31", with: "från: hösten 2024")
    let shown = TimelineText(Presentation(language: .swedish)).text(of: try timelineView(text, "plan"))
    let owner = try #require(row("  ägare VVG", in: shown))
    #expect(owner.contains("~~█") && owner.hasSuffix("→"))
  }

  @Test("says so when nothing changes at a stated time")
  func undated() throws {
    let view = try timelineView("grupperingar: {vvg: {namn: VVG}}\nområden: {plan: {namn: Plan, ägare: vvg}}\n")
    let text = TimelineText(Presentation(language: .swedish)).text(of: view)
    #expect(text.hasSuffix("Inget i filen ändras vid en angiven tid.\n"))
    #expect(TimelineSVG(.swedish).text(of: view).contains("Inget i filen ändras"))
    #expect(TimelineJSON(.swedish).text(of: view).contains("\"from\": null"))
  }
}
