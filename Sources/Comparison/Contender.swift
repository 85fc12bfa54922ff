public import Checking
import Planning
import Reorganization
import Responsibility
public import Vocabulary

/// One column of a comparison: an alternative of the file, the organisation today or the nollalternativ, with what the
/// rules find and derive there.
public struct Contender: Sendable {
  public enum Kind: Sendable, Hashable {
    /// The organisation as it is: what the others are held against, and no choice of its own.
    case today
    /// The pause or dissolution that the alternatives share, and nothing else.
    case zero
    case alternative
  }

  /// How a reader asks for it: the alternative's id, or a word for today and for a nollalternativ that is not in the file.
  public let id: String
  public let name: Text
  public let kind: Kind
  /// How the column was made, when it is not simply an alternative of the file.
  public let origin: Text?
  public let situation: Situation
  public let findings: [Finding]
  public let measures: [Derivation]
  public let decisions: [NeededDecision]

  init(_ situation: Situation, id: String, name: Text, kind: Kind, origin: Text? = nil) {
    self.id = id
    self.name = name
    self.kind = kind
    self.origin = origin
    self.situation = situation
    findings = Checker().findings(in: situation)
    let groups = Dictionary(
      RuleCatalogue.standard.rules.map { ($0.id, $0.group) }, uniquingKeysWith: { one, _ in one })
    measures = RuleCatalogue.standard.derivations(in: situation).filter { groups[$0.rule] == .measures }
    decisions = NeededDecision.all(in: situation, measures: measures)
  }

  /// True for a column that is there to be held against and not to be chosen.
  public var isReference: Bool { kind != .alternative }
}

/// Chooses the columns of a comparison and makes the nollalternativ.
struct ContenderList {
  /// The ids of the columns that are no alternatives of the file.
  static let todayID = "idag"
  static let zeroID = "nollalternativ"

  let contenders: [Contender]
  let note: Text?

  /// - Parameter chosen: in the order of the columns.
  init(of scenario: Scenario, comparing chosen: [AlternativeID], on day: Day?) {
    let chosen = chosen.filter { scenario.alternatives[$0] != nil }
    let today = Contender(
      Timeline(of: scenario, alternative: nil).situation(on: day), id: Self.free(Self.todayID, in: scenario),
      name: Text(sv: "Läget i dag", en: "The organisation today"), kind: .today)
    let shared = Self.sharedSteps(of: chosen, in: scenario)
    var contenders = [today]
    var zero: AlternativeID?
    if shared.isEmpty {
      note = Text(
        sv: "Alternativen har ingen paus eller avslutning gemensam, så läget i dag är nollalternativet.",
        en: "The alternatives share no pause or dissolution, so the organisation today is the zero alternative.")
    } else if let same = Self.alternative(doing: shared, in: scenario) {
      zero = same
      note = nil
      contenders.append(Self.contender(same, in: scenario, on: day, kind: .zero))
    } else {
      note = nil
      contenders.append(Self.zero(of: shared, in: scenario, on: day))
    }
    contenders += chosen.filter { $0 != zero }.map { Self.contender($0, in: scenario, on: day, kind: .alternative) }
    self.contenders = contenders
  }

  private static func contender(
    _ id: AlternativeID, in scenario: Scenario, on day: Day?, kind: Contender.Kind
  ) -> Contender {
    let origin =
      kind == .zero
      ? Text(
        sv:
          "Nollalternativet är filens eget: det gör det som alternativen har gemensamt med grupperingarna, och inget mer.",
        en:
          "The zero alternative is the file's own: it does to the bodies what the alternatives share, and nothing more."
      )
      : nil
    return Contender(
      Timeline(of: scenario, alternative: id).situation(on: day), id: id.rawValue,
      name: Text(scenario.alternatives[id]?.name ?? id.rawValue), kind: kind, origin: origin)
  }

  /// The id, or the nearest one that no alternative of the file has.
  private static func free(_ id: String, in scenario: Scenario) -> String {
    var id = id
    while scenario.alternatives[AlternativeID(id)] != nil { id += "-" }
    return id
  }

  /// An alternative of the comparison's own, with the steps that the others share.
  private static func zero(of steps: [Change], in scenario: Scenario, on day: Day?) -> Contender {
    let id = AlternativeID(free(zeroID, in: scenario))
    let name = Text(sv: "Nollalternativet", en: "The zero alternative")
    var extended = scenario
    extended.alternatives.append(Alternative(id: id, name: name.swedish, changes: steps))
    return Contender(
      Timeline(of: extended, alternative: id).situation(on: day), id: id.rawValue, name: name, kind: .zero,
      origin: Text(
        sv: "Nollalternativet finns inte i filen: det är gjort av det som alternativen har gemensamt med "
          + "grupperingarna, och inget mer.",
        en: "The zero alternative is not in the file: it is made of what the alternatives have in common for the "
          + "bodies, and nothing more."))
  }

  /// What every alternative does to the existence of bodies, with the dates of the first.
  private static func sharedSteps(of ids: [AlternativeID], in scenario: Scenario) -> [Change] {
    let steps = ids.map { Timeline(of: scenario, alternative: $0).changes.filter(\.isBodyStep) }
    guard let first = steps.first else { return [] }
    return first.filter { step in
      steps.dropFirst().allSatisfy { others in others.contains { $0.operation == step.operation } }
    }
  }

  /// The first alternative of the file that takes these steps and no other.
  private static func alternative(doing steps: [Change], in scenario: Scenario) -> AlternativeID? {
    scenario.alternatives.ids.first { id in
      let changes = Timeline(of: scenario, alternative: id).changes
      return changes.count == steps.count
        && changes.allSatisfy { change in steps.contains { $0.operation == change.operation } }
    }
  }
}

extension Change {
  /// True for a change that a body is put out of action or back by.
  fileprivate var isBodyStep: Bool {
    switch operation {
    case .pause, .resume, .dissolve: true
    default: false
    }
  }
}
