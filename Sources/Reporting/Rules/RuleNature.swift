import Checking
import Responsibility
import Vocabulary

extension Rule {
  /// What comes out of the rule: "anmärkning", "konsekvens", "åtgärd".
  var outcome: Noun {
    switch work {
    case .check: .finding
    case .derive, .plan:
      switch group {
      case .measures: TaskKind.measure.noun
      case .statements: .statement
      default: .consequence
      }
    }
  }

  /// How grave the rule is, or what comes out of one that finds nothing wrong: "fel", "varning", "konsekvens".
  var nature: Text { severity?.noun.singular ?? outcome.singular }
}
