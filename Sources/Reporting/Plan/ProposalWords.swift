import Checking
import Planning
import Responsibility
import Vocabulary

/// How another alternative of the file compares with a plan, in sentences.
struct ProposalWords {
  private let proposal: ScoredProposal
  private let plan: Plan
  private let names: Names

  init(_ proposal: ScoredProposal, against plan: Plan) {
    self.proposal = proposal
    self.plan = plan
    names = plan.problem.situation.names
  }

  var heading: Text {
    Text(
      sv: "”\(proposal.alternative.name)” jämfört med planen", en: "“\(proposal.alternative.name)” beside the plan")
  }

  // MARK: Which is better

  /// The first goal on which the two differ decides which one is better.
  var verdict: Text {
    let name = proposal.alternative.name
    if let level = proposal.firstWorseLevel {
      let comparison = comparison(on: level)
      return Text(
        sv: "”\(name)” är sämre än planen på mål \(comparison.swedish).",
        en: "“\(name)” is worse than the plan on goal \(comparison.english).") + reasons
    }
    if let level = proposal.firstBetterLevel {
      let comparison = comparison(on: level)
      return Text(
        sv: "”\(name)” är bättre än planen på mål \(comparison.swedish). ",
        en: "“\(name)” is better than the plan on goal \(comparison.english). ") + reasonForBeingBetter(on: level)
    }
    return proposal.differences.isEmpty
      ? Text(sv: "”\(name)” är samma fördelning som planen.", en: "“\(name)” is the same allocation as the plan.")
      : Text(
        sv: "”\(name)” är lika bra som planen på alla mål.", en: "“\(name)” is as good as the plan on every goal.")
  }

  /// What the proposal's value is made of beyond the plan's, and whether that is in roles that the plan does not touch.
  private var reasons: Text {
    let planned = Set(plan.assignments.map(\.slot.area))
    return proposal.shares.prefix(3).reduce(Text("")) { text, share in
      let areas = share.areas.isEmpty ? Text("") : Text(sv: " i ", en: " in ") + names.areas(share.areas)
      let isOutside = !share.areas.isEmpty && planned.isDisjoint(with: share.areas)
      let outside = Text(sv: ", som planen inte rör", en: ", which the plan does not touch")
      return text + Text(" ") + share.cause.capitalized + areas + (isOutside ? outside : Text("")) + Text(".")
    }
  }

  private func reasonForBeingBetter(on level: Int) -> Text {
    plan.levels[level].isProved
      ? Text(
        sv: "Alternativet gör alltså något som planen inte får göra eller inte rör.",
        en: "So the alternative does something that the plan may not do or does not touch.")
      : Text(sv: "Planen är inte bevisat bäst.", en: "The plan is not proved to be the best.")
  }

  /// "4 (områden vars ägare saknar uppdragsbeskrivning): 4 mot planens 3".
  private func comparison(on level: Int) -> Text {
    let (title, value) = (plan.levels[level].title, proposal.levels[level].written)
    let planned = plan.levels[level].value.written
    return Text(
      sv: "\(level + 1) (\(title.swedish)): \(value.swedish) mot planens \(planned.swedish)",
      en: "\(level + 1) (\(title.english)): \(value.english) against the plan's \(planned.english)")
  }

  // MARK: Role by role

  /// Differences that have the same effect on the plan, under a sentence that says it.
  struct Group {
    let effect: Text
    var roles: [Text]
  }

  /// What weighs most first.
  var groups: [Group] {
    var groups: [Group] = []
    var positions: [Text: Int] = [:]
    let ordered = proposal.differences.enumerated().sorted {
      (Self.rank($0.element), $0.offset) < (Self.rank($1.element), $1.offset)
    }
    for difference in ordered.map(\.element) {
      let effect = effect(of: difference)
      if let position = positions[effect] {
        groups[position].roles.append(role(difference))
      } else {
        positions[effect] = groups.count
        groups.append(Group(effect: effect, roles: [role(difference)]))
      }
    }
    return groups
  }

  private static func rank(_ difference: ProposalDifference) -> Int {
    switch difference.effect {
    case .worse(let level, _), .better(let level, _): level
    case .equal: .max - 2
    case .notAllowed: .max - 1
    case .outsidePlan: .max
    }
  }

  /// "Finansiering, ägare: SITIV och VVG i stället för SITIV".
  private func role(_ difference: ProposalDifference) -> Text {
    let (area, role) = (names.area(difference.area), difference.role.noun.singular)
    let proposed = holders(difference.inProposal, isAbsent: isAbsentInProposal(difference))
    let text = Text(sv: "\(area), \(role.swedish): ", en: "\(area), \(role.english): ") + proposed
    if case .outsidePlan(isUnknownToday: true) = difference.effect { return text }
    let planned = holders(difference.inPlan, isAbsent: isAbsentInPlan(difference))
    return text + Text(sv: " i stället för \(planned.swedish)", en: " instead of \(planned.english)")
  }

  private func holders(_ bodies: [BodyID], isAbsent: Bool) -> Text {
    if !bodies.isEmpty { return names.bodies(bodies) }
    return isAbsent ? Text(sv: "ingen (”-”)", en: "nobody (“-”)") : Text(sv: "ingen", en: "nobody")
  }

  private func isAbsentInPlan(_ difference: ProposalDifference) -> Bool {
    plan.situation?.organization.areas[difference.area]?.roles[difference.role].isAbsent ?? false
  }

  /// What the alternative itself says of the role; the last change on the area decides.
  private func isAbsentInProposal(_ difference: ProposalDifference) -> Bool {
    proposal.alternative.changes.reversed().lazy.compactMap { change -> Bool? in
      guard case .assign(difference.area, let roles) = change.operation else { return nil }
      return roles[difference.role]?.isAbsent
    }.first ?? false
  }

  private func effect(of difference: ProposalDifference) -> Text {
    switch difference.effect {
    case .outsidePlan(isUnknownToday: true):
      Text(
        sv: "Planen rör inte rollen, för ingen är känd som innehavare i dag:",
        en: "The plan leaves the role alone, because nobody is known to hold it today:")
    case .outsidePlan(isUnknownToday: false):
      isAbsentInPlan(difference)
        ? Text(
          sv: "Planen rör inte rollen, för det är sagt att ingen ska ha den:",
          en: "The plan leaves the role alone, because it is stated that nobody is to hold it:")
        : Text(
          sv: "Planen rör inte rollen, för den har en innehavare i dag:",
          en: "The plan leaves the role alone, because somebody holds it today:")
    case .worse(let level, let amount):
      Text(
        sv: "Skulle göra planen sämre på mål \(level + 1), med \(amount.written.swedish):",
        en: "Would make the plan worse on goal \(level + 1), by \(amount.written.english):")
    case .better(let level, let amount):
      Text(
        sv: "Skulle göra planen bättre på mål \(level + 1), med \(amount.written.swedish):",
        en: "Would make the plan better on goal \(level + 1), by \(amount.written.english):")
    case .equal: Text(sv: "Likvärdigt på alla mål:", en: "As good on every goal:")
    case .notAllowed(let body, let obstacle):
      Text(sv: "Planen får inte göra så, för ", en: "The plan may not do so, because ")
        + Text(names.definite(body) + " ") + obstacle.reason + Text(":")
    }
  }
}
