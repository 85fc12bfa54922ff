import AnsvarKit
import ArgumentParser

/// How an answer is to be shown.
struct OutputOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Språket: sv eller en.", valueName: "språk"))
  var language: LanguageChoice = .sv

  @Option(help: ArgumentHelp("Färger: auto, always eller never. NO_COLOR gäller också.", valueName: "när"))
  var color: ColorChoice = .auto
}

/// Where an answer goes.
struct DestinationOptions: ParsableArguments {
  @Option(name: .shortAndLong, help: ArgumentHelp("Skriv till en fil i stället för på skärmen.", valueName: "fil"))
  var output: String?

  /// Writes the answer where it is to go.
  ///
  /// - Parameter inputs: the files that the answer comes from, which are never overwritten.
  func deliver(
    _ answer: some Answer, as format: Format, on terminal: Terminal, from inputs: String...
  ) throws(Refusal) {
    guard let text = answer.written(as: format, for: terminal.presentation(toFile: (output ?? "-") != "-")) else {
      throw Refusal([.unwritableFormat(format)])
    }
    guard let output, output != "-" else { return try terminal.write(text) }
    if inputs.contains(where: { OutputFile.isSame(output, $0) }) { throw Refusal([.wouldOverwriteInput(output)]) }
    try OutputFile(output).write(text, replacing: true)
  }
}

/// The languages by the names that the option takes.
enum LanguageChoice: String, ExpressibleByArgument, CaseIterable {
  case sv
  case en

  var language: Language { self == .sv ? .swedish : .english }
}

/// When to use colours.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case auto
  case always
  case never
}

extension InputProblem {
  /// Cannot come about as long as every subcommand's formats are ones that its answer knows.
  fileprivate static func unwritableFormat(_ format: Format) -> InputProblem {
    InputProblem(
      "format-unsupported",
      Text(
        sv: "Svaret går inte att skriva som \(format.rawValue).",
        en: "The answer cannot be written as \(format.rawValue)."))
  }

  static func wouldOverwriteInput(_ path: String) -> InputProblem {
    InputProblem(
      "output-is-input",
      Text(
        sv: "\(path) är filen som svaret räknas ut från. Välj en annan fil att skriva till.",
        en: "\(path) is the file that the answer comes from. Choose another file to write to."))
  }
}
