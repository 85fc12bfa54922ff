import AnsvarKit
import ArgumentParser

/// `ansvar table`: who owns, performs and supports each area.
struct TableCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "table",
    abstract: "Skriv tabellen över vem som äger och utför varje område.",
    discussion: """
      Områdena står i filens ordning. Det som ett alternativ ändrar är märkt: * i text, fetstil i Markdown och en egen \
      kolumn i CSV. "-" betyder att ingen har rollen, tomt att inget är angivet.

      Exempel:
        ansvar table organisation.yaml --alternative forslaget --format csv --output tabell.csv
      """)

  enum FormatChoice: String, ExpressibleByArgument, CaseIterable {
    case text
    case markdown
    case csv

    var format: Format {
      switch self {
      case .text: .text
      case .markdown: .markdown
      case .csv: .csv
      }
    }
  }

  @OptionGroup var model: ModelOptions

  @Option(help: ArgumentHelp("Hur svaret skrivs.", valueName: "format"))
  var format: FormatChoice = .text

  @OptionGroup var destination: DestinationOptions
  @OptionGroup var output: OutputOptions

  var language: Language { output.language.language }
  var color: ColorChoice { output.color }

  func answer(on terminal: Terminal) throws(Refusal) -> ExitStatus {
    let day = try model.day()
    let ansvar = try model.model()
    let table = ansvar.table(of: try model.alternative(in: ansvar), on: day)
    try destination.deliver(table, as: format.format, on: terminal, from: model.file)
    return .clean
  }
}
