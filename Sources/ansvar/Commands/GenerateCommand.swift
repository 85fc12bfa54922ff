import AnsvarKit
import ArgumentParser

/// `ansvar generate`: a made-up organisation of any size.
struct GenerateCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Skriv en påhittad organisation att öva och mäta på.",
    discussion: """
      Samma tal ger samma fil, på vilken dator som helst. Organisationen är bra men inte perfekt: några uppdrag saknas, \
      några roller är tomma och några grupperingar orkar inte med. Alternativet pausa-storsta pausar den gruppering som \
      har mest att göra. En fil som finns skrivs inte över.

      Exempel:
        ansvar generate --areas 60 --bodies 20 --parties 8 --seed 1 --output ovning.yaml
      """)

  @Option(help: ArgumentHelp("Hur många områden, delområden inräknade.", valueName: "antal"))
  var areas: Int

  @Option(help: ArgumentHelp("Hur många grupperingar.", valueName: "antal"))
  var bodies: Int

  @Option(help: ArgumentHelp("Hur många parter.", valueName: "antal"))
  var parties: Int

  @Option(help: ArgumentHelp("Vilken av alla organisationer i den storleken.", valueName: "tal"))
  var seed: UInt64 = 1

  @Option(name: .shortAndLong, help: ArgumentHelp("Filen som ska skrivas; annars skärmen.", valueName: "fil"))
  var output: String?

  @OptionGroup var appearance: OutputOptions

  var language: Language { appearance.language.language }
  var color: ColorChoice { appearance.color }

  func answer(on terminal: Terminal) throws(Refusal) -> ExitStatus {
    if let output, output != "-" { try OutputFile(output).checkAbsent() }
    let text = try Ansvar.generatedFile(areas: areas, bodies: bodies, parties: parties, seed: seed)
    guard let output, output != "-" else {
      try terminal.write(text)
      return .clean
    }
    try OutputFile(output).write(text, replacing: false)
    try terminal.write(
      Text(
        sv: "Skrev \(output). Pröva den med: ansvar check \(output)\n",
        en: "Wrote \(output). Check it with: ansvar check \(output)\n"
      )[language])
    return .clean
  }
}
