import AnsvarKit
import ArgumentParser

/// `ansvar plan`: the best way to fill the roles that an alternative leaves empty.
struct PlanCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Räkna ut den bästa fördelningen av roller som blir utan innehavare.",
    discussion: """
      Visar fördelningen, hur bra den är mål för mål och om det är bevisat, och hur filens egna förslag skiljer sig. \
      Ctrl-C avbryter sökningen och visar den bästa fördelningen så långt.

      Exempel:
        ansvar plan organisation.yaml --alternative pausat -o ny.yaml
        ansvar plan organisation.yaml --alternative pausat --write-model modell.lp

      Slutkod: 0 en fördelning där alla roller har en innehavare, 3 ingen sådan finns eller hittades, 2 filen eller \
      frågan gick inte att läsa.
      """)

  enum FormatChoice: String, ExpressibleByArgument, CaseIterable {
    case text
    case json

    var format: Format { self == .json ? .json : .text }
  }

  enum ScopeChoice: String, ExpressibleByArgument, CaseIterable {
    case vacated
    case all
  }

  @OptionGroup var model: ModelOptions

  @Option(help: ArgumentHelp("Hur svaret skrivs.", valueName: "format"))
  var format: FormatChoice = .text

  @Option(
    help: ArgumentHelp(
      "Vilka roller planen får röra: vacated de som blivit utan innehavare, all även övriga.", valueName: "omfång"))
  var scope: ScopeChoice = .vacated

  @Option(help: ArgumentHelp("Längsta tid att söka, i sekunder.", valueName: "sekunder"))
  var timeLimit: Double?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Skriv modellfilen med planen som ett nytt alternativ till en ny fil.", valueName: "fil"))
  var output: String?

  @Option(help: ArgumentHelp("Det nya alternativets id; utan det planerat.", valueName: "id"))
  var id: String?

  @Option(
    help: ArgumentHelp(
      "Skriv modellerna som löses, en för varje mål i turordning: modell.lp ger modell.1.lp, modell.2.lp …",
      valueName: "fil"))
  var writeModel: String?

  @Flag(help: "Skriv över filen om den finns.")
  var force = false

  @Flag(help: "Bara fördelningen, om den är bevisad och hur förslagen står sig.")
  var brief = false

  @OptionGroup var appearance: OutputOptions

  var language: Language { appearance.language.language }
  var color: ColorChoice { appearance.color }
  var answersInJSON: Bool { format == .json }

  func answer(on terminal: Terminal) throws(Refusal) -> ExitStatus {
    let day = try model.day()
    let limit = try TimeLimit.duration(timeLimit)
    let ansvar = try model.model()
    let alternative = try model.alternative(in: ansvar)
    if let output { try prepare(output, for: ansvar) }
    let modelFiles = try writeModel.map { path throws(Refusal) in try ModelFiles(path) }
    if !force { try modelFiles?.checkAbsent() }
    let plan = try plan(ansvar, PlanRequest(alternative: alternative, day: day, timeLimit: limit), on: terminal)
    if output == "-" {
      try terminal.write(try ansvar.file(adding: plan, as: id))
    } else {
      // The answer first: should the file not be writable, it is not lost.
      let shown = brief ? plan.brief : plan
      try terminal.write(shown.written(as: format.format, for: terminal.presentation(toFile: false)) ?? "")
      if let output { try write(plan, of: ansvar, to: output, on: terminal) }
    }
    try modelFiles?.write(plan.modelFiles, replacing: force)
    return plan.fillsEveryRole ? .clean : .unfilled
  }

  private func plan(_ ansvar: Ansvar, _ question: PlanRequest, on terminal: Terminal) throws(Refusal) -> PlanAnswer {
    let progress = ProgressLine(terminal)
    let watch = PlanWatch { progress?.show($0) }
    let interruption = Interruption { watch.stop() }
    defer { interruption.end() }
    defer { progress?.clear() }
    var request = question
    request.freesEveryRole = scope == .all
    request.keepsModels = writeModel != nil
    request.watch = watch
    return try ansvar.plan(request)
  }

  // MARK: The new file

  /// What can be refused at once is refused before any time is spent.
  private func prepare(_ output: String, for ansvar: Ansvar) throws(Refusal) {
    try ansvar.checkPlanID(id)
    if output != "-", !force { try OutputFile(output).checkAbsent() }
  }

  private func write(
    _ plan: PlanAnswer, of ansvar: Ansvar, to output: String, on terminal: Terminal
  ) throws(Refusal) {
    let id = id ?? ansvar.standardPlanID
    guard plan.hasChanges else {
      return terminal.complain(
        Text(
          sv: "\(output) är inte skriven: planen flyttar ingen roll.",
          en: "\(output) was not written: the plan moves no role.")[language])
    }
    try OutputFile(output).write(try ansvar.file(adding: plan, as: id), replacing: force)
    terminal.complain(
      Text(
        sv: "Skrev \(output) med planen som alternativet \(id).",
        en: "Wrote \(output) with the plan as the alternative \(id).")[language])
  }
}
