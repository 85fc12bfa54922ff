import Checking
import Planning
import Responsibility
import Vocabulary

/// The breath of an explanation: who holds the role, why the plan fills it or leaves it, and who comes next.
struct ExplanationSummary {
  private let explanation: RoleExplanation
  private let names: Names
  private let costs: CostWords

  init(_ explanation: RoleExplanation) {
    self.explanation = explanation
    let situation = explanation.plan.problem.situation
    names = situation.names
    costs = CostWords(in: situation)
  }

  var text: Text {
    guard explanation.plan.situation != nil else { return PlanSummary(explanation.plan).text }
    return Text.sentences([standing] + [runnersUp, doubt, untried].compactMap { $0 })
  }

  /// "ägare av Förvaltningsplan", "owner of Förvaltningsplan".
  private var role: Text {
    let (noun, area) = (explanation.role.role.noun.singular, names.area(explanation.role.area))
    let link = explanation.role.role == .support ? "för" : "av"
    return Text(sv: "\(noun.swedish) \(link) \(area)", en: "\(noun.english) of \(area)")
  }

  // MARK: The role as it is

  private var standing: Text {
    let (role, area) = (role, names.area(explanation.role.area))
    let noun = explanation.role.role.noun.singular
    switch explanation.standing {
    case .planned: return planned
    case .held(let bodies):
      let who = Text.list(bodies.map(names.definite))
      return Text(
        sv: "\(who.swedish) är \(role.swedish), så planen rör inte rollen.",
        en: "\(who.english) \(bodies.count == 1 ? "is" : "are") \(role.english), so the plan leaves the role alone.")
    case .unknown:
      return Text(
        sv: "Det framgår inte vem som är \(role.swedish) i dag, så planen rör inte rollen.",
        en: "It is not known who is \(role.english) today, so the plan leaves the role alone.")
    case .decidedEmpty(let place):
      let source = place.map { " (\($0))" } ?? ""
      return Text(
        sv: "Det är sagt att ingen ska vara \(role.swedish)\(source), så planen rör inte rollen.",
        en: "It is stated that nobody is to be \(role.english)\(source), so the plan leaves the role alone.")
    case .heldThroughParts(let parts):
      let list = names.areas(parts)
      return Text(
        sv: "Varje del av \(area) har sin \(noun.swedish), så området är inte utan: \(list.swedish).",
        en: "Each part of \(area) has its \(noun.english), so the area is not without one: \(list.english).")
    case .sharedWith(let whole):
      let name = names.area(whole)
      return Text(
        sv: "\(area) är en del av \(name) och har samma \(noun.swedish). Fråga om \(name) i stället: --area \(whole).",
        en: "\(area) is part of \(name) and has the same \(noun.english). Ask about \(name) instead: --area \(whole).")
    case .outOfForce:
      return Text(
        sv: "\(area) gäller inte den dag som frågan gäller, så planen rör inte rollen.",
        en: "\(area) is not in force on the day in question, so the plan leaves the role alone.")
    case .notNeeded(let lost):
      let who = names.standing(of: lost)
      return Text(
        sv: "\(who.swedish), men \(area) behöver ingen \(noun.swedish) och planen ersätter ingen.",
        en: "\(who.english), but \(area) needs no \(noun.english) and the plan replaces nobody.")
    }
  }

  private var planned: Text {
    let role = role
    guard !explanation.holders.isEmpty else {
      return explanation.candidates.isEmpty && explanation.undecided.isEmpty
        ? Text(
          sv: "Ingen kan bli \(role.swedish): något krav hindrar varje gruppering.",
          en: "Nobody can become \(role.english): some requirement stands in the way of each body.")
        : Text(
          sv: "Ingen blir \(role.swedish) i planen.", en: "Nobody becomes \(role.english) in the plan.")
    }
    let who = Text.list(explanation.holders.map(names.definite))
    if case .unproved = explanation.plan.status {
      return Text(
        sv: "I den bästa fördelning som hann hittas blir \(who.swedish) \(role.swedish).",
        en: "In the best allocation found so far \(who.english) becomes \(role.english).")
    }
    return Text(
      sv: "I den bästa fördelningen blir \(who.swedish) \(role.swedish).",
      en: "In the best allocation \(who.english) becomes \(role.english).")
  }

  // MARK: The others

  private var others: [RoleCandidate] { explanation.candidates.filter { !$0.isHolder } }

