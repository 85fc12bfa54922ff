import Responsibility
import Vocabulary

extension Rule {
  public static let areaDuplicate = Rule(
    "area-duplicate", .areas, .warning,
    label: Text(sv: "Samma område två gånger", en: "The same area twice"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: """
          Att inget område står två gånger: med samma namn, eller med samma ord i namnet och samma roller.
          """,
        en: "That no area stands twice: with the same name, or with the same words in its name and the same roles."),
      matters: Text(
        sv:
          "Två rader om samma sak får förr eller senare olika ägare, och båda räknas när någon ser efter hur mycket en gruppering har.",
        en:
          "Two rows on one thing get different owners sooner or later, and both count when somebody sees how much a body has."
      ),
      avoid: Text(
        sv: "Att skriva samma område en gång för varje dokument som nämner det.",
        en: "Writing an area once for every document that mentions it."),
      prefer: Text(
        sv: "En rad för varje område, och namn som säger vad som skiljer dem som liknar varandra.",
        en: "One row for every area, and names that say what sets similar ones apart."),
      exceptions: Text(
        sv: """
          Områden jämförs bara när de har samma slag, samma nivå och är delar av samma helhet, berör samma parter och \
          gäller samma tjänster. Skiftläge, bindestreck och småord räknas inte; en siffra räknas. Okända roller är inte \
          samma roller.
          """,
        en: """
          Areas are compared only when they are of one kind, on one level and parts of the same whole, concern the same \
          parties and the same services. Case, hyphens and small words do not count; a figure does. Unknown roles are \
          not the same roles.
          """),
      sources: ["RACI: horisontell analys, rader som upprepar varandra", "004-Z10"]),
    examples: [
      Example(
        Text(sv: "Två områden med samma namn", en: "Two areas with the same name"),
        """
        grupperingar:
          vvg: {namn: VVG}
          rad: {namn: Ledningsrådet, slag: ledningsråd}
        områden:
          plan:  # <--
            namn: Förvaltningsplan
            ägare: vvg
          plan-2:
            namn: Förvaltnings-plan
            ägare: rad
        """),
      Example(
        Text(sv: "Samma ord och samma roller", en: "The same words and the same roles"),
        """
        grupperingar:
          vvg: {namn: VVG}
        områden:
          uppfoljning: {namn: Uppföljning och analys av avvikelser, ägare: vvg}  # <--
          analys: {namn: "Analys, uppföljning av avvikelser", ägare: vvg}
        """),
      Example(
        Text(sv: "Samma ord men olika ägare, och en siffra som skiljer", en: "Other owners, and a figure that differs"),
        """
        grupperingar:
          vvg: {namn: VVG}
          rad: {namn: Ledningsrådet, slag: ledningsråd}
        områden:
          uppfoljning: {namn: Uppföljning och analys av avvikelser, ägare: vvg}
          analys: {namn: "Analys, uppföljning av avvikelser", ägare: rad}
          ett: {namn: Införande steg 1, ägare: vvg}
          tva: {namn: Införande steg 2, ägare: vvg}
        """),
      Example(
        Text(sv: "Samma ord, men rollerna är okända", en: "The same words, but the roles are unknown"),
        """
        områden:
          uppfoljning: {namn: Uppföljning och analys av avvikelser}
          analys: {namn: "Analys, uppföljning av avvikelser"}
        """),
    ]
  ) { situation, collector in
    let areas = situation.now.activeAreas
    let names = areas.map { NameForm.normalized($0.name) }
    let areasByName = Tally(names)
    var byName = Groups<AreaForm>()
    for (area, name) in zip(areas, names) {
      if areasByName.isAlone(name) { byName.addAlone(area) } else { byName.add(area, to: AreaForm(area, .name(name))) }
    }
    // Those with one name are one row by now, so that a pair is never reported twice.
    let rows = byName.inOrder.compactMap(\.first)
    let words = rows.map(\.nameWords)
    let rowsByWords = Tally(words)
    var byWords = Groups<AreaForm>()
    for (area, words) in zip(rows, words) where !rowsByWords.isAlone(words) {
      guard let roles = RoleForm(area) else { continue }
      byWords.add(area, to: AreaForm(area, .words(words, roles)))
    }
    for areas in byName.inOrder where areas.count > 1 { report(areas, isSameName: true, situation, &collector) }
    for areas in byWords.inOrder where areas.count > 1 { report(areas, isSameName: false, situation, &collector) }
  }

  private static func report(
    _ areas: [Area], isSameName: Bool, _ situation: Situation, _ collector: inout FindingCollector
  ) {
    guard let first = areas.first else { return }
    collector.report(
      isSameName ? .areasShareName(areas) : .areasShareWordsAndRoles(areas), about: areas.map { .area($0.id) },
      at: first.note.place,
      notes: areas.dropFirst().map { area in
        Finding.Note(
          Text(sv: "\(area.name) står även här", en: "\(area.name) stands here as well"), at: area.note.place)
      })
  }
}

