import Checking
import Reorganization
import Responsibility
import Vocabulary

/// The breath of a report on consequences: how many areas change hands, how many are left without, whose voice is lost
/// and whether anybody is overloaded.
struct ConsequencesSummary {
  private let consequences: Consequences
  private let names: Names

  init(_ consequences: Consequences) {
    self.consequences = consequences
    names = consequences.situation.names
  }

  var text: Text {
    let sentences = [ownership, performance, commissioning, voices, load].compactMap { $0 }
    guard hasChanges else {
      return Text(
        sv: "Alternativet ändrar inga roller, uppdragsgivare eller röster.",
        en: "The alternative changes no roles, commissioners or voices.")
    }
    return Text.sentences(sentences)
  }

  private var hasChanges: Bool {
    !consequences.areas.isEmpty || !consequences.parties.isEmpty || consequences.bodies.contains(where: \.isChanged)
  }

  // MARK: Roles

  /// What happened to a role on an area.
  private enum Turn: Hashable {
    case changed
    case named
    case gained
    case lost
  }

  private func turns(of role: Role) -> [Turn: Int] {
    var turns: [Turn: Int] = [:]
    for change in consequences.areas.compactMap({ $0[role] }) {
      switch (change.before, change.after) {
      case (.held, .held): turns[.changed, default: 0] += 1
      case (.unknown, .held): turns[.named, default: 0] += 1
      case (_, .held): turns[.gained, default: 0] += 1
      case (.held, _): turns[.lost, default: 0] += 1
      default: break
      }
    }
    return turns
  }

  /// "7 områden byter ägare, 1 får en känd ägare och inget förlorar sin ägare." Always said: the absence of losses is
  /// what a reader wants to know first.
  private var ownership: Text? {
    let turns = turns(of: .owner)
    var clauses = clauses(turns, .owner)
    if turns[.lost] == nil {
      clauses.append(
        clauses.isEmpty
          ? Text(sv: "inget område förlorar sin ägare", en: "no area loses its owner")
          : Text(sv: "inget förlorar sin ägare", en: "none loses its owner"))
    }
    return Text.list(clauses).capitalized + Text(".")
  }

  private var performance: Text? {
    let clauses = clauses(turns(of: .performer), .performer)
    return clauses.isEmpty ? nil : Text.list(clauses) + Text(".")
  }

  /// The number of areas is named in the first clause and understood in the rest.
  private func clauses(_ turns: [Turn: Int], _ role: Role) -> [Text] {
    let noun = role.noun
    var clauses: [Text] = []
    for turn in [Turn.lost, .changed, .named, .gained] {
      guard let count = turns[turn] else { continue }
      let areas = clauses.isEmpty ? Noun.area.counted(count) : Text("\(count)")
      let one = count == 1
      let article = role == .owner ? "an" : "a"
      let verb =
        switch turn {
        case .lost: Text(sv: "förlorar sin", en: one ? "loses its" : "lose their")
        case .changed: Text(sv: "byter", en: one ? "changes" : "change")
        case .named: Text(sv: "får en känd", en: one ? "gets a known" : "get a known")
        case .gained: Text(sv: "får en", en: one ? "gets \(article)" : "get \(article)")
        }
      clauses.append([areas, verb, noun.singular].joined(by: Text(" ")))
    }
    return clauses
  }

  // MARK: Bodies and parties

  private var commissioning: Text? {
    let count = consequences.bodies.count { body in
      guard case .lost = body.after.commissioners, body.after.isActive else { return false }
      if case .lost = body.before.commissioners { return false }
      return true
    }
    guard count > 0 else { return nil }
    let english = count == 1 ? " loses its commissioner." : " lose their commissioner."
    return Noun.body.counted(count) + Text(sv: " förlorar sin uppdragsgivare.", en: english)
  }

  private var voices: Text? {
    let lost = LostVoices.grouped(consequences.parties).map { lost in
      names.parties(lost.parties) + Text(" ") + lost.verb + Text(sv: " i ", en: " in ")
        + Noun.area.counted(lost.areas.count)
    }
    let unknown = Set(consequences.unknownVoices.flatMap(\.areas)).count
    var sentences: [Text] = []
    if !lost.isEmpty { sentences.append(Text.shortList(lost).capitalized + Text(".")) }
    if unknown > 0 {
      let areas = Noun.area.counted(unknown)
      sentences.append(
        Text(
          sv: "I \(areas.swedish) går det inte att säga om någon röst går förlorad.",
          en: "In \(areas.english) it is not possible to say whether a voice is lost."))
    }
    // Where nobody owns an area any longer nobody is heard there either; that has been said already.
    if sentences.isEmpty, !consequences.areas.isEmpty, turns(of: .owner)[.lost] == nil {
      sentences.append(Text(sv: "Ingen part förlorar sin röst.", en: "No party loses its voice."))
    }
    return sentences.isEmpty ? nil : Text.sentences(sentences)
  }

  private var load: Text? {
    let limited = consequences.bodies.filter { $0.after.isActive && $0.after.capacity != nil }
    let overloads = limited.compactMap { body in Overload(of: body).map { (body: body.body, overload: $0) } }
    guard !limited.isEmpty else {
      return Text(sv: "Kapaciteter framgår inte.", en: "Capacities are not stated.")
    }
    guard !overloads.isEmpty else {
      return Text(
        sv: "Ingen är överbelastad, så långt kapaciteten är känd.",
        en: "Nobody is overloaded, as far as capacities are known.")
    }
    return Text.sentences(
      [Overload.new, .worse, .standing].compactMap { kind in
        sentence(of: kind, overloads.filter { $0.overload == kind }.map(\.body))
      })
  }

  /// How a body that carries more than it can stands to how it stood before.
  private enum Overload {
    case new
    case worse
    case standing

    /// Nil for a body that is not known to carry more than it can.
    init?(of body: BodyConsequence) {
      guard let excess = Self.excess(of: body.after) else { return nil }
      guard let before = Self.excess(of: body.before) else {
        self = .new
        return
      }
      self = excess > before ? .worse : .standing
    }

    private static func excess(of profile: BodyProfile) -> Quantity? {
      guard profile.isActive, let capacity = profile.capacity, profile.load.sum > capacity else { return nil }
      return profile.load.sum - capacity
    }
  }

  /// "VVG blir överbelastad.", "Enheten är överbelastad redan i dag."; nil for nobody.
  private func sentence(of overload: Overload, _ bodies: [BodyID]) -> Text? {
    guard let first = bodies.first else { return nil }
    let kind = consequences.situation.organization.bodies[first]?.kind ?? .other
    let isOne = bodies.count == 1
    let adjective = isOne ? kind.inflected(common: "överbelastad", neuter: "överbelastat") : "överbelastade"
    let who = Text.shortList(bodies.map { Text(names.definite($0)) }).capitalized
    let state =
      switch overload {
      case .new: Text(sv: " blir \(adjective).", en: isOne ? " becomes overloaded." : " become overloaded.")
      case .worse:
        Text(
          sv: " är \(adjective) redan i dag och blir det ännu mer.",
          en: isOne
            ? " is overloaded already today and becomes more so." : " are overloaded already today and become more so.")
      case .standing:
        Text(
          sv: " är \(adjective) redan i dag.",
          en: isOne ? " is overloaded already today." : " are overloaded already today.")
      }
    return who + state
  }
}
