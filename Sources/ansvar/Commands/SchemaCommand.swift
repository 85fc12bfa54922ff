import AnsvarKit
import ArgumentParser

/// `ansvar schema`: the JSON Schema of the model file or of a file of claims, for editors.
struct SchemaCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Skriv modellfilens eller påståendefilens JSON Schema, för redigeringsprogram.",
    discussion: """
      Exempel:
        ansvar schema --output ansvar.schema.json
        ansvar schema --claims --output claims.schema.json
      """)

  @Flag(help: "Skriv schemat för påståendefilen.")
  var claims = false

  @OptionGroup var destination: DestinationOptions
  @OptionGroup var output: OutputOptions

  var language: Language { output.language.language }
  var color: ColorChoice { output.color }

  func answer(on terminal: Terminal) throws(Refusal) -> ExitStatus {
    let schema = claims ? Ansvar.claimsSchema(in: language) : Ansvar.schema(in: language)
    if let file = destination.output, file != "-" {
      try OutputFile(file).write(schema, replacing: true)
    } else {
      try terminal.write(schema)
    }
    return .clean
  }
}
