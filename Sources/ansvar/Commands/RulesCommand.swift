import AnsvarKit
import ArgumentParser

/// `ansvar rules`: the rules that `check` goes by, or one of them explained.
struct RulesCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "Visa reglerna, eller förklara en av dem med exempel.",
    discussion: """
      En regel som är av prövas först när filen ger den ett allvar eller en tröskel, eller när den väljs med \
      check --select.

      Exempel:
        ansvar rules
        ansvar rules area-no-owner
      """)

  enum FormatChoice: String, ExpressibleByArgument, CaseIterable {
    case text
    case json

    var format: Format { self == .json ? .json : .text }
  }

  @Argument(help: ArgumentHelp("Regeln som ska förklaras; utan den visas alla.", valueName: "regel"))
  var rule: String?

  @Option(help: ArgumentHelp("Hur svaret skrivs.", valueName: "format"))
  var format: FormatChoice = .text

  @OptionGroup var output: OutputOptions

  var language: Language { output.language.language }
  var color: ColorChoice { output.color }
  var answersInJSON: Bool { format == .json }

  func answer(on terminal: Terminal) throws(Refusal) -> ExitStatus {
    let presentation = terminal.presentation(toFile: false)
    let text =
      if let rule {
        try Ansvar.rule(rule).written(as: format.format, for: presentation)
      } else {
        Ansvar.rules().written(as: format.format, for: presentation)
      }
    try terminal.write(text ?? "")
    return .clean
  }
}
