import Checking
import Reorganization
import Responsibility
public import Vocabulary

/// What a report says, before anybody has decided how it is to look. The breath first: one or two sentences that can be
/// read aloud.
public struct Report: Sendable {
  public enum Block: Sendable {
    case heading(Text)
    case paragraph(Text, Emphasis)
    case list([Text])
    /// A list in which every item has a mark of its own.
    case remarks([Remark])
    case table(Grid)
    /// Explains the marks of the table above.
    case legend(Text)
  }

  /// One line of a list and how grave it is.
  public struct Remark: Sendable, Hashable {
    public let text: Text
    public let emphasis: Emphasis
  }

  public enum Emphasis: Sendable, Hashable {
    case none
    case error
    case warning
    case notice
  }

  /// What is reported on: the scenario, and which alternative and day.
  public let head: ReportHead
  public let summary: Text
  public let blocks: [Block]

  public init(head: ReportHead, summary: Text, blocks: [Block]) {
    self.head = head
    self.summary = summary
    self.blocks = blocks
  }
}

/// What a report is about: the scenario's name, the alternative and the day.
public struct ReportHead: Sendable, Hashable {
  public let scenario: String
  public let alternative: Text
  public let day: Text?

  init(scenario: String, alternative: Text, day: Text?) {
    self.scenario = scenario
    self.alternative = alternative
    self.day = day
  }

  init(of situation: Situation) {
    scenario = situation.scenario.name
    let chosen = Self.name(of: situation.alternative)
    let name = situation.comparedWith.map { Text($0.name) } ?? Text(sv: "läget", en: "the organisation")
    let since = situation.before.day.map { Text(" (") + $0.written + Text(")") } ?? Text("")
    let start = situation.startsElsewhere ? Text(sv: " jämfört med ", en: " compared with ") + name + since : nil
    alternative = chosen + (start ?? Text(""))
    day = situation.day?.written
  }

  /// For an account of claims, which may be about several alternatives and days.
  init(ofClaimsOn scenario: Scenario) {
    self.scenario = scenario.name
    alternative = Text(sv: "Redovisning av påståenden", en: "Account of claims")
    day = nil
  }

  /// A report on a stretch of time says from when.
  init(of scenario: Scenario, alternative: Alternative?, from first: Day?) {
    self.scenario = scenario.name
    self.alternative = Self.name(of: alternative)
    day = first.map { Text(sv: "från \($0.written.swedish)", en: "from \($0.written.english)") }
  }

  init(of view: TimelineView) { self.init(of: view.scenario, alternative: view.alternative, from: view.firstDay) }

  private static func name(of alternative: Alternative?) -> Text {
    alternative.map { Text($0.name) } ?? Text(sv: "Läget i dag", en: "The organisation today")
  }

  /// "Dokumentets förslag, 1 september 2023".
  public var subtitle: Text {
    guard let day else { return alternative }
    return alternative + Text(", ") + day
  }
}
