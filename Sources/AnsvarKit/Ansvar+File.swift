import Checking
import Foundation
import ModelFormat
import Planning
import Reporting
import Responsibility
public import Vocabulary

extension Ansvar {
  /// The most bytes that a model file may have; a longer one is refused.
  public static let largestFile = 64 * 1024 * 1024

  /// The JSON Schema of the model file, by which an editor completes and checks.
  public static func schema(in language: Language) -> String { ModelSchema.json(in: language) }

  /// The JSON Schema of a file of claims.
  public static func claimsSchema(in language: Language) -> String { ClaimSchema.json(in: language) }

  /// A commented file to begin from.
  public static func starterFile(in language: Language) -> String { StarterFile.text(in: language) }

  /// The id that a plan gets as an alternative when nobody gives it another.
  public var standardPlanID: String { Text(sv: "planerat", en: "planned")[fileLanguage] }

  /// The model file with a plan as one alternative more. Everything that stood there stands there still, comments and
  /// order included, and the whole has been read again.
  ///
  /// - Parameter id: what the alternative is to be called in the file; the standard id when nil.
  /// - Throws: when the id is taken or cannot be used, or when there is nothing to write.
  public func file(adding answer: PlanAnswer, as id: String? = nil) throws(Refusal) -> String {
    let id = id ?? standardPlanID
    guard scenario.alternatives[AlternativeID(id)] == nil else { throw Refusal([.alternativeExists(id)]) }
    guard answer.hasChanges,
      let alternative = answer.plan.alternative(
        id: AlternativeID(id), name: answer.alternativeName[fileLanguage], source: answer.source[fileLanguage])
    else { throw Refusal([.nothingToWrite]) }
    do {
      return try AlternativeInsertion.inserting(alternative, into: text, file: name)
    } catch {
      throw Refusal(InputProblem.list(of: error))
    }
  }

  /// The id as it can be used, checked before any time is spent on a plan.
  public func checkPlanID(_ id: String?) throws(Refusal) {
    let id = id ?? standardPlanID
    guard scenario.alternatives[AlternativeID(id)] == nil else { throw Refusal([.alternativeExists(id)]) }
  }

  /// The bytes as text. They have been read once already, so one of the two has to fit.
  private var text: String {
    String(validating: bytes, as: UTF8.self) ?? String(data: Data(bytes), encoding: .utf16) ?? ""
  }
}

extension PlanAnswer {
  /// What the plan is called as an alternative.
  fileprivate var alternativeName: Text {
    switch plan.status {
    case .optimal, .partial: Text(sv: "Bästa fördelningen", en: "The best allocation")
    default: Text(sv: "Bästa kända fördelningen", en: "The best allocation known")
    }
  }

  /// How the alternative came to be in the file.
  fileprivate var source: Text {
    let proof =
      switch plan.status {
      case .optimal, .partial: Text(sv: "bevisat bäst", en: "proved to be the best")
      default: Text(sv: "inte bevisat bäst", en: "not proved to be the best")
      }
    return Text(sv: "Uträknad av ansvar plan, ", en: "Worked out by ansvar plan, ") + proof
  }
}

extension InputProblem {
  fileprivate static func alternativeExists(_ id: String) -> Self {
    InputProblem(
      "alternative-exists",
      Text(
        sv: "Filen har redan ett alternativ med id \(id). Välj ett annat med --id.",
        en: "The file already has an alternative with the id \(id). Choose another with --id."))
  }

  fileprivate static let nothingToWrite = InputProblem(
    "plan-empty",
    Text(
      sv: "Ingen fil är skriven: planen flyttar ingen roll.", en: "No file was written: the plan moves no role."))

  fileprivate static func list(of fault: AlternativeInsertion.Fault) -> [Self] {
    let head = InputProblem("alternative-unwritable", fault.message)
    guard case .resultUnreadable(let problems) = fault else { return [head] }
    // The first is in the message already.
    return [head] + problems.dropFirst().map { InputProblem($0.code, $0.message) }
  }
}
