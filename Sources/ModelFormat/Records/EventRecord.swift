import Responsibility
import Vocabulary

extension Record<RequiredRole> {
  static let requiredRole = Record(
    .requiredRole,
    [
      Field(.name, \.name, .text, required: true, example: Text(sv: "Objektsförvaltare", en: "System manager")),
      Field(.unitsOfRole, \.units, .sourced(.bodies), example: Text("[socialforvaltningen]")),
      Field(.advisory, \.isAdvisory, .answer, example: AnswerWord.yes.word),
      Field(
        .holders, \.posts, .posts,
        example: Text(sv: "{socialforvaltningen: saknas}", en: "{socialforvaltningen: absent}")),
      Field(.aboutAreas, \.areas, .sourced(.areas), example: Text("[objektsforvaltning]")),
    ] + noteFields)
}

extension Record<Event> {
  static let event = Record(
    .event,
    [
      Field(.name, \.name, .text, required: true, example: Text(sv: "Dialogmöte", en: "Dialogue meeting")),
      Field(.when, \.date, .fact(.date), example: Text("2023-05-24")),
      Field(
        .states, \.states, .mentions,
        example: Text(
          sv: "[{läge: planerat, källa: s. 6}, {läge: genomfört, källa: s. 7}]", en: "[{state: planned, source: p. 6}]")
      ),
      Field(.participants, \.participants, .sourced(.bodies), example: Text("[ledningsrad]")),
    ] + noteFields)
}

extension Record<Event.Mention> {
  static let mention = Record(
    .mention,
    [
      Field(.state, \.state, .text, required: true, example: Text(sv: "genomfört", en: "held")),
      Field(.source, \.provenance.source, .text, example: Text(sv: "s. 7", en: "p. 7")),
      Field(.basis, \.provenance.basis, .word, example: Basis.inferred.word),
    ])
}

extension ValueReader<[Event.Mention]> {
  static let mentions = ValueReader(.records(.mention)) { node, slot in
    (node.items ?? [node]).compactMap { (item: Node) -> Event.Mention? in
      var mention = Event.Mention(state: "", provenance: Provenance(place: slot.context.place(item)))
      if let entries = item.entries {
        Record.mention.read(entries, at: item.mark, id: nil, slot.context, into: &mention)
        return mention
      }
      // A state of which nothing else is known is its text alone.
      guard let text = ValueReader<String>.text.read(item, slot) else { return nil }
      mention.state = text
      return mention
    }
  }
}

extension Record<TemplateSection> {
  static let templateSection = Record(
    .templateSection,
    [
      Field(.name, \.name, .text, required: true, example: Text(sv: "Bilagor", en: "Appendices")),
      Field(.content, \.content, .fact(.text), example: Text(sv: "saknas", en: "absent")),
    ] + noteFields)
}
