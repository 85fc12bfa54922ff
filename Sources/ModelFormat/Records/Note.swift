import Responsibility
import Vocabulary

/// An entry that carries a note: source, basis, comment and allowances.
protocol Annotated: Sendable {
  var note: EntryNote { get set }
}

extension Party: Annotated {}
extension Body: Annotated {}
extension Area: Annotated {}
extension Service: Annotated {}
extension GoverningDocument: Annotated {}
extension Alternative: Annotated {}
extension Change: Annotated {}

extension Record where Root: Annotated {
  /// The fields that every entry has.
  static var noteFields: [Field<Root>] {
    [
      Field(.source, .text, example: Text(sv: "Protokoll 2023-05-31 § 4", en: "Minutes 2023-05-31 § 4")) {
        $0.note.provenance.source = $1
      },
      Field(.basis, .word(of: Basis.self), example: Basis.annotated.word) { $0.note.provenance.basis = $1 },
      Field(.comment, .text, example: Text(sv: "Ses över i höst.", en: "To be reviewed in the autumn.")) {
        $0.note.comment = $1
      },
      Field(.allow, .allowances) { $0.note.allowances = $1 },
    ]
  }
}

extension Record<Allowance> {
  static let allowance = Record(
    .allowance,
    [
      Field(.rule, \.rule, .text, required: true, example: Text("area-no-owner")),
      Field(
        .allowanceReason, \.reason, .text,
        example: Text(sv: "Ägaren utses av styrelsen i höst.", en: "The board names the owner in the autumn.")),
      Field(.allowedUntil, \.until, .date, example: Text("2024-06-30")),
    ])
}

extension ValueReader<[Allowance]> {
  static let allowances = ValueReader(.records(.allowance)) { node, slot in
    slot.records(node).map { (entries, mark) -> Allowance in
      var allowance = Allowance(rule: "", reason: nil, place: slot.context.place(mark))
      Record.allowance.read(entries, at: mark, id: nil, slot.context, into: &allowance)
      return allowance
    }
  }
}

extension Slot {
  /// The records of a list; one record alone counts as a list of one.
  func records(_ node: Node) -> [(entries: [Node.Entry], mark: Node.Mark)] {
    (node.items ?? [node]).compactMap { item in
      guard let entries = item.entries else {
        reportWrongShape(item, expected: Text(sv: "nycklar med värden", en: "keys with values"))
        return nil
      }
      return (entries, item.mark)
    }
  }
}

extension ReadingContext {
  /// Reports a stretch of time that ends before it begins.
  func checkOrder(from: DateText?, until: DateText?, at mark: Node.Mark) {
    guard let from, let until, let last = until.latest, from.earliest > last else { return }
    report(
      .periodReversed,
      Text(
        sv:
          "\(spelled(.from)) \(from.text) är senare än \(spelled(.until)) \(until.text). Byt plats på dem eller rätta.",
        en: "\(spelled(.from)) \(from.text) is later than \(spelled(.until)) \(until.text). Swap or correct them."),
      at: mark)
  }
}
