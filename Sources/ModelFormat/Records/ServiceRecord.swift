import Responsibility
import Vocabulary

extension Record<Service> {
  static let service = Record(
    .service,
    [
      Field(.name, \.name, .text, required: true, example: Text("SAMSA")),
      Field(.alias, \.aliases, .texts, example: Text("[IT-tjänst SAMSA]")),
      Field(.from, \.from, .fact(.date), example: Text("2024")),
      Field(.contractUntil, \.contractEnd, .fact(.date), example: Text(sv: "hösten 2024", en: "autumn 2024")),
      Field(.neededUntil, \.neededUntil, .fact(.date), example: Text("2026")),
      Field(.decommissioned, \.decommissioned, .fact(.date), example: Text("2027")),
      Field(
        .processes, \.processes, .sourced(.texts),
        example: Text(sv: "[samordnad vårdplanering]", en: "[co-ordinated care planning]")),
      Field(.replacedBy, \.replacedBy, .sourced(.service), example: Text("samvy")),
    ] + noteFields)
}

/// A governing document as written: decided by a body, or by whoever owns an area.
struct DocumentDraft: Sendable {
  var document: GoverningDocument
  var area: Fact<AreaID>?
  var decider: Fact<BodyID>?
}

extension DocumentDraft: Annotated {
  var note: EntryNote {
    get { document.note }
    set { document.note = newValue }
  }
}

extension Record<DocumentDraft> {
  static let document = Record(
    .document,
    [
      Field(
        .name, \.document.name, .text, required: true,
        example: Text(sv: "Långsiktig utvecklingsstrategi 2023–2026", en: "Long-term strategy 2023–2026")),
      Field(.decidingArea, \.area, .fact(.area), example: Text("forvaltningsplan")),
      Field(.decidedBy, \.decider, .fact(.body), example: Text("sitiv")),
      Field(.consulted, \.document.consulted, .fact(.holders), example: Text("ledningsrad")),
      Field(.from, \.document.period.from, .sourced(.date), example: Text("2023")),
      Field(.until, \.document.period.through, .sourced(.date), example: Text("2026")),
    ] + noteFields)
}

extension ReadingContext {
  func readDocuments(_ section: Node) -> [GoverningDocument] {
    return readEntries(
      section, as: .document,
      make: { id, name, place in
        var document = GoverningDocument(id: DocumentID(id), name: name)
        document.note.provenance.place = place
        return DocumentDraft(document: document)
      },
      finish: { draft, mark in
        settleDecider(&draft, at: mark)
        checkOrder(from: draft.document.period.from, until: draft.document.period.through, at: mark)
      }
    ).map(\.document)
  }

  private func settleDecider(_ draft: inout DocumentDraft, at mark: Node.Mark) {
    switch (draft.area, draft.decider) {
    case (let area?, nil):
      draft.document.decidedBy = Fact(area.knowledge.map { .ownerOf($0) }, area.provenance)
    case (nil, let body?):
      draft.document.decidedBy = Fact(body.knowledge.map { .body($0) }, body.provenance)
    case (nil, nil): break
    case (_?, _?):
      report(
        .deciderTwice,
        Text(
          sv:
            "Styrdokumentet har både \(spelled(.area)) och \(spelled(.decidedBy)). Behåll den som säger vem som beslutar.",
          en: "The governing document has both \(spelled(.area)) and \(spelled(.decidedBy)). "
            + "Keep the one that says who decides."),
        at: mark)
    }
  }
}

extension Knowledge {
  fileprivate func map<Other>(_ change: (Value) -> Other) -> Knowledge<Other> {
    switch self {
    case .stated(let value): .stated(change(value))
    case .absent: .absent
    case .unknown: .unknown
    }
  }
}
