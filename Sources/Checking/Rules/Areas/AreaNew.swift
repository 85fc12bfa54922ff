import Responsibility
import Vocabulary

extension Rule {
  public static let areaNew = Rule(
    "area-new", .areas, .info,
    label: Text(sv: "Område utan motsvarighet före", en: "Area without a counterpart before"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: """
          Att det går att följa varje område som får en ny ägare tillbaka till den som ägde det tidigare, och till \
          den ägarens egen lista över vad den svarade för.
          """,
        en: """
          That every area which gets a new owner can be followed back to its earlier owner, and to that owner's own \
          list of what it answered for.
          """),
      matters: Text(
        sv: """
          Ett område utan motsvarighet kan vara en ny uppgift som ingen har räknat med, eller tas från någon som inte \
          vet om det.
          """,
        en: """
          An area without a counterpart may be a new task that nobody has reckoned with, or be taken from somebody \
          who does not know of it.
          """),
      avoid: Text(
        sv: "Att ge bort ett område i en tabell utan att säga varifrån det kommer.",
        en: "Handing out an area in a table without saying where it comes from."),
      prefer: Text(
        sv: "Skriv vem som ägde området tidigare, eller att det är nytt.",
        en: "Write who owned the area before, or that it is new."),
      exceptions: Text(
        sv: """
          Prövas bara när ett alternativ prövas. Har den tidigare ägaren ingen lista, eller är det inte angivet vilka \
          områden listan omfattar, går det inte att jämföra. Sägs det att ingen ägde området är frågan besvarad. \
          Behåller någon tidigare ägare området är det inte nytt.
          """,
        en: """
          Checked only when an alternative is. When the earlier owner has no list, or it is not stated which areas the \
          list takes in, there is nothing to compare. When the file says that nobody owned the area, the question is \
          answered. When an earlier owner keeps the area, it is not new.
          """),
      sources: ["004-Z27", "004-T3", "004-T7", "004-F01"]),
    examples: [
      Example(
        Text(sv: "Ingen vet vem som ägde området tidigare", en: "Nobody knows who owned the area before"),
        alternative: "forslag",
        """
        grupperingar:
          ledning: {namn: Utökad ledningsgrupp, slag: ledningsgrupp}
        områden:
          utover: {namn: Uppdrag utöver förvaltningsplan, ägare: okänd}
        alternativ:
          forslag:
            namn: Förslaget
            ändringar:
              - {område: utover, ägare: ledning}  # <--
        """),
      Example(
        Text(sv: "Området finns inte i den tidigare ägarens lista", en: "The area is not in the earlier owner's list"),
        alternative: "forslag",
        """
        grupperingar:
          ledning: {namn: Utökad ledningsgrupp, slag: ledningsgrupp}
          rad:
            namn: Ledningsrådet
            slag: ledningsråd
            ansvar:
              - {text: Ta fram förvaltningsplan, täcks-av: [plan]}
        områden:
          plan: {namn: Förvaltningsplan, ägare: rad}
          utbildning: {namn: Utbildningsmaterial, ägare: rad}
        alternativ:
          forslag:
            namn: Förslaget
            ändringar:
              - {område: plan, ägare: ledning}
              - {område: utbildning, ägare: ledning}  # <--
        """),
      Example(
        Text(sv: "Ingen har sagt vilka områden listan omfattar", en: "Nobody has said which areas the list takes in"),
        alternative: "forslag",
        """
        grupperingar:
          ledning: {namn: Utökad ledningsgrupp, slag: ledningsgrupp}
          rad:
            namn: Ledningsrådet
            slag: ledningsråd
            ansvar:
              - {text: Ta fram förvaltningsplan}
        områden:
          utbildning: {namn: Utbildningsmaterial, ägare: rad}
        alternativ:
          forslag:
            namn: Förslaget
            ändringar:
              - {område: utbildning, ägare: ledning}
        """),
      Example(
        Text(sv: "Ägaren är okänd, men ändras inte", en: "The owner is unknown, but does not change"),
        """
        områden:
          utover: {namn: Uppdrag utöver förvaltningsplan, ägare: okänd}
        """),
    ]
  ) { situation, collector in
    guard situation.isChanged else { return }
    var lists: [BodyID: ScopeCoverage] = [:]
    for area in situation.now.activeAreas {
      let owners = situation.now.activeHolders(of: .owner, on: area)
      guard !owners.isEmpty,
        let former = situation.before.organization.areas[area.id].map(situation.before.roleBearer(of:))
      else { continue }
      let message: Finding.Message
      switch former.roles[.owner].knowledge {
      case .absent: continue
      case .unknown: message = .formerOwnerUnknown(area.spokenName)
      case .stated(let holdings):
        let formerOwners = holdings.map(\.body)
        guard !formerOwners.isEmpty, !formerOwners.contains(where: owners.contains) else { continue }
        for body in formerOwners where lists[body] == nil {
          lists[body] = ScopeCoverage(of: situation.before.organization.bodies[body]?.scope ?? [])
        }
        let relatives = [area.id] + [area.parent].compactMap { $0 } + situation.before.children(of: area.id)
        guard formerOwners.allSatisfy({ lists[$0]?.leavesOut(relatives) ?? false }) else { continue }
        message = .areaNotInList(area.spokenName, of: situation.names.short(formerOwners))
      }
      collector.report(
        message, about: [.area(area.id)] + owners.map(Subject.body),
        at: area.roles[.owner].place ?? area.note.place)
    }
  }
}

/// The areas that a body's own list takes in, items and parts together.
private struct ScopeCoverage {
  private var areas: Set<AreaID> = []
  private var isEmpty = true
  /// True when nobody has said which areas some item is about, so that it may be about any.
  private var hasUnmappedItem = false

  init(of scope: [ScopeItem]) {
    isEmpty = scope.isEmpty
    var waiting = scope
    while let item = waiting.popLast() {
      waiting += item.parts
      areas.formUnion(item.coveredBy.value ?? [])
      if item.coveredBy.isUnknown && item.parts.isEmpty { hasUnmappedItem = true }
    }
  }

  /// True when there is a list, all of it is mapped, and none of the areas is in it.
  func leavesOut(_ candidates: [AreaID]) -> Bool {
    !isEmpty && !hasUnmappedItem && !candidates.contains(where: areas.contains)
  }
}

extension Finding.Message {
  static func formerOwnerUnknown(_ area: String) -> Self {
    Finding.Message(
      Text(
        sv: "\(area) får en ägare, men vem som ägde området tidigare framgår inte.",
        en: "\(area) gets an owner, but it is not stated who owned the area before."),
      because: Text(
        sv: "Därför går det inte att säga om uppgiften är ny eller tas från någon.",
        en: "So it cannot be said whether the task is new or taken from somebody."),
      remedy: Text(
        sv: "Fråga vem som har haft uppgiften.", en: "Ask who has had the task."))
  }

  static func areaNotInList(_ area: String, of owners: Text) -> Self {
    Finding.Message(
      Text(
        sv: "\(area) byter ägare men kan inte följas tillbaka.",
        en: "\(area) changes owner but cannot be followed back."),
      because: Text(
        sv: "Området finns inte bland det som \(owners.swedish) enligt filen svarade för.",
        en: "The area is not among what \(owners.english) answered for according to the file."),
      remedy: Text(
        sv: "Skriv vilken uppgift området kommer ur, eller att det är nytt.",
        en: "Write which task the area comes from, or that it is new."))
  }
}
