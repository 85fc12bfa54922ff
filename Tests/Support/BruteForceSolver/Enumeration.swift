internal import LinearModel

/// A depth-first walk through the values of the variables, in their order.
struct Enumeration {
  /// A sum with bounds, and the least and greatest value it can still take.
  private struct Row {
    let lower: Int?
    let upper: Int?
    var least: Int
    var greatest: Int

    var isPossible: Bool {
      lower.map { $0 <= greatest } ?? true && upper.map { least <= $0 } ?? true
    }
  }

  private let model: LinearModel
  private let objective: ObjectiveLevel?
  private let options: SolveOptions
  private let largestSearch: Int
  private let start = ContinuousClock.now

  /// The rows of the model, and last the objective, turned so that the least is wanted.
  private var rows: [Row]
  /// For each variable the rows it stands in.
  private var columns: [[(row: Int, coefficient: Int)]]
  private let ranges: [ClosedRange<Int>]
  private let leastObjective: Int

  private var values: [Int] = []
  private var best: (objective: Int, values: [Int])?
  private var nodes = 0
  private var reached: Limit?

  init(
    _ model: LinearModel, objective: ObjectiveLevel?, options: SolveOptions, largestSearch: Int
  ) throws(SolverError) {
    self.model = model
    self.objective = objective
    self.options = options
    self.largestSearch = largestSearch
    ranges = model.variables.map { variable in
      let domain = model.domain(of: variable)
      return (domain.lower ?? 0)...(domain.upper ?? 0)
    }
    rows = []
    columns = ranges.map { _ in [] }
    let wanted = objective?.expression ?? .zero
    let sums =
      model.constraints.map { ($0.expression, $0.lower, $0.upper) }
      + [(objective?.sense == .maximize ? -wanted : wanted, nil, nil)]
    for (position, (expression, lower, upper)) in sums.enumerated() {
      var row = Row(lower: lower, upper: upper, least: expression.constant, greatest: expression.constant)
      for (variable, coefficient) in expression.sortedTerms {
        columns[variable.index].append((row: position, coefficient: coefficient))
        let range = ranges[variable.index]
        let ends = [range.lowerBound, range.upperBound].map { coefficient.multipliedReportingOverflow(by: $0) }
        guard !ends.contains(where: \.overflow), ends.allSatisfy({ $0.partialValue.magnitude < 1 << 60 }),
          row.least.magnitude < 1 << 60, row.greatest.magnitude < 1 << 60
        else { throw .unsupported("sums that leave the range of whole numbers") }
        row.least += min(ends[0].partialValue, ends[1].partialValue)
        row.greatest += max(ends[0].partialValue, ends[1].partialValue)
      }
      rows.append(row)
    }
    leastObjective = rows[rows.count - 1].least
  }

  mutating func run() throws(SolverError) -> Termination {
    if rows.allSatisfy(\.isPossible) {
      try visit()
    }
    let sign = objective?.sense == .maximize ? -1 : 1
    let bound = Double(sign * leastObjective)
    guard let best else {
      return reached.map { .stopped(reason: $0, bound: bound) } ?? .infeasible
    }
    let solution = Solution(
      of: model, integers: Dictionary(uniqueKeysWithValues: zip(model.variables, best.values)))
    if let reached { return .feasible(solution, bound: bound, reason: reached) }
    return .optimal(solution, value: .integral(sign * best.objective))
  }

  private mutating func visit() throws(SolverError) {
    let position = values.count
    guard position < ranges.count else {
      best = (objective: rows[rows.count - 1].least, values: values)
      return
    }
    for value in ranges[position] {
      try count()
      if reached != nil { return }
      fix(position, to: value, sign: 1)
      values.append(value)
      if isPromising(position) { try visit() }
      values.removeLast()
      fix(position, to: value, sign: -1)
    }
  }

  /// Counts one more value tried, and looks at the limits.
  private mutating func count() throws(SolverError) {
    if nodes % 1024 == 0 { look() }
    nodes += 1
    if let nodeLimit = options.nodeLimit, nodes > nodeLimit { reached = .nodes }
    guard nodes <= largestSearch else { throw .unsupported("more than \(largestSearch) nodes") }
  }

  /// Replaces what the variable can add to its rows by what it does add, or with the sign -1 takes that back.
  private mutating func fix(_ position: Int, to value: Int, sign: Int) {
    let range = ranges[position]
    for (row, coefficient) in columns[position] {
      let ends = [coefficient * range.lowerBound, coefficient * range.upperBound]
      rows[row].least += sign * (coefficient * value - min(ends[0], ends[1]))
      rows[row].greatest += sign * (coefficient * value - max(ends[0], ends[1]))
    }
  }

  private func isPromising(_ position: Int) -> Bool {
    if let best, rows[rows.count - 1].least >= best.objective { return false }
    return columns[position].allSatisfy { rows[$0.row].isPossible }
  }

  private mutating func look() {
    if options.cancellation?.isCancelled ?? false {
      reached = .cancelled
    } else if let timeLimit = options.timeLimit, start.duration(to: .now) >= timeLimit {
      reached = .time
    }
  }
}
