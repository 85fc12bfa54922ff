import AnsvarKit
import ArgumentParser

/// `ansvar init`: a commented starter file.
struct InitCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Skriv en startfil med kommentarer att utgå från.",
    discussion: """
      Utan filnamn skrivs den på skärmen.

      Exempel:
        ansvar init min-organisation.yaml
      """)

  @Argument(help: ArgumentHelp("Filen som ska skrivas.", valueName: "fil"))
  var file: String?

  @Flag(help: "Skriv över filen om den finns.")
  var force = false

  @OptionGroup var output: OutputOptions

  var language: Language { output.language.language }
  var color: ColorChoice { output.color }

  func answer(on terminal: Terminal) throws(Refusal) -> ExitStatus {
    let text = Ansvar.starterFile(in: language)
    guard let file, file != "-" else {
      try terminal.write(text)
      return .clean
    }
    try OutputFile(file).write(text, replacing: force)
    try terminal.write(
      Text(
        sv: "Skrev \(file). Pröva den med: ansvar check \(file)\n",
        en: "Wrote \(file). Check it with: ansvar check \(file)\n"
      )[language])
    return .clean
  }
}
