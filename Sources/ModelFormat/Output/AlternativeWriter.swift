import Responsibility
import Vocabulary

/// An alternative as YAML, in the language and the indentation of the file it goes into.
struct AlternativeWriter {
  let language: Language
  /// Parties and bodies with one id have to be told apart in a seat.
  let organization: Organization
  /// How far keys stand in from what they belong to, and a list from its key.
  var step = 2
  var listStep = 2

  /// A line is broken up rather than run past this.
  private static let width = 110

  typealias Pair = (key: String, value: String)

  // MARK: The alternative

  /// The lines of the entry, without line breaks, the id at the margin.
  func lines(_ alternative: Alternative) -> [String] {
    let margin = String(repeating: " ", count: step)
    var lines = ["\(alternative.id.rawValue):"]
    lines += head(alternative).map { "\(margin)\($0.key): \($0.value)" }
    guard !alternative.changes.isEmpty else { return lines }
    lines.append("\(margin)\(key(.changes)):")
    let listMargin = margin + String(repeating: " ", count: listStep)
    for change in alternative.changes {
      let pairs = pairs(change)
      let line = "\(listMargin)- \(flow(pairs))"
      if change.note.comment == nil, line.count <= Self.width {
        lines.append(line)
      } else {
        lines += pairs.enumerated().map {
          "\(listMargin)\($0.offset == 0 ? "- " : "  ")\($0.element.key): \($0.element.value)"
        }
      }
    }
    return lines
  }

  /// The entry on one line, for inside brackets.
  func flow(_ alternative: Alternative) -> String {
    var pairs = head(alternative)
    if !alternative.changes.isEmpty {
      pairs.append((key(.changes), list(alternative.changes.map { flow(self.pairs($0)) })))
    }
    return "\(alternative.id.rawValue): \(flow(pairs))"
  }

  private func head(_ alternative: Alternative) -> [Pair] {
    var pairs: [Pair] = [(key(.name), WrittenScalar.text(alternative.name))]
    if let basedOn = alternative.basedOn { pairs.append((key(.basedOn), basedOn.rawValue)) }
    if let from = alternative.from { pairs.append((key(.from), WrittenScalar.text(from.text))) }
    return pairs + note(alternative.note)
  }

  private func note(_ note: EntryNote) -> [Pair] {
    var pairs: [Pair] = []
    if let source = note.provenance.source { pairs.append((key(.source), WrittenScalar.text(source))) }
    if note.provenance.basis != .stated { pairs.append((key(.basis), note.provenance.basis.word[language])) }
    if let comment = note.comment { pairs.append((key(.comment), WrittenScalar.text(comment))) }
    if !note.allowances.isEmpty {
      let allowances = note.allowances.map { allowance in
        var pairs: [Pair] = [(key(.rule), WrittenScalar.text(allowance.rule))]
        if let reason = allowance.reason { pairs.append((key(.reason), WrittenScalar.text(reason))) }
        if let until = allowance.until { pairs.append((key(.until), WrittenScalar.text(until.text))) }
        return flow(pairs)
      }
      pairs.append((key(.allow), list(allowances)))
    }
    return pairs
  }

  // MARK: Changes

  private func pairs(_ change: Change) -> [Pair] {
    var pairs = operation(change)
    if let from = change.from { pairs.append((key(.from), WrittenScalar.text(from.text))) }
    if let until = change.until { pairs.append((key(.until), WrittenScalar.text(until.text))) }
    return pairs + note(change.note)
  }

  /// The fact, alone when it stands on the source of its change.
  func written<Value>(_ fact: Fact<Value>, in note: EntryNote, _ value: (Value) -> String) -> String {
    let bare =
      switch fact.knowledge {
      case .stated(let stated): value(stated)
      case .absent: FactWord.absent.word[language]
      case .unknown: FactWord.unknown.word[language]
      }
    var pairs: [Pair] = [(key(.value), bare)]
    if let source = fact.provenance.source, source != note.provenance.source {
      pairs.append((key(.source), WrittenScalar.text(source)))
    }
    if fact.provenance.basis != .stated, fact.provenance.basis != note.provenance.basis {
      pairs.append((key(.basis), fact.provenance.basis.word[language]))
    }
    return pairs.count == 1 ? bare : flow(pairs)
  }

  // MARK: Values

  func holders(_ holdings: [Holding]) -> String {
    if holdings.contains(where: { $0.part != nil }) {
      return flow(holdings.map { ($0.body.rawValue, $0.part.map(WrittenScalar.text) ?? "") })
    }
    return holdings.count == 1 ? holdings[0].body.rawValue : list(holdings.map(\.body.rawValue))
  }

  func seats(_ seats: [Seat]) -> String {
    list(
      seats.map { seat in
        let (id, holder): (String, Key) =
          switch seat.holder {
          case .party(let party): (party.rawValue, .party)
          case .body(let body): (body.rawValue, .body)
          }
        let isShared = organization.parties.contains(PartyID(id)) && organization.bodies.contains(BodyID(id))
        guard seat.isNeutral || seat.isSubstitute || seat.count != nil || isShared else { return id }
        var pairs: [Pair] = [(key(holder), id)]
        if seat.isNeutral { pairs.append((key(.neutral), answer(true))) }
        if seat.isSubstitute { pairs.append((key(.substitute), answer(true))) }
        if let count = seat.count { pairs.append((key(.seatCount), String(count))) }
        return flow(pairs)
      })
  }

  func members(_ members: [Seat.Holder]) -> String {
    list(
      members.map { member in
        switch member {
        case .party(let party): party.rawValue
        case .body(let body): body.rawValue
        }
      })
  }

  func mandate(_ mandate: Mandate) -> String {
    if mandate == Mandate() { return answer(true) }
    var pairs: [Pair] = []
    if let name = mandate.name { pairs.append((key(.mandateName), WrittenScalar.text(name))) }
    if let adopted = mandate.adopted { pairs.append((key(.adopted), WrittenScalar.text(adopted.text))) }
    if let scope = mandate.scope { pairs.append((key(.covers), list(scope.map(\.rawValue)))) }
    if let decisions = mandate.decisions { pairs.append((key(.decides), list(decisions.map { $0.word[language] }))) }
    if let planned = mandate.planned {
      if mandate.adopted == nil { pairs.append((key(.exists), answer(false))) }
      pairs.append((key(.planned), WrittenScalar.text(planned.text)))
    }
    return flow(pairs)
  }

  func answer(_ answer: Bool) -> String { (answer ? AnswerWord.yes : .no).word[language] }
  func key(_ key: Key) -> String { key[language] }
  func list(_ items: [String]) -> String { "[" + items.joined(separator: ", ") + "]" }
  func flow(_ pairs: [Pair]) -> String {
    "{" + pairs.map { "\($0.key): \($0.value)" }.joined(separator: ", ") + "}"
  }
}
