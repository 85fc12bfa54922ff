import BruteForceSolver
import CGLPK
import Foundation
import GLPKSolver
import LinearModel
import RandomModels
import Testing

/// What GLPK's own reader makes of what `LPWriter` writes.
@Suite("A model written in the LP format", .serialized)
struct LPFileTests {
  private enum Outcome: Equatable {
    case unreadable
    case infeasible
    case best(Double)
  }

  /// Read and solved by GLPK itself, which is given well-formed files only.
  private static func outcome(of text: String) throws -> Outcome {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).lp")
    try text.write(to: file, atomically: false, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    glp_term_out(GLP_OFF)
    let problem = glp_create_prob()
    defer { glp_delete_prob(problem) }
    guard glp_read_lp(problem, nil, file.path) == 0 else { return .unreadable }
    var options = glp_iocp()
    glp_init_iocp(&options)
    options.presolve = GLP_ON
    let code = glp_intopt(problem, &options)
    guard code == 0 else { return code == GLP_ENOPFS ? .infeasible : .unreadable }
    return glp_mip_status(problem) == GLP_OPT ? .best(glp_mip_obj_val(problem)) : .infeasible
  }

  @Test("is read by another reader and has the same best value", arguments: UInt64(0)..<300)
  func sameValue(seed: UInt64) throws {
    var shape = RandomModel.Shape()
    shape.variables = 1...6
    let random = RandomModel(seed: seed, shape: shape)
    let text = LPWriter(random.model, for: random.objective).text(comment: ["seed \(seed)"])
    let expected: Outcome =
      switch try GLPKSolver().solve(random.model, for: random.objective) {
      case .optimal(_, let value): .best(value.double)
      default: .infeasible
      }
    #expect(try Self.outcome(of: text) == expected, "\(text)")
  }

  @Test("has names that the format allows, each once, and that people know again")
  func names() throws {
    var model = LinearModel()
    let owner = model.addBinary(named: "owner[förvaltningsplan,vvg-2]")
    let same = model.addBinary(named: "owner[forvaltningsplan,vvg-2]")
    let odd = model.addVariable(named: "end", .integer(0...3))
    let number = model.addVariable(named: "e9", .continuous(lower: nil, upper: nil))
    model.require(LinearExpression(sum: [owner, same, odd, number]), .between(1, 2), named: "fill one")
    let level = ObjectiveLevel(
      name: "sum", expression: LinearExpression(sum: [owner, odd]) + LinearExpression(constant: 3))
    let text = LPWriter(model, for: level).text()
    #expect(
      text == """
        Minimize
         objective: owner(forvaltningsplan,vvg_2) + x_end + 3 constant
        Subject To
         fill_one: owner(forvaltningsplan,vvg_2) + owner(forvaltningsplan,vvg_2)~2 + x_end + x_e9 >= 1
         fill_one~upper: owner(forvaltningsplan,vvg_2) + owner(forvaltningsplan,vvg_2)~2 + x_end + x_e9 <= 2
        Bounds
         0 <= x_end <= 3
         x_e9 free
         constant = 1
        Generals
         x_end
        Binaries
         owner(forvaltningsplan,vvg_2)
         owner(forvaltningsplan,vvg_2)~2
        End

        """)
    #expect(try Self.outcome(of: text) == .best(3))
  }
}
