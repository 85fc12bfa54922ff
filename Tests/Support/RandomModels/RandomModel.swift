public import LinearModel

/// A small model drawn from a seed, with an objective.
public struct RandomModel: Sendable {
  /// What kind of models to draw.
  public struct Shape: Sendable {
    /// How many variables.
    public var variables = 0...6
    /// How many rows.
    public var rows = 0...6
    /// Coefficients lie between minus and plus this.
    public var largestCoefficient = 5
    /// Costs lie between minus and plus this.
    public var largestCost = 5
    /// What is added to the values of the variables that are not binary.
    public var offset = 0
    /// Whether all variables are 0 or 1.
    public var isBinary = false
    /// Once in so many rows an equation.
    public var oneEquationIn = 4
    /// The most origins to spread the rows over; 0 for background only.
    public var origins = 0

    /// Integer variables of a few values each, and rows of every kind.
    public init() {}
  }

  /// The seed it was drawn from, for the report of a failing test.
  public let seed: UInt64
  /// The variables and rows.
  public let model: LinearModel
  /// Something to minimise or maximise.
  public let objective: ObjectiveLevel

  /// Draws a model. Most rows pass near one common point, so that about half the models have a solution.
  public init(seed: UInt64, shape: Shape = Shape()) {
    self.seed = seed
    var generator = SeededGenerator(seed: seed)
    var model = LinearModel()
    var point: [Variable: Int] = [:]
    for index in 0..<Int.random(in: shape.variables, using: &generator) {
      let domain = Self.domain(shape, using: &generator)
      let variable = model.addVariable(named: "x\(index)", domain)
      point[variable] = Int.random(in: (domain.lower ?? 0)...(domain.upper ?? 0), using: &generator)
    }
    let centre = Solution(of: model, integers: point)
    for index in 0..<Int.random(in: shape.rows, using: &generator) {
      let expression = Self.expression(over: model, largest: shape.largestCoefficient, using: &generator)
      let near = (centre.value(of: expression).integer ?? 0) + Int.random(in: -1...2, using: &generator)
      let origin = shape.origins > 0 ? Origin(Int.random(in: 0..<shape.origins, using: &generator)) : nil
      model.require(
        expression, Self.relation(near: near, shape, using: &generator), named: "row\(index)",
        origin: generator.happens(oneIn: 8) ? nil : origin)
    }
    let sense: ObjectiveLevel.Sense = generator.happens(oneIn: 2) ? .minimize : .maximize
    objective = ObjectiveLevel(
      name: "objective",
      expression: Self.expression(over: model, largest: shape.largestCost, using: &generator), sense: sense)
    self.model = model
  }

  /// More objectives over the same model.
  public func levels(count: Int) -> [ObjectiveLevel] {
    var generator = SeededGenerator(seed: ~seed)
    return (0..<count).map { index in
      ObjectiveLevel(
        name: "level \(index)", expression: Self.expression(over: model, largest: 5, using: &generator),
        sense: generator.happens(oneIn: 2) ? .minimize : .maximize)
    }
  }

  private static func domain(_ shape: Shape, using generator: inout SeededGenerator) -> Domain {
    if shape.isBinary || generator.happens(oneIn: 3) { return .binary }
    let lower = shape.offset + Int.random(in: -3...2, using: &generator)
    return .integer(lower...(lower + Int.random(in: 0...4, using: &generator)))
  }

  private static func relation(near value: Int, _ shape: Shape, using generator: inout SeededGenerator) -> Relation {
    if generator.happens(oneIn: shape.oneEquationIn) { return .equal(to: value) }
    switch Int.random(in: 0..<5, using: &generator) {
    case 0, 1: return .atMost(value)
    case 2, 3: return .atLeast(value)
    default: return .between(value - Int.random(in: -1...3, using: &generator), value)
    }
  }

  private static func expression(
    over model: LinearModel, largest: Int, using generator: inout SeededGenerator
  ) -> LinearExpression {
    var expression = LinearExpression(constant: Int.random(in: -4...4, using: &generator))
    for variable in model.variables where !generator.happens(oneIn: 3) {
      expression.add(Int.random(in: -largest...largest, using: &generator), times: variable)
    }
    return expression
  }
}
