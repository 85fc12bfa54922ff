public import LinearModel

/// The market split problem: a handful of rows that small search cannot get through. What tests of limits stop.
public enum MarketSplit {
  /// Binary variables that have to split every row of random numbers in exact halves. With 40 variables and 4 rows
  /// neither branch and bound nor brute force comes to an end in any time worth waiting for.
  public static func model(variables: Int = 40, rows: Int = 4, seed: UInt64 = 1) -> LinearModel {
    var generator = SeededGenerator(seed: seed)
    var model = LinearModel()
    let shares = (0..<variables).map { model.addBinary(named: "share\($0)") }
    for row in 0..<rows {
      let numbers = shares.map { _ in Int.random(in: 0...99, using: &generator) }
      var sum = LinearExpression.zero
      for (share, number) in zip(shares, numbers) {
        sum.add(number, times: share)
      }
      model.require(sum, .equal(to: numbers.reduce(0, +) / 2), named: "row\(row)")
    }
    return model
  }

  /// The same with a slack on every row, so that solutions are easy to find and hard to prove best.
  public static func relaxedModel(
    variables: Int = 40, rows: Int = 4, seed: UInt64 = 1
  ) -> (model: LinearModel, objective: ObjectiveLevel) {
    var generator = SeededGenerator(seed: seed)
    var model = LinearModel()
    let shares = (0..<variables).map { model.addBinary(named: "share\($0)") }
    var missing = LinearExpression.zero
    for row in 0..<rows {
      let numbers = shares.map { _ in Int.random(in: 0...99, using: &generator) }
      let over = model.addVariable(named: "over\(row)", .integer(0...5000))
      let under = model.addVariable(named: "under\(row)", .integer(0...5000))
      var sum = LinearExpression(under) - LinearExpression(over)
      for (share, number) in zip(shares, numbers) {
        sum.add(number, times: share)
      }
      model.require(sum, .equal(to: numbers.reduce(0, +) / 2), named: "row\(row)")
      missing += LinearExpression(sum: [over, under])
    }
    return (model, ObjectiveLevel(name: "missing", expression: missing))
  }
}