  /// The candidates that stand first among the others, with one cost.
  private var runnersUp: Text? {
    guard let first = others.first else {
      guard explanation.undecided.isEmpty else { return nil }
      guard explanation.standing != .planned || !explanation.holders.isEmpty else { return nil }
      return explanation.obstacles.isEmpty
        ? nil : Text(sv: "Ingen annan kan hålla rollen.", en: "Nobody else can hold the role.")
    }
    let isMeasuredByBest = explanation.yardstick == .bestCandidate
    // Told in one breath only if the same words hold for all of them.
    let words = costs.phrases(of: first.comparison)
    let same = others.prefix {
      $0.levels == first.levels && costs.phrases(of: $0.comparison) == words
        && (isMeasuredByBest || $0.otherMoves.isEmpty == first.otherMoves.isEmpty)
    }
    let who = Text.shortList(same.map { Text(names.definite($0.body)) })
    let isOne = same.count == 1
    let condition =
      first.otherMoves.isEmpty
      ? Text("")
      : Text(sv: ", om fler roller byter innehavare samtidigt", en: ", if more roles change hands at the same time")
    if isMeasuredByBest {
      let best = Text(
        sv: "Ska någon ha den är \(who.swedish) \(isOne ? "bäst" : "bäst, och lika bra")",
        en: "If somebody is to have it, \(who.english) \(isOne ? "is best" : "are best, and equally good")")
      return best + Text(".") + nextAfter(same.count)
    }
    if first.comparison.isEqual {
      return Text(
        sv: "\(who.swedish) är \(isOne ? "likvärdig" : "likvärdiga")",
        en: "\(who.english) \(isOne ? "is" : "are") as good") + condition + Text(".")
    }
    let cost = Text.list(words)
    if first.comparison.isBetter {
      return Text(
        sv: "Med \(who.swedish)\(isOne ? "" : ", var för sig,") blir det bättre på mål ",
        en: "With \(who.english)\(isOne ? "" : ", each alone,") it is better on goal ")
        + Text("\((first.comparison.level ?? 0) + 1): ") + cost + Text(".")
    }
    let next =
      explanation.standing == .planned
      ? Text(sv: "Närmast därefter kommer \(who.swedish): ", en: "Next \(isOne ? "comes" : "come") \(who.english): ")
      : Text(
        sv: "Vid ett byte kommer \(who.swedish) närmast: ",
        en: "If it were to change hands \(who.english) \(isOne ? "comes" : "come") nearest: ")
    return next + cost + Text(".")
  }

  /// Who comes after the best when nobody holds the role.
  private func nextAfter(_ count: Int) -> Text {
    guard let next = others.dropFirst(count).first(where: { !$0.comparison.isEqual }) else { return Text("") }
    let (name, cost) = (names.definite(next.body), Text.list(costs.phrases(of: next.comparison)))
    return Text(
      sv: " Närmast därefter kommer \(name): \(cost.swedish).", en: " Next comes \(name): \(cost.english).")
  }

  /// Said when what is unknown could turn the order of the first two round.
  private var doubt: Text? {
    guard let first = others.first(where: { $0.comparison.restsOnUnknown || !$0.comparison.isEqual }) ?? others.first,
      first.comparison.restsOnUnknown
    else { return nil }
    let facts = UnknownWords(explanation).facts(of: explanation.holders + [first.body])
    guard let facts else {
      return Text(
        sv: "Ordningen kan bli en annan när det som inte framgår är känt.",
        en: "The order may change once what is unknown is known.")
    }
    return Text(
      sv: "\(facts.swedish) framgår inte, så ordningen kan bli en annan när det är känt.",
      en: "\(facts.english): not stated, so the order may be another once it is known."
    )
    .capitalized
  }
}

extension ExplanationSummary {
  /// Said when a limit came before every candidate had been tried.
  private var untried: Text? {
    let count = explanation.undecided.count
    guard count > 0 else { return nil }
    return Text(
      sv: "\(Noun.body.counted(count).swedish) hann inte prövas.",
      en: "\(Noun.body.counted(count).english) could not be tried in time.")
  }
}

/// What the file does not say of the candidates.
struct UnknownWords {
  private let explanation: RoleExplanation
  private let names: Names

  init(_ explanation: RoleExplanation) {
    self.explanation = explanation
    names = explanation.plan.problem.situation.names
  }

  /// "VVG:s platser och GITS uppdragsbeskrivning"; nil when nothing is unknown of these bodies.
  func facts(of bodies: [BodyID]) -> Text? {
    var seen: Set<BodyID> = []
    let facts = bodies.filter { seen.insert($0).inserted }.flatMap { body in
      (explanation.candidates.first { $0.body == body }?.unknownFacts ?? []).map { phrase($0, of: body) }
    }
    return facts.isEmpty ? nil : Text.list(facts)
  }

  /// "platser, uppdragsbeskrivning", for a table.
  func cell(of candidate: RoleCandidate) -> Text {
    candidate.unknownFacts.map(\.noun).joined(by: Text(", "))
  }

  private func phrase(_ fact: UnknownFact, of body: BodyID) -> Text {
    switch fact {
    case .seats: names.seats(of: body)
    case .mandate: names.mandate(of: body)
    case .level: names.belonging(to: body, fact.noun, definite: "nivån")
    case .capacity: names.belonging(to: body, fact.noun, definite: "kapaciteten")
    }
  }
}

extension UnknownFact {
  fileprivate var noun: Text {
    switch self {
    case .seats: Noun.seat.plural
    case .mandate: Noun.mandate.singular
    case .level: Noun.level.singular
    case .capacity: Text(sv: "kapacitet", en: "capacity")
    }
  }
}
