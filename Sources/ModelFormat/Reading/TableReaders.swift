import Responsibility
import Vocabulary

extension Slot {
  /// The rows of a table: what each begins with, as a text of its own, and what follows.
  func rows(_ node: Node, expected: Text) -> [(head: Node, value: Node)] {
    guard let entries = node.entries else {
      reportWrongShape(node, expected: expected)
      return []
    }
    return entries.map { (Node(content: .scalar($0.key, isPlain: true), mark: $0.mark), $0.value) }
  }
}

extension ValueReader<[PlanPeriod]> {
  /// A text for each period of a plan. A period with nothing after it is one that nothing is known of.
  static let periods = ValueReader(.table(of: .fact(.text), by: .text)) { node, slot in
    slot.rows(node, expected: Text(sv: "en text för varje period", en: "a text for each period")).map { head, value in
      let content = value.isEmpty ? nil : ValueReader<Fact<String>>.fact(.text).read(value, slot)
      return PlanPeriod(name: head.text ?? "", content: content ?? .omitted)
    }
  }
}

extension ValueReader<[Series.Point]> {
  /// A quantity for each time, in the order of time.
  static let points = ValueReader(.table(of: .quantity, by: .date)) { node, slot in
    slot.rows(node, expected: Text(sv: "ett tal för varje tid", en: "a number for each time"))
      .compactMap { head, value -> Series.Point? in
        let time = ValueReader<DateText>.date.read(head, slot)
        guard let quantity = ValueReader<Quantity>.quantity.read(value, slot), let time else { return nil }
        return Series.Point(time: time, value: quantity, place: slot.context.place(value))
      }
      .sorted { $0.time.earliest < $1.time.earliest }
  }
}

extension ValueReader<[Ledger.Row]> {
  /// An amount for each row of a table.
  static let amounts = ValueReader(.table(of: .amount, by: .text)) { node, slot in
    slot.rows(node, expected: Text(sv: "ett belopp för varje rad", en: "an amount for each row"))
      .compactMap { head, value in
        ValueReader<Quantity>.amount.read(value, slot).map {
          Ledger.Row(name: head.text ?? "", amount: $0, place: slot.context.place(head))
        }
      }
  }
}

extension ValueReader<[RequiredRole.Post]> {
  /// Who holds a role in each body, or that nobody does, or that it is not known.
  static let posts = ValueReader(.table(of: .fact(.text), by: .reference(.body))) { node, slot in
    var seen: Set<BodyID> = []
    return slot.rows(
      node, expected: Text(sv: "en innehavare för varje gruppering", en: "a holder for each body")
    ).compactMap { head, value -> RequiredRole.Post? in
      let holder = value.isEmpty ? nil : ValueReader<Fact<String>>.fact(.text).read(value, slot)
      guard let body = ValueReader<BodyID>.body.read(head, slot), slot.isFirst(body, in: &seen, at: head) else {
        return nil
      }
      return RequiredRole.Post(body: body, holder: holder ?? .omitted)
    }
  }
}
