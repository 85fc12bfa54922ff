import LinearModel
import Testing

@Suite struct LinearExpressionTests {
  private let left: Variable
  private let right: Variable

  init() {
    var model = LinearModel()
    left = model.addBinary(named: "left")
    right = model.addBinary(named: "right")
  }

  @Test func `terms that cancel disappear`() {
    #expect(2 * left + 3 * right - 2 * left == 3 * right)
    #expect(LinearExpression(left) - LinearExpression(left) == .zero)
  }

  @Test func `sums, differences and multiples keep the constant`() {
    let expression = 2 * (3 * left + LinearExpression(constant: 4)) - LinearExpression(constant: 1)
    #expect(expression.constant == 7)
    #expect(expression[left] == 6)
    #expect(expression[right] == 0)
    #expect((-expression).constant == -7)
    #expect(expression * 0 == .zero)
  }

  @Test func `a variable that occurs twice in a sum counts twice`() {
    #expect([left, right, left].sum() == 2 * left + 1 * right)
    #expect([2 * left, 3 * right].sum() == 2 * left + 3 * right)
  }

  @Test func `terms come in the order of the variables`() {
    let terms = (3 * right + 2 * left).sortedTerms
    #expect(terms.map(\.variable) == [left, right])
    #expect(terms.map(\.coefficient) == [2, 3])
  }

  @Test func `arithmetic beyond Int saturates and is remembered`() {
    let huge = Int.max * left
    #expect(!huge.hasOverflowed)
    let cases = [
      huge + 1 * left, 2 * huge, LinearExpression(constant: .min) - LinearExpression(constant: 1),
      .min * LinearExpression(constant: -1), -(Int.min * left), LinearExpression(constant: .max) * 3,
    ]
    for expression in cases {
      #expect(expression.hasOverflowed)
      #expect((expression + 1 * right).hasOverflowed)
      #expect((0 * expression).hasOverflowed)
    }
    #expect((2 * huge)[left] == .max)
    #expect((-2 * huge)[left] == .min)
  }

  @Test func `the least Int is taken away as it is, not by its opposite, which does not exist`() {
    let least = LinearExpression(constant: .min)
    #expect((least - least).hasOverflowed == false)
    #expect(least - least == .zero)
  }
}
