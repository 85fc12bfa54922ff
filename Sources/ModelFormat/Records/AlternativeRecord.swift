import Responsibility
import Vocabulary

extension Record<Alternative> {
  static let alternative = Record(
    .alternative,
    [
      Field(
        .name, \.name, .text, required: true, example: Text(sv: "Paus utan ersättning", en: "Pause, no replacement")),
      Field(.basedOn, \.basedOn, .alternative, example: Text("pausat")),
      Field(.from, \.from, .sourced(.date), example: Text(sv: "hösten 2023", en: "autumn 2023")),
      Field(
        .changes, \.changes, .changes,
        example: Text(sv: "[{pausa: ledningsrad}]", en: "[{pause: ledningsrad}]")),
      Field(
        .changedRemits, \.changedRemits, .changedRemits,
        example: Text(
          sv: "[{gruppering: vvg, text: Ansvara för den årliga förvaltningsplanen, områden: [forvaltningsplan]}]",
          en: "[{body: vvg, text: Answer for the yearly plan, areas: [forvaltningsplan]}]")),
      Field(.phases, \.phases, .phases, example: Record<Phase>.example),
    ] + noteFields)
}

extension Record<ChangedRemitDraft> {
  static let changedRemit = Record(
    .changedRemit,
    [
      Field(.body, \.body, .body, required: true, example: Text("vvg")),
      Field(
        .text, \.text, .text, required: true,
        example: Text(sv: "Ansvara för den årliga förvaltningsplanen", en: "Answer for the yearly plan")),
      Field(.aboutAreas, \.areas, .sourced(.areas), example: Text("[forvaltningsplan]")),
      Field(.source, \.provenance.source, .text, example: Text(sv: "s. 4", en: "p. 4")),
      Field(.basis, \.provenance.basis, .word, example: Basis.annotated.word),
    ])
}

/// An item as written, before it is known that its body exists.
struct ChangedRemitDraft: Sendable {
  var body: BodyID?
  var text = ""
  var areas: [AreaID] = []
  var provenance: Provenance
}

extension ValueReader<[ChangedRemit]> {
  static let changedRemits = ValueReader(.records(.changedRemit)) { node, slot in
    slot.records(node).compactMap { entries, mark in
      var draft = ChangedRemitDraft(provenance: Provenance(place: slot.context.place(mark)))
      Record.changedRemit.read(entries, at: mark, id: nil, slot.context, into: &draft)
      return draft.body.map {
        ChangedRemit(body: $0, text: draft.text, areas: draft.areas, provenance: draft.provenance)
      }
    }
  }
}
