import Checking
import LinearModel
import Responsibility
import Vocabulary

/// Pairs that the file fixes: judgements that a person has made and the plan has to build on (004-T5, 004-T7).
enum FixedPairs {
  static func constrain(_ model: inout PlanningModel) {
    let problem = model.problem
    let names = problem.situation.names
    for pair in problem.situation.scenario.planning.fixed {
      guard let slot = problem.slot(for: pair.role, on: pair.area) else { continue }
      let held = model.holds(pair.body, slot).map { LinearExpression($0) } ?? .zero
      let (body, area) = (names.definite(pair.body), names.area(pair.area))
      let role = pair.role.noun.singular
      model.require(
        held, .equal(to: 1), named: "fixed[\(pair.role.rawValue),\(pair.area),\(pair.body)]",
        because: Obstacle(
          Text(
            sv: "\(body) ska enligt filen vara \(role.swedish) av \(area)",
            en: "\(body) is to be \(role.english) of \(area), says the file"),
          at: pair.place))
    }
  }
}
