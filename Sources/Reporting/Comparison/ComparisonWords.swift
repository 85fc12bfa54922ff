import Checking
import Comparison
import Planning
import Reorganization
import Responsibility
import Vocabulary

/// What the columns and values of a comparison are called.
struct ComparisonWords {
  let comparison: AlternativeComparison

  init(_ comparison: AlternativeComparison) { self.comparison = comparison }

  // MARK: Columns

  /// The few letters that head a column: "Idag", "Noll", "A", "B" … "Z", "A2".
  func letter(of column: Int) -> Text {
    switch comparison.contenders[column].kind {
    case .today: return Text(sv: "Idag", en: "Today")
    case .zero: return Text(sv: "Noll", en: "Zero")
    case .alternative:
      let number = comparison.contenders[..<column].count { $0.kind == .alternative }
      let letter = String(UnicodeScalar(UInt8(65 + number % 26)))
      return Text(number < 26 ? letter : "\(letter)\(number / 26 + 1)")
    }
  }

  /// "A Dokumentets förslag".
  func name(of column: Int) -> Text { letter(of: column) + Text(" ") + comparison.contenders[column].name }

  /// "A, B och C".
  func letters(of columns: [Int]) -> Text { Text.list(columns.map(letter)) }

  // MARK: Values

  static let unknown = Text(sv: "okänd", en: "unknown")

  /// "4", "4,5?" when something is unknown, "≥4" when nothing limits it, "okänd".
  func written(_ measurement: Measurement) -> Text {
    guard measurement.isInformative else { return Self.unknown }
    if let wording = measurement.wording { return wording }
    if measurement.isCertain { return measurement.value.written }
    if measurement.most == nil { return Text("≥") + measurement.least.written }
    return measurement.value.written + Text("?")
  }

  /// The same for a table with little room.
  func brief(_ measurement: Measurement) -> Text {
    measurement.isInformative ? written(measurement) : Text("?")
  }

  /// "2–6", for what may turn out to be more or less than the value says.
  func range(_ measurement: Measurement) -> Text? {
    guard measurement.isInformative, !measurement.isCertain, let most = measurement.most else { return nil }
    return measurement.least.written + Text("–") + most.written
  }

  static let questionLegend = Text(
    sv: "? = något framgår inte", en: "? = something is not known")

  // MARK: Decisions

  /// "VVG: Ledningsrådet pausas från hösten 2023; ägare av Förvaltningsplan och SAMSA (hösten 2023)", in the order of
  /// the decisions, those for which nobody is known last.
  func lines(of decisions: [NeededDecision], names: Names) -> [Text] {
    var order: [[BodyID]] = []
    var groups: [[BodyID]: [NeededDecision]] = [:]
    for decision in decisions {
      if groups[decision.deciders] == nil { order.append(decision.deciders) }
      groups[decision.deciders, default: []].append(decision)
    }
    let known = order.filter { !$0.isEmpty }.map { deciders in
      names.bodies(deciders) + Text(": ") + matters(of: groups[deciders] ?? [], names) + Text(".")
    }
    guard let open = groups[[]] else { return known }
    return known + [
      Text(sv: "Vem som beslutar framgår inte: ", en: "Who decides is not known: ") + matters(of: open, names)
        + Text(".")
    ]
  }

  /// Roles of one kind and time together.
  private func matters(of decisions: [NeededDecision], _ names: Names) -> Text {
    struct Kind: Hashable {
      let words: Text
      let date: Text?
    }
    var order: [Kind] = []
    var objects: [Kind: [Text]] = [:]
    for decision in decisions {
      let date = decision.date?.words
      let (kind, object): (Kind, Text?) =
        switch decision.matter {
        case .step(let words): (Kind(words: words, date: nil), nil)
        case .role(let role, let area):
          (
            Kind(words: role.noun.singular + Text(sv: " av ", en: " of "), date: date), Text(names.area(area))
          )
        case .mandate(let words, let body):
          (Kind(words: words.inSentence + Text(sv: " för ", en: " for "), date: date), Text(names.definite(body)))
        }
      if objects[kind] == nil { order.append(kind) }
      objects[kind, default: []] += [object].compactMap { $0 }
    }
    return order.map { kind in
      let date = kind.date.map { Text(" (") + $0 + Text(")") } ?? Text("")
      return kind.words + Text.list(objects[kind] ?? []) + date
    }.joined(by: Text("; "))
  }

  // MARK: Differences

  /// What differs between two columns, a sentence each.
  func lines(of difference: ColumnDifference) -> [Text] {
    let (here, there) = (comparison.contenders[difference.column], comparison.contenders[difference.base])
    let names = here.situation.names
    let other = letter(of: difference.base)
    let bodies = difference.bodies.map { body in
      let (now, then) = (names.predicate(of: body), there.situation.names.predicate(of: body))
      return Text(
        sv: "\(names.definite(body)) \(now.swedish) (i \(other.swedish): \(then.swedish)).",
        en: "\(names.definite(body)) \(now.english) (in \(other.english): \(then.english)).")
    }
    return bodies + roles(of: difference, names) + difference.added.map { clause(of: $0, names).capitalized }
      + difference.removed.map { cause in
        Text(sv: "Inte här men i \(other.swedish): ", en: "Not here but in \(other.english): ")
          + clause(of: cause, names)
      }
  }

  /// "delregional vårdsamverkan förlorar sin röst i tre områden: …"
  private func clause(of cause: ColumnDifference.CauseDifference, _ names: Names) -> Text {
    let parties = cause.subjects.compactMap { if case .party(let party) = $0 { party } else { nil } }
    let areas = Text(sv: " i ", en: " in ") + names.counted(cause.areas) + Text(".")
    guard cause.goal == .voices, parties.count > 1 else { return cause.cause + areas }
    let who = names.parties(parties)
    return
      (cause.isCertain
      ? Text(sv: "\(who.swedish) förlorar sina röster", en: "\(who.english) lose their voices")
      : Text(
        sv: "det framgår inte om \(who.swedish) har kvar sina röster",
        en: "it is not known whether \(who.english) keep their voices")) + areas
  }

  /// Areas whose role goes from the same to the same, together: "SAMSA och Förvaltningsplan, ägare: VVG i stället för
  /// Utökad ledningsgrupp GITS".
  private func roles(of difference: ColumnDifference, _ names: Names) -> [Text] {
    struct Shift: Hashable {
      let role: Role
      let words: Text
    }
    var order: [Shift] = []
    var areas: [Shift: [AreaID]] = [:]
    for role in difference.roles {
      let (one, other) = (role.here.written(names), role.there.written(names))
      let shift = Shift(
        role: role.role,
        words: Text(
          sv: "\(one.swedish) i stället för \(other.swedish)", en: "\(one.english) instead of \(other.english)"))
      if areas[shift] == nil { order.append(shift) }
      areas[shift, default: []].append(role.area)
    }
    return order.map { shift in
      let noun = shift.role.noun.singular
      return names.areas(areas[shift] ?? [])
        + Text(
          sv: ", \(noun.swedish): \(shift.words.swedish).", en: ", \(noun.english): \(shift.words.english).")
    }
  }
}

extension Text {
  /// With the first letter in lower case: what begins a line of a list stands inside one.
  fileprivate var inSentence: Text {
    Text(
      sv: swedish.prefix(1).lowercased() + swedish.dropFirst(),
      en: english.prefix(1).lowercased() + english.dropFirst())
  }
}