/// What two rows have to share to be taken for one. Whatever is known to differ keeps them apart.
private struct AreaForm: Hashable {
  enum Likeness: Hashable {
    case name(String)
    case words([String], RoleForm)
  }

  let likeness: Likeness
  let kind: AreaKind
  let level: LevelID?
  let parent: AreaID?
  let concerns: Set<PartyID>
  let services: Set<ServiceID>

  init(_ area: Area, _ likeness: Likeness) {
    self.likeness = likeness
    kind = area.kind
    level = area.level.value
    parent = area.parent
    concerns = Set(area.concerns)
    services = Set(area.services)
  }
}

/// Who holds what on an area, wherever it is written.
private struct RoleForm: Hashable {
  private struct Held: Hashable {
    let role: Role
    let body: BodyID
    let part: String?
  }

  private let held: Set<Held>

  /// Nil when nobody is named: two rows that say nothing are not alike.
  init?(_ area: Area) {
    var held: Set<Held> = []
    for role in Role.allCases {
      for holding in area.roles[role].value ?? [] {
        held.insert(Held(role: role, body: holding.body, part: holding.part?.lowercased()))
      }
    }
    guard !held.isEmpty else { return nil }
    self.held = held
  }
}

/// How often each key occurs. Nearly every name occurs once, and then nothing else of the area has to be compared.
private struct Tally<Key: Hashable> {
  private var counts: [Key: Int] = [:]

  init(_ keys: [Key]) { for key in keys { counts[key, default: 0] += 1 } }

  func isAlone(_ key: Key) -> Bool { counts[key] == 1 }
}

/// Areas by what they share, in the order in which each group began.
private struct Groups<Key: Hashable> {
  private var positions: [Key: Int] = [:]
  private(set) var inOrder: [[Area]] = []

  mutating func addAlone(_ area: Area) { inOrder.append([area]) }

  mutating func add(_ area: Area, to key: Key) {
    if let position = positions[key] {
      inOrder[position].append(area)
    } else {
      positions[key] = inOrder.count
      inOrder.append([area])
    }
  }
}

extension Area {
  private static let smallWords: Set<String> = [
    "och", "samt", "i", "av", "för", "om", "på", "till", "med", "vid", "inkl", "and", "in", "of", "for", "on", "to",
    "the",
    "with", "a", "an",
  ]

  /// The words of the name that carry its meaning, whatever their order in it: each once, sorted.
  fileprivate var nameWords: [String] {
    let words = NameForm.words(normalized: NameForm.normalized(name)).filter { !Self.smallWords.contains($0) }.sorted()
    return words.indices.filter { $0 == 0 || words[$0] != words[$0 - 1] }.map { words[$0] }
  }
}

extension Finding.Message {
  static func areasShareName(_ areas: [Area]) -> Self {
    let name = areas.first?.name ?? ""
    let number = Noun.area.spelled(areas.count).capitalized
    return Finding.Message(
      Text(sv: "\(number.swedish) heter \(name).", en: "\(number.english) are called \(name)."),
      because: Text(
        sv: "De har samma slag och nivå, så det framgår inte vad som skiljer dem åt.",
        en: "They are of one kind and level, so it is not known what sets them apart."),
      remedy: mergeOrRename)
  }

  static func areasShareWordsAndRoles(_ areas: [Area]) -> Self {
    Finding.Message(
      Text.shortList(areas.map { Text.quoted($0.name) })
        + Text(sv: " ser ut att vara samma område.", en: " seem to be the same area."),
      because: Text(
        sv: "Namnen har samma ord och rollerna är desamma.",
        en: "The names have the same words and the roles are the same."),
      remedy: mergeOrRename)
  }

  private static var mergeOrRename: Text {
    Text(
      sv: "Slå ihop dem, eller ge dem namn som säger vad som skiljer.",
      en: "Merge them, or give them names that say what sets them apart.")
  }
}
