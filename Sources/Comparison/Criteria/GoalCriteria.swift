import Checking
import Planning
import Vocabulary

/// The goals that a plan is made by, measured on each alternative with the goals' own definitions.
struct GoalCriteria: CriterionFamily {
  func rows(for contenders: [Contender]) -> [ComparedCriterion] {
    GoalCatalogue.all.map { goal in
      ComparedCriterion(
        Criterion(
          "goal.\(goal.word.rawValue)", .goals, goal.word.heading, name: goal.word.mention, meaning: goal.title,
          isDirected: true),
        contenders.map { Measurement(of: goal.contributions(in: $0.situation), scale: goal.scale) })
    }
  }
}

extension GoalWord {
  /// The goal in a sentence.
  fileprivate var mention: Text {
    self == .levelDistance ? Text(sv: word.swedish, en: "level distance") : word
  }

  /// The goal in the first column of a table.
  fileprivate var heading: Text {
    switch self {
    case .vacancies: Text(sv: "Vakanser", en: "Vacancies")
    case .overload: Text(sv: "Överbelastning", en: "Overload")
    case .voices: Text(sv: "Röster som förloras", en: "Voices lost")
    case .levelDistance: Text(sv: "Nivåavstånd till ägaren", en: "Level distance to owner")
    case .mandate: Text(sv: "Utan uppdragsbeskrivning", en: "Without a mandate")
    case .changes: Text(sv: "Ändringar av roller", en: "Changes of roles")
    case .commissioners: Text(sv: "Uppdragsgivare, summa", en: "Commissioners, total")
    case .balance: Text(sv: "Jämvikt: flest ägda", en: "Balance: most owned")
    }
  }
}
