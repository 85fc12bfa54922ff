import Checking
import Planning
import Vocabulary

/// The goals that a plan is made by, measured on each alternative with the goals' own definitions.
struct GoalCriteria: CriterionFamily {
  func rows(for contenders: [Contender]) -> [ComparedCriterion] {
    GoalCatalogue.all.map { goal in
      ComparedCriterion(
        Criterion("goal.\(goal.word.rawValue)", .goals, goal.word.heading, meaning: goal.title, isDirected: true),
        contenders.map { Measurement(of: goal.contributions(in: $0.situation), scale: goal.scale) })
    }
  }
}

extension GoalWord {
  /// The goal in the first column of a table.
  fileprivate var heading: Text {
    switch self {
    case .vacancies: Text(sv: "Roller utan innehavare", en: "Roles without a holder")
    case .overload: Text(sv: "Belastning över kapacitet", en: "Load above capacity")
    case .voices: Text(sv: "Förlorade röster", en: "Voices lost")
    case .levelDistance: Text(sv: "Nivåsteg till ägaren", en: "Levels to the owner")
    case .mandate: Text(sv: "Utan uppdragsbeskrivning", en: "Without a mandate")
    case .changes: Text(sv: "Roller som byter händer", en: "Roles that change hands")
    case .commissioners: Text(sv: "Ägare att utföra åt", en: "Owners to perform for")
    case .balance: Text(sv: "Flest ägda områden", en: "Most areas owned")
    }
  }
}
