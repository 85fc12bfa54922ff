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
    sv: "? = något framgår inte (½ räknas där en röst eller uppdragsbeskrivning är okänd)",
    en: "? = something is not known (½ is counted where a voice or a mandate is unknown)")

  /// A criterion's title inside a sentence.
  func mention(_ row: ComparedCriterion) -> Text { row.criterion.title.uncapitalized }

  // MARK: Decisions

  /// "VVG: Ledningsrådet pausas från hösten 2023; Ägare av Förvaltningsplan (hösten 2023)", those who decide the most
  /// first, those whom nobody has named last.
  func decisions(of contender: Contender) -> [Text] {
    var order: [[BodyID]] = []
    var matters: [[BodyID]: [Text]] = [:]
    for decision in contender.decisions {
      if matters[decision.deciders] == nil { order.append(decision.deciders) }
      // The step of a body has its time in its words already.
      let date = decision.date.map { Text(sv: " (\($0.words.swedish))", en: " (\($0.words.english))") }
      let isDated = decision.date.map { decision.matter.swedish.hasSuffix($0.words.swedish) } ?? false
      matters[decision.deciders, default: []].append(decision.matter + (isDated ? Text("") : date ?? Text("")))
    }
    let names = contender.situation.names
    return order.filter { !$0.isEmpty }.map { deciders in
      names.bodies(deciders) + Text(": ") + (matters[deciders] ?? []).joined(by: Text("; "))
    }
      + (matters[[]].map {
        [
          Text(sv: "Vem som beslutar framgår inte: ", en: "Who decides is not known: ") + $0.joined(by: Text("; "))
        ]
      } ?? [])
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
    return bodies + roles(of: difference, names) + difference.added.map { cause in
      cause.cause.capitalized + Text(sv: " i ", en: " in ") + names.counted(cause.areas) + Text(".")
    }
      + difference.removed.map { cause in
        Text(sv: "Inte här men i \(other.swedish): ", en: "Not here but in \(other.english): ") + cause.cause
          + Text(sv: " i ", en: " in ") + names.counted(cause.areas) + Text(".")
      }
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
  /// With the first letter in lower case, unless the word is written in capitals or is a name.
  fileprivate var uncapitalized: Text { Text(sv: Self.lowered(swedish), en: Self.lowered(english)) }

  private static func lowered(_ text: String) -> String {
    if let second = text.dropFirst().first, second.isUppercase { return text }
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}
