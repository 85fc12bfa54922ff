import LinearModel
import Testing

@Suite struct LinearModelTests {
  @Test func `a model keeps what it was given, in order`() {
    var model = LinearModel()
    let first = model.addBinary(named: "first")
    let second = model.addVariable(named: "second", .integer(-2...2))
    let row = model.require(LinearExpression(sum: [first, second]), .between(0, 1), named: "row", origin: Origin(4))
    #expect(Array(model.variables) == [first, second])
    #expect(model.name(of: second) == "second")
    #expect(model.domain(of: first) == .binary)
    #expect(model[row].name == "row")
    #expect(model[row].lower == 0)
    #expect(model[row].upper == 1)
    #expect(model.isIntegral)
    #expect(model.origins == [Origin(4)])
  }

  @Test func `a model restricted to some origins keeps the background`() {
    var model = LinearModel()
    let choice = LinearExpression(model.addBinary(named: "choice"))
    model.require(choice, .atLeast(0), named: "background")
    model.require(choice, .atLeast(0), named: "one", origin: Origin(1))
    model.require(choice, .atLeast(0), named: "two", origin: Origin(2))
    model.require(choice, .atLeast(0), named: "one again", origin: Origin(1))
    #expect(model.restricted(to: [Origin(1)]).constraints.map(\.name) == ["background", "one", "one again"])
    #expect(model.restricted(to: []).constraints.map(\.name) == ["background"])
    #expect(model.restricted(to: []).variableCount == 1)
  }

  @Test func `no more than twenty defects are told`() {
    var model = LinearModel()
    let choice = model.addBinary(named: "choice")
    for index in 0..<100 { model.require(Int.max * choice, .atMost(index), named: "row\(index)") }
    #expect(model.defects(objective: nil).count == 20)
  }

  @Test func `crossed bounds are no defect, for that a model has no solution is an answer`() {
    var model = LinearModel()
    let share = model.addVariable(named: "share", .continuous(lower: 2, upper: 1))
    model.require(LinearExpression(share), .between(5, 4), named: "row")
    #expect(model.defects(objective: nil).isEmpty)
  }
}
