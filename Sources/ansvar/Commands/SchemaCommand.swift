import AnsvarKit
import ArgumentParser

/// `ansvar schema`: the JSON Schema of the model file, for editors.
struct SchemaCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Skriv modellfilens JSON Schema, för redigeringsprogram.",
    discussion: """
      Exempel:
        ansvar schema --output ansvar.schema.json
      """)

  @OptionGroup var destination: DestinationOptions
  @OptionGroup var output: OutputOptions

  var language: Language { output.language.language }
  var color: ColorChoice { output.color }

  func answer(on terminal: Terminal) throws(Refusal) -> ExitStatus {
    let schema = Ansvar.schema(in: language)
    if let file = destination.output, file != "-" {
      try OutputFile(file).write(schema, replacing: true)
    } else {
      try terminal.write(schema)
    }
    return .clean
  }
}
