import LinearModel
import Testing

@Suite struct SolutionTests {
  @Test func `variables that are not mentioned take the value nearest to zero`() {
    var model = LinearModel()
    let above = model.addVariable(named: "above", .integer(3...9))
    let below = model.addVariable(named: "below", .integer(-9 ... -3))
    let around = model.addVariable(named: "around", .integer(-9...9))
    let free = model.addVariable(named: "free", .continuous(lower: nil, upper: -2))
    let solution = Solution(of: model, integers: [:])
    #expect(solution[above] == 3)
    #expect(solution[below] == -3)
    #expect(solution[around] == 0)
    #expect(solution.value(of: free) == -2)
    #expect(solution.isSolution(of: model))
  }

  @Test func `broken rows and domains are told with what was found`() throws {
    var model = LinearModel()
    let level = model.addVariable(named: "level", .integer(0...3))
    let row = model.require(2 * level + LinearExpression(constant: 1), .atMost(6), named: "row")
    let violations = Solution(of: model, integers: [level: 4]).violations(of: model)
    #expect(violations.map(\.subject) == [.constraint(row), .variable(level)])
    #expect(violations.map(\.value) == [.integral(9), .integral(4)])
    #expect(try #require(violations.first).description == "row: -∞ ≤ 9 ≤ 6 does not hold")
  }

  @Test func `integer rows are compared exactly where Double could not`() {
    let huge = 1 << 53
    var model = LinearModel()
    let first = model.addVariable(named: "first", .integer(0...huge))
    let second = model.addVariable(named: "second", .integer(0...huge))
    model.require(huge * first - huge * second, .atMost(huge - 1), named: "less than one apart")
    #expect(Solution(of: model, integers: [first: huge, second: huge]).isSolution(of: model))
    #expect(!Solution(of: model, integers: [first: huge, second: huge - 1]).isSolution(of: model))
  }

  @Test func `rows with continuous variables have the stated tolerance, and not a number keeps nothing`() {
    var model = LinearModel()
    let share = model.addVariable(named: "share", .continuous(lower: nil, upper: nil))
    model.require(LinearExpression(share), .equal(to: 1000), named: "row")
    let within = Solution.continuousTolerance * 1000 * 0.9
    #expect(Solution(of: model, integers: [:], continuous: [share: 1000 + within]).isSolution(of: model))
    #expect(!Solution(of: model, integers: [:], continuous: [share: 1000 + 2 * within]).isSolution(of: model))
    #expect(!Solution(of: model, integers: [:], continuous: [share: .nan]).isSolution(of: model))
    #expect(!Solution(of: model, integers: [:], continuous: [share: .infinity]).isSolution(of: model))
  }

  @Test func `values are exact over integers and real as soon as a continuous variable takes part`() {
    var model = LinearModel()
    let level = model.addVariable(named: "level", .integer(0...9))
    let share = model.addVariable(named: "share", .continuous(lower: 0, upper: 1))
    let solution = Solution(of: model, integers: [level: 7], continuous: [share: 0.25])
    #expect(solution.value(of: 2 * level + LinearExpression(constant: 1)) == .integral(15))
    #expect(solution.value(of: 2 * level + 2 * share) == .real(14.5))
    #expect(solution.value(of: Int.max * level).integer == nil)
  }

  @Test func `a solution of other variables is not a solution`() {
    var model = LinearModel()
    model.addVariable(named: "level", .integer(0...9))
    let solution = Solution(of: model, integers: [:])
    var continuous = LinearModel()
    continuous.addVariable(named: "share", .continuous(lower: 0, upper: 9))
    #expect(!solution.isSolution(of: continuous))
    model.addVariable(named: "another", .binary)
    #expect(!solution.isSolution(of: model))
  }
}
