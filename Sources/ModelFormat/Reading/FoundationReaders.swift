import Responsibility
import Vocabulary

/// What an area rests on, told apart.
struct Foundations: Equatable {
  var documents: [DocumentID] = []
  var areas: [AreaID] = []
}

extension ValueReader<Foundations> {
  /// Governing documents and areas under one key, each by its name.
  static let foundations = ValueReader(.references(.foundation)) { node, slot in
    var foundations = Foundations()
    var seenDocuments: Set<DocumentID> = []
    var seenAreas: Set<AreaID> = []
    for item in node.items ?? [node] {
      guard let written = slot.referenceText(item, .foundation),
        let target = slot.foundation(written, at: item), let id = slot.resolve(written, as: target, at: item.mark)
      else { continue }
      if target == .area {
        if slot.isFirst(AreaID(id), in: &seenAreas, at: item) { foundations.areas.append(AreaID(id)) }
      } else if slot.isFirst(DocumentID(id), in: &seenDocuments, at: item) {
        foundations.documents.append(DocumentID(id))
      }
    }
    return foundations
  }
}

extension Slot {
  /// Whether the name is a document's or an area's; nil, with a problem reported, when it is neither or both.
  fileprivate func foundation(_ written: String, at node: Node) -> ValueKind.Target? {
    switch (context.declarations[.document].match(written), context.declarations[.area].match(written)) {
    case (.none, .none):
      reportUnknownReference(written, among: [.document, .area], at: node.mark)
      return nil
    case (_, .none), (.exact, .loose): return .document
    case (.none, _), (.loose, .exact): return .area
    default:
      report(
        .referenceAmbiguous,
        Text(
          sv:
            "\(written.quoted) är både ett styrdokument och ett område. Ge det ena ett annat namn, och skriv det här.",
          en: "\(written.quoted) is both a governing document and an area. Give one of them another name, and write "
            + "that here."),
        at: node)
      return nil
    }
  }
}
