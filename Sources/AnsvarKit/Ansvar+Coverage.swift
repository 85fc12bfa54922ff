import Accounting
import GLPKSolver
import LinearModel
import ModelFormat
import Planning
public import Reporting
import Vocabulary

extension Ansvar {
  /// The account of what some documents claim: what the rules reproduce, what they do not, and what no claim mentions.
  ///
  /// - Parameters:
  ///   - claims: a file of claims.
  ///   - claimsName: what the places of problems call that file.
  /// - Throws: everything that is wrong with the file of claims.
  public func coverage(of claims: [UInt8], name claimsName: String) throws(Refusal) -> CoverageAnswer {
    let reading = ClaimReader().read(claims, file: claimsName)
    guard let sheet = reading.sheet else {
      throw Refusal(reading.problems.map { InputProblem($0.code, $0.message, at: $0.place) })
    }
    do {
      let planner = Planner(solver: GLPKSolver())
      return CoverageAnswer(try ClaimAccount(of: sheet, in: scenario) { try planner.plan($0) })
    } catch {
      throw Refusal([InputProblem(planning: error, in: scenario)])
    }
  }
}

/// How much of what some documents claim is reproduced.
public struct CoverageAnswer: Answer {
  private let account: ClaimAccount

  init(_ account: ClaimAccount) { self.account = account }

  /// True when every claim is reproduced.
  public var isComplete: Bool { account.verdicts.allSatisfy(\.isReproduced) }

  /// The ids of the claims that are not reproduced, in declared order.
  public var missing: [String] { account.verdicts.filter { !$0.isReproduced }.map(\.claim.id) }

  public func written(as format: Format, for presentation: Presentation) -> String? {
    switch format {
    case .text: TextReport(presentation).text(of: Report(of: account))
    case .markdown: MarkdownReport(presentation.language).text(of: Report(of: account))
    case .json: CoverageJSON(presentation.language).text(of: account)
    case .csv, .html, .sarif, .junit, .github, .svg: nil
    }
  }
}
