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
    Text(sv: "\(proposal.alternative.name) jämfört med planen", en: "\(proposal.alternative.name) beside the plan")
  }

  /// The first goal on which the two differ decides which one is better.
  var verdict: Text {
    let name = proposal.alternative.name
    if let level = proposal.firstWorseLevel {
      let comparison = comparison(on: level)
      return Text(
        sv: "\(name) är sämre än planen på mål \(comparison.swedish).",
        en: "\(name) is worse than the plan on goal \(comparison.english).")
    }
    if let level = proposal.firstBetterLevel {
      let comparison = comparison(on: level)
      let isProved = plan.levels[level].isProved
      let why =
        isProved
        ? Text(
          sv: "Alternativet gör alltså något som planen inte får göra eller inte rör.",
          en: "So the alternative does something that the plan may not do or does not touch.")
        : Text(sv: "Planen är inte bevisat bäst.", en: "The plan is not proved to be the best.")
      return Text(
        sv: "\(name) är bättre än planen på mål \(comparison.swedish). ",
        en: "\(name) is better than the plan on goal \(comparison.english). ") + why
    }
    return proposal.differences.isEmpty
      ? Text(sv: "\(name) är samma fördelning som planen.", en: "\(name) is the same allocation as the plan.")
      : Text(sv: "\(name) är lika bra som planen på alla mål.", en: "\(name) is as good as the plan on every goal.")
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

  var differences: [Text] {
    proposal.differences.map { difference in
      let (area, role) = (names.area(difference.area), difference.role.noun.singular)
      let planned = holders(difference.inPlan, isAbsent: isAbsent(difference, in: plan.situation?.organization))
      let proposed = holders(difference.inProposal, isAbsent: isProposedAbsent(difference))
      return Text(
        sv: "\(area), \(role.swedish): \(proposed.swedish) i stället för \(planned.swedish). ",
        en: "\(area), \(role.english): \(proposed.english) instead of \(planned.english). ") + effect(of: difference)
    }
  }

  private func isAbsent(_ difference: ProposalDifference, in organization: Organization?) -> Bool {
    organization?.areas[difference.area]?.roles[difference.role].isAbsent ?? false
  }

  /// What the alternative itself says of the role; the last change on the area decides.
  private func isProposedAbsent(_ difference: ProposalDifference) -> Bool {
    proposal.alternative.changes.reversed().lazy.compactMap { change -> Bool? in
      guard case .assign(difference.area, let roles) = change.operation else { return nil }
      return roles[difference.role]?.isAbsent
    }.first ?? false
  }

  private func holders(_ bodies: [BodyID], isAbsent: Bool) -> Text {
    if !bodies.isEmpty { return names.bodies(bodies) }
    return isAbsent ? Text(sv: "ingen (”-”)", en: "nobody (“-”)") : Text(sv: "ingen känd", en: "nobody known")
  }

  private func effect(of difference: ProposalDifference) -> Text {
    switch difference.effect {
    case .outsidePlan(isUnknownToday: true):
      return Text(
        sv: "Planen rör inte rollen: ingen är känd som innehavare i dag.",
        en: "The plan leaves the role alone: nobody is known to hold it today.")
    case .outsidePlan(isUnknownToday: false):
      return isAbsent(difference, in: plan.situation?.organization)
        ? Text(
          sv: "Planen rör inte rollen: det är sagt att ingen ska ha den.",
          en: "The plan leaves the role alone: it is stated that nobody is to hold it.")
        : Text(
          sv: "Planen rör inte rollen: den har en innehavare.", en: "The plan leaves the role alone: it has a holder.")
    case .worse(let level, let amount):
      return Text(sv: "Sämre på mål \(level + 1), med ", en: "Worse on goal \(level + 1), by ") + amount.written + Text(".")
    case .better(let level, let amount):
      return Text(sv: "Bättre på mål \(level + 1), med ", en: "Better on goal \(level + 1), by ") + amount.written
        + Text(".")
    case .equal: return Text(sv: "Likvärdigt på alla mål.", en: "As good on every goal.")
    }
  }
}
