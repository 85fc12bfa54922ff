import AnsvarKit
import ArgumentParser

/// `ansvar compare`: alternatives side by side, before somebody chooses between them.
struct CompareCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Jämför alternativ med varandra, med i dag och med nollalternativet.",
    discussion: """
      Först vilka alternativ som är dominerade (inte bättre på något, sämre på något) och vad valet mellan de andra \
      gäller, sedan kriterierna som avgör med det bästa i varje rad märkt. Nollalternativet är det som alternativen gör \
      gemensamt med grupperingarna (en paus, en avslutning) och inget mer.

      Det som är okänt räknas aldrig till någons fördel.

      Exempel:
        ansvar compare organisation.yaml --alternatives forslaget,planerat
        ansvar compare organisation.yaml --format svg --output jamforelse.svg
      """)

  enum FormatChoice: String, ExpressibleByArgument, CaseIterable {
    case text
    case markdown
    case html
    case csv
    case json
    case svg

    var format: Format {
      switch self {
      case .text: .text
      case .markdown: .markdown
      case .html: .html
      case .csv: .csv
      case .json: .json
      case .svg: .svg
      }
    }
  }

  @Argument(help: ArgumentHelp("Modellfilen; - läser från standard in.", valueName: "fil"))
  var file: String

  @Option(
    help: ArgumentHelp(
      "Alternativen att jämföra, i den ordning de ska stå; utan det alla i filen.", valueName: "alternativ"))
  var alternatives: [String] = []

  @Option(
    name: .customLong("at"),
    help: ArgumentHelp("Dagen som frågan gäller, till exempel 2023-10-01; utan den då allt har hänt.", valueName: "dag")
  )
  var dayText: String?

  @Option(help: ArgumentHelp("Hur svaret skrivs.", valueName: "format"))
  var format: FormatChoice = .text

  @OptionGroup var destination: DestinationOptions
  @OptionGroup var output: OutputOptions

  var language: Language { output.language.language }
  var color: ColorChoice { output.color }
  var answersInJSON: Bool { format == .json }

  func answer(on terminal: Terminal) throws(Refusal) -> ExitStatus {
    let day = try ModelOptions.day(dayText)
    let input = try InputFile(file)
    let ansvar = try Ansvar(reading: input.bytes, name: input.name)
    var chosen: [AlternativeID] = []
    // The option can be repeated, and each time it can name several with commas between.
    for name in alternatives.joined(separator: ",").split(separator: ",") {
      let alternative = try ansvar.alternative(name.filter { $0 != " " })
      if !chosen.contains(alternative) { chosen.append(alternative) }
    }
    try destination.deliver(ansvar.compare(chosen, on: day), as: format.format, on: terminal, from: file)
    return .clean
  }
}
