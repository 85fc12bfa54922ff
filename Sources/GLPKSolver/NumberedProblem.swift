internal import CGLPK
internal import LinearModel

/// A model laid out as GLPK wants it: flat arrays that count from 1, bounds with a type, minimisation.
///
/// The one place where our numbers from 0 become GLPK's numbers from 1, and where it is made sure that nothing reaches
/// GLPK that it would end the process over (a number out of range, an element twice) or be silently wrong about (a
/// value that is not finite or not exactly representable). Names are never handed to GLPK at all.
struct NumberedProblem: Sendable {
  /// What is wrong with, or already known of, a model before GLPK sees it.
  enum Outcome {
    case problem(NumberedProblem)
    /// Exact arithmetic alone shows that there is no solution.
    case infeasible
  }

  let scale: ObjectiveScale

  // Every array begins with an element that is never used, so that indices count from 1.
  private(set) var columnTypes: [Int32] = [0]
  private(set) var columnKinds: [Int32] = [0]
  private(set) var columnLower: [Double] = [0]
  private(set) var columnUpper: [Double] = [0]
  private(set) var columnCosts: [Double] = [0]
  private(set) var rowTypes: [Int32] = [0]
  private(set) var rowLower: [Double] = [0]
  private(set) var rowUpper: [Double] = [0]
  private(set) var elementRows: [Int32] = [0]
  private(set) var elementColumns: [Int32] = [0]
  private(set) var elementValues: [Double] = [0]

  /// What the 0 of each column stands for, counted from 0 as the model's variables are.
  private(set) var bases: [Int] = []

  var columnCount: Int { columnTypes.count - 1 }
  var rowCount: Int { rowTypes.count - 1 }
  var elementCount: Int { elementRows.count - 1 }

  /// Lays out a model that has no defects.
  static func number(
    _ model: LinearModel, for objective: ObjectiveLevel?
  ) throws(SolverError) -> Outcome {
    var problem = NumberedProblem(scale: ObjectiveScale(objective, in: model))
    for variable in model.variables {
      let domain = model.domain(of: variable)
      if let lower = domain.lower, let upper = domain.upper {
        if lower > upper { return .infeasible }
        if domain.isIntegral, upper - lower > Precision.widestDomain {
          throw excess("values \(lower) to \(upper)", in: model.name(of: variable))
        }
      }
      problem.addColumn(domain)
    }
    for constraint in model.constraints {
      switch NormalizedRow.normalize(constraint, in: model) {
      case .impossible:
        return .infeasible
      case .redundant:
        continue
      case .row(let row):
        if let what = row.excess { throw excess(what, in: constraint.name) }
        problem.addRow(row)
      }
    }
    if problem.scale.isIntegral, problem.scale.largestMagnitude > Precision.largestObjective {
      throw excess("values of \(problem.scale.largestMagnitude)", in: objective?.name ?? "")
    }
    for (column, cost) in problem.scale.costs {
      problem.columnCosts[column + 1] = Double(cost)
    }
    return .problem(problem)
  }

  private static func excess(_ what: String, in place: String) -> SolverError {
    .unsupported("\(place): \(what), beyond what GLPK can tell apart; count in larger units")
  }

  private init(scale: ObjectiveScale) {
    self.scale = scale
  }

  private mutating func addColumn(_ domain: Domain) {
    let lower = domain.lower.map { Int128($0) - Int128(domain.base) }
    let upper = domain.upper.map { Int128($0) - Int128(domain.base) }
    columnTypes.append(Self.type(lower: lower, upper: upper))
    columnKinds.append(domain.isIntegral ? GLP_IV : GLP_CV)
    columnLower.append(lower.map { Double($0) } ?? 0)
    columnUpper.append(upper.map { Double($0) } ?? 0)
    columnCosts.append(0)
    bases.append(domain.base)
  }

  private mutating func addRow(_ row: NormalizedRow) {
    rowTypes.append(Self.type(lower: row.lower, upper: row.upper))
    rowLower.append(row.lower.map { Double($0) } ?? 0)
    rowUpper.append(row.upper.map { Double($0) } ?? 0)
    for (column, coefficient) in row.terms {
      elementRows.append(Int32(rowCount))
      elementColumns.append(Int32(column + 1))
      elementValues.append(Double(coefficient))
    }
  }

  private static func type(lower: Int128?, upper: Int128?) -> Int32 {
    switch (lower, upper) {
    case (nil, nil): GLP_FR
    case (_, nil): GLP_LO
    case (nil, _): GLP_UP
    case (let lower?, let upper?): lower == upper ? GLP_FX : GLP_DB
    }
  }
}
