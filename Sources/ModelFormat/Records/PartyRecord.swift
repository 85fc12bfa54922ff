import Responsibility
import Vocabulary

extension Record<Level> {
  static let level = Record(
    .level, [Field(.name, \.name, .text, required: true, example: Text(sv: "Strategisk", en: "Strategic"))])
}

extension Record<Party> {
  static let party = Record(
    .party,
    [
      Field(.name, \.name, .text, required: true, example: Text("Västra Götalandsregionen")),
      Field(.shortName, \.shortName, .text, example: Text("VGR")),
      Field(.alias, \.aliases, .texts, example: Text("[Regionen]")),
      Field(.kind, \.kind, .word, example: PartyKind.principal.word),
      Field(.count, \.count, .number(1...1_000_000), example: Text("49")),
      Field(.represents, \.represents, .sourced(.parties), example: Text("[kommunerna]")),
    ] + noteFields)
}
