import AnsvarKit
import ArgumentParser

/// Which file a question is about, and which alternative and day.
struct ModelOptions: ParsableArguments {
  @Argument(help: ArgumentHelp("Modellfilen; - läser från standard in.", valueName: "fil"))
  var file: String

  @Option(help: ArgumentHelp("Alternativet som frågan gäller; utan det gäller den i dag.", valueName: "id"))
  var alternative: String?

  @Option(
    name: .customLong("at"),
    help: ArgumentHelp("Dagen som frågan gäller, till exempel 2023-10-01; utan den då allt har hänt.", valueName: "dag")
  )
  var dayText: String?

  /// The model, with everything that is wrong with it thrown.
  func model() throws(Refusal) -> Ansvar {
    let input = try InputFile(file)
    return try Ansvar(reading: input.bytes, name: input.name)
  }

  /// The alternative asked about; nil for the organisation as it is.
  func alternative(in model: Ansvar) throws(Refusal) -> AlternativeID? {
    guard let alternative else { return nil }
    return try model.alternative(alternative)
  }

  func day() throws(Refusal) -> Day? { try Self.day(dayText) }

  /// The day that somebody has written; nil when nothing is.
  static func day(_ dayText: String?) throws(Refusal) -> Day? {
    guard let dayText else { return nil }
    guard let day = Day(iso: dayText) else { throw Refusal([.unreadableDay(dayText)]) }
    return day
  }
}

extension InputProblem {
  fileprivate static func unreadableDay(_ text: String) -> InputProblem {
    InputProblem(
      "date-unreadable",
      Text(
        sv: "\(text) går inte att läsa som en dag. Skriv år, månad och dag: 2023-10-01.",
        en: "\(text) cannot be read as a day. Write year, month and day: 2023-10-01."))
  }
}
