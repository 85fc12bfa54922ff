import AnsvarKit
import ArgumentParser

/// `ansvar stage`: the order of an alternative's moves in which nothing breaks on the way.
struct StageCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "stage",
    abstract: "Räkna ut i vilken ordning ett alternativ kan genomföras utan att något går sönder på vägen.",
    discussion: """
      Ett steg är ett områdes nya roller, en grupperings nya uppgifter eller en annan ändring, till exempel en paus. \
      Varje läge mellan början och slutet prövas mot reglerna, som de gäller den dag då allt är genomfört; tiderna i \
      filen styr inte ordningen. Finns det ingen ordning utan nya fel visas den som har minst, och om det är bevisat.

      Exempel:
        ansvar stage organisation.yaml --alternative planerat
        ansvar stage organisation.yaml --alternative planerat --from pausat

      Slutkod: 0 inget läge på vägen har ett nytt fel, 1 något läge har ett nytt fel, 2 filen eller frågan gick inte \
      att läsa.
      """)

  enum FormatChoice: String, ExpressibleByArgument, CaseIterable {
    case text
    case markdown
    case json

    var format: Format {
      switch self {
      case .text: .text
      case .markdown: .markdown
      case .json: .json
      }
    }
  }

  @Argument(help: ArgumentHelp("Modellfilen; - läser från standard in.", valueName: "fil"))
  var file: String

  @Option(help: ArgumentHelp("Alternativet som ska genomföras.", valueName: "id"))
  var alternative: String?

  @Option(
    help: ArgumentHelp("Alternativet som redan är genomfört; utan det börjar planen i dag.", valueName: "id"))
  var from: String?

  @Option(
    help: ArgumentHelp(
      "Högst så många lägen prövas; behövs fler sägs det att ordningen inte är bevisat bäst.", valueName: "antal"))
  var mostStates = Ansvar.standardStageStates

  @Option(help: ArgumentHelp("Hur svaret skrivs.", valueName: "format"))
  var format: FormatChoice = .text

  @OptionGroup var destination: DestinationOptions
  @OptionGroup var output: OutputOptions

  var language: Language { output.language.language }
  var color: ColorChoice { output.color }
  var answersInJSON: Bool { format == .json }

  func answer(on terminal: Terminal) throws(Refusal) -> ExitStatus {
    let input = try InputFile(file)
    let ansvar = try Ansvar(reading: input.bytes, name: input.name)
    guard let alternative else { throw Refusal([.missingAlternative(in: ansvar)]) }
    let target = try ansvar.alternative(alternative)
    var base: AlternativeID?
    if let from { base = try ansvar.alternative(from) }
    let plan = try ansvar.stage(target, from: base, lookingAt: max(1, mostStates))
    try destination.deliver(plan, as: format.format, on: terminal, from: file)
    return plan.isClean ? .clean : .findings
  }
}
