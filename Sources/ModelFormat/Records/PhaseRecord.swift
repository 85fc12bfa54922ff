import Responsibility
import Vocabulary

extension Phase: Annotated {}

extension Record<Phase> {
  static let phase = Record(
    .phase,
    [
      Field(.name, \.name, .text, required: true, example: Text(sv: "Mellantiden", en: "The meantime")),
      Field(.from, \.period.from, .sourced(.date), example: Text(sv: "hösten 2023", en: "autumn 2023")),
      Field(.until, \.period.through, .sourced(.date), example: Text("2024-01-31")),
      Field(.source, \.note.provenance.source, .text, example: Text(sv: "s. 4", en: "p. 4")),
      Field(.basis, \.note.provenance.basis, .word, example: Basis.annotated.word),
      Field(.comment, \.note.comment, .text, example: Text(sv: "Avläst ur tidplanen.", en: "Read off the schedule.")),
    ])

  /// A list of phases as written in a file.
  static let example = Text(
    sv: "[{namn: Mellantiden, från: hösten 2023}]", en: "[{name: The meantime, from: autumn 2023}]")
}

extension ValueReader<[Phase]> {
  static let phases = ValueReader(.records(.phase)) { node, slot in
    slot.records(node).map { entries, mark in
      var phase = Phase(name: "")
      phase.note.provenance.place = slot.context.place(mark)
      Record.phase.read(entries, at: mark, id: nil, slot.context, into: &phase)
      slot.context.checkOrder(from: phase.period.from, until: phase.period.through, at: mark)
      return phase
    }
  }
}
