public import LinearModel

extension BruteForceSolver {
  /// Every solution of a model of integer variables, by looking at every point of the domains; in the order in which
  /// the variables are counted up. For a few thousand points at most.
  public static func allSolutions(of model: LinearModel) -> [Solution] {
    var points: [[Variable: Int]] = [[:]]
    for variable in model.variables {
      let domain = model.domain(of: variable)
      let values = (domain.lower ?? 0)...(domain.upper ?? 0)
      points = points.flatMap { point in
        values.map { value in point.merging([variable: value]) { $1 } }
      }
    }
    return points.map { Solution(of: model, integers: $0) }.filter { $0.violations(of: model).isEmpty }
  }
}
