import Responsibility
import Vocabulary

extension Record<Risk> {
  static let risk = Record(
    .risk,
    [
      Field(
        .name, \.name, .text, required: true,
        example: Text(sv: "Ingen ersättare finns.", en: "There is no substitute.")),
      Field(.kind, \.kind, .word, example: RiskKind.consequence.word),
      Field(.riskLevel, \.level, .fact(.word), example: RiskLevel.high.word),
      Field(.measures, \.measures, .fact(.tasks), example: Text("[rekrytera]")),
      Field(
        .notAMeasure, \.notMeasures, .texts,
        example: Text(sv: "Svårt att ta sig ur.", en: "Difficult to get out of.")),
      Field(.aboutAreas, \.areas, .sourced(.areas), example: Text("[drift]")),
      Field(.aboutBodies, \.bodies, .sourced(.bodies), example: Text("[gits]")),
    ] + noteFields)
}

extension Record<Control> {
  static let control = Record(
    .control,
    [
      Field(
        .name, \.name, .text, required: true,
        example: Text(sv: "Stickprov av behörigheter", en: "Spot check of access rights")),
      Field(.performer, \.performers, .fact(.holders), example: Text("gits")),
      Field(.frequency, \.frequency, .text, example: Text(sv: "en gång om året", en: "once a year")),
      Field(.done, \.wasDone, .fact(.answer), example: AnswerWord.no.word),
      Field(.controlledRisks, \.risks, .sourced(.risks), example: Text("[ersattare]")),
      Field(.aboutAreas, \.areas, .sourced(.areas), example: Text("[drift]")),
    ] + noteFields)
}
