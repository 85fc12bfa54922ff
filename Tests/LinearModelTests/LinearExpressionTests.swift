import LinearModel
import Testing

@Suite struct LinearExpressionTests {
  @Test func `terms that cancel disappear`() {
    var model = LinearModel()
    let left = model.addBinary(named: "left")
    let right = model.addBinary(named: "right")
    #expect(2 * left + 3 * right - 2 * left == 3 * right)
  }
}
