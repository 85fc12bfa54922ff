import ArgumentParser

/// The command itself. What it can do is in its subcommands.
struct AnsvarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ansvar",
    abstract: "Vem ansvarar för vad, och vad händer när det ändras?",
    discussion: """
      Prövar en beskrivning av grupperingar, parter och områden, visar vad en omorganisation för med sig och räknar ut \
      den bästa fördelningen av det som blir utan ansvarig.

      Börja så här:
        ansvar init min-organisation.yaml
        ansvar check min-organisation.yaml
      """,
    version: "0.1.0",
    subcommands: [
      CheckCommand.self, ConsequencesCommand.self, CompareCommand.self, PlanCommand.self, ExplainCommand.self,
      ResilienceCommand.self, StageCommand.self, TableCommand.self, TimelineCommand.self, CoverageCommand.self,
      RulesCommand.self, SchemaCommand.self, InitCommand.self, GenerateCommand.self,
    ])
}
