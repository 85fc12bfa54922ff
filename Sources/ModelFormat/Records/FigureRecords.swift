import Responsibility
import Vocabulary

extension Record<Series> {
  static let volume = Record(
    .volume,
    [
      Field(
        .name, \.name, .text, required: true,
        example: Text(sv: "Fastställda styrande dokument", en: "Adopted governing documents")),
      Field(.values, \.points, .points, example: Text("{2021: 2100, 2022: 2500}")),
      Field(.approximate, \.isApproximate, .answer, example: AnswerWord.yes.word),
      Field(.resource, \.resource, .sourced(.volume), example: Text("personer")),
      Field(.aboutAreas, \.areas, .sourced(.areas), example: Text("[ledningssystemet]")),
    ] + noteFields)
}

extension Record<Ledger> {
  static let table = Record(
    .table,
    [
      Field(.name, \.name, .text, required: true, example: Text("Budget 2022")),
      Field(.rows, \.rows, .amounts, example: Text(sv: "{Personal: 87192, Drift: 140285}", en: "{Staff: 87192}")),
      Field(.total, \.total, .fact(.amount), example: Text("227477")),
      Field(.outcome, \.outcome, .fact(.word), example: LedgerOutcome.deficit.word),
    ] + noteFields)
}
