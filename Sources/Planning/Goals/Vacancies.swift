public import Checking
public import LinearModel
import Responsibility
public import Vocabulary

/// Roles that have lost their holders, each weighted with how critical the area is.
public struct Vacancies: Goal {
  public let word = GoalWord.vacancies
  public let title = Text(
    sv: "roller utan innehavare, viktade med kritikalitet", en: "roles without a holder, weighted by criticality")
  public let scale = 1

  public init() {}

  public func contributions(in situation: Situation) -> [Contribution] {
    let now = PlanningProblem.vacatedSlots(in: situation)
    return now.map { slot in
      let role = slot.role.noun.singular
      return Contribution(
        slot.criticality, Text(sv: "saknar \(role.swedish)", en: "without \(role.english)"), areas: [slot.area])
    }
  }

  public func expression(in model: inout PlanningModel) -> LinearExpression {
    var sum = LinearExpression.zero
    for (index, slot) in model.problem.slots.enumerated() {
      sum += LinearExpression(model.isVacant(index)) * slot.criticality
    }
    return sum
  }
}
