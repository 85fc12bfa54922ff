import Responsibility
import Vocabulary

extension Record<Observation> {
  static let observation = Record(
    .observation,
    [
      Field(
        .name, \.name, .text, required: true,
        example: Text(sv: "Processen är inte känd.", en: "The process is not known.")),
      Field(.kind, \.kind, .word, example: ObservationKind.recommendation.word),
      Field(.addressedTo, \.addressees, .fact(.bodies), example: Text("[regionstyrelsen]")),
      Field(.answeredBy, \.answeredBy, .fact(.bodies), example: Text("[regionstyrelsen]")),
      Field(.byTasks, \.tasks, .fact(.tasks), example: Text("[ny-process]")),
      Field(.partlyAnswered, \.isPartlyAnswered, .answer, example: AnswerWord.yes.word),
      Field(.excepts, \.exceptions, .sourced(.bodies), example: Text("[socialforvaltningen]")),
      Field(.aboutAreas, \.areas, .sourced(.areas), example: Text("[it-inforande]")),
      Field(.asksFor, \.asksFor, .text, example: Text(sv: "regelverk", en: "rules")),
      Field(.gets, \.gets, .text, example: Text(sv: "plan", en: "plan")),
    ] + noteFields)
}

extension Record<Decision> {
  static let decision = Record(
    .decision,
    [
      Field(
        .name, \.name, .text, required: true,
        example: Text(sv: "Uppdrag om ny process", en: "Commission for a new process")),
      Field(.decidedBy, \.decidedBy, .fact(.body), example: Text("regionstyrelsen")),
      Field(.when, \.date, .fact(.date), example: Text("2023-05-31")),
      Field(.sentTo, \.recipients, .fact(.bodies), example: Text("[samtliga-forvaltningar]")),
      Field(.byTasks, \.tasks, .sourced(.tasks), example: Text("[ny-process]")),
    ] + noteFields)
}
