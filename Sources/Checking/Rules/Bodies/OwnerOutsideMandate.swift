import Responsibility
import Vocabulary

extension Rule {
  public static let ownerOutsideMandate = Rule(
    "owner-outside-mandate", .bodies, .warning,
    label: Text(sv: "Ägare utanför sitt uppdrag", en: "Owner outside its mandate"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: """
          Att en ägare vars uppdragsbeskrivning räknar upp områden bara äger områden på listan, och att en vars \
          uppdragsbeskrivning räknar upp slag av beslut får fatta dem som området kräver.
          """,
        en: """
          That an owner whose mandate lists areas owns only areas on the list, and that one whose mandate lists kinds \
          of decision may take those that the area asks for.
          """),
      matters: Text(
        sv: """
          Den som äger ett område utanför sitt uppdrag kan få sina beslut ifrågasatta. Ett kommunalförbund har bara \
          det som medlemmarna har lämnat över i förbundsordningen; därför är det ett fel där.
          """,
        en: """
          Whoever owns an area outside its mandate may have its decisions questioned. A municipal federation has only \
          what its members have handed over in its charter; there it is an error.
          """),
      avoid: Text(
        sv: "Att flytta ett område till en gruppering utan att läsa vad dess uppdragsbeskrivning omfattar.",
        en: "Moving an area to a body without reading what its mandate covers."),
      prefer: Text(
        sv: "Ändra uppdragsbeskrivningen i samma beslut som flyttar området.",
        en: "Change the mandate in the decision that moves the area."),
      exceptions: Text(
        sv: """
          En uppdragsbeskrivning utan lista begränsar inget, och en som är okänd prövas inte. Det som omfattar ett område \
          omfattar dess delområden. Omfattar uppdraget bara en del av området prövas inte resten. Beslutsslag prövas \
          inte när någon av flera ägare kan fatta besluten, eller när en ägare bara har en del.
          """,
        en: """
          A mandate without a list limits nothing, and one that is unknown is not checked. What covers an area covers \
          its sub-areas. When the mandate covers only a part of the area, the rest is not checked. Kinds of decision are \
          not checked when one of several owners may take them, or when an owner has only a part.
          """),
      sources: ["RACI: A utan mandat", "Kommunallagen (2017:725) 9 kap."]),
    examples: [
      Example(
        Text(sv: "Området står inte på listan", en: "The area is not on the list"),
        """
        grupperingar:
          sakerhet:
            namn: Säkerhetsnätverket
            uppdragsbeskrivning: {datum: 2024-04-01, omfattar: [incidenter]}
        områden:
          incidenter: {namn: Incidenthantering, ägare: sakerhet}
          utbildning:
            namn: Utbildning
            ägare: sakerhet  # <--
        """),
      Example(
        Text(sv: "Området kräver beslut som inte står på listan", en: "The area asks for decisions not on the list"),
        """
        grupperingar:
          sakerhet:
            namn: Säkerhetsnätverket
            uppdragsbeskrivning: {datum: 2024-04-01, beslutar: [plan, rutin]}
        områden:
          drift:
            namn: Driften
            beslutar: [avtal, rutin]
            ägare: sakerhet  # <--
        """),
      Example(
        Text(sv: "Utanför förbundsordningen", en: "Outside the charter of a federation"),
        """
        grupperingar:
          raddning:
            namn: Räddningsförbundet
            rättsform: kommunalförbund
            uppdragsbeskrivning: {namn: Förbundsordning, omfattar: [raddningstjanst]}
        områden:
          raddningstjanst: {namn: Räddningstjänst, ägare: raddning}
          sotning:
            namn: Sotning
            ägare: raddning  # <--
        """),
      Example(
        Text(sv: "En uppdragsbeskrivning utan lista begränsar inget", en: "A mandate without a list limits nothing"),
        """
        grupperingar:
          sakerhet:
            namn: Säkerhetsnätverket
            uppdragsbeskrivning: {datum: 2024-04-01, beslutar: okänd}
        områden:
          drift: {namn: Driften, beslutar: avtal, ägare: sakerhet}
        """),
      Example(
        Text(sv: "Listan omfattar helheten och därmed delen", en: "The list covers the whole and so the part"),
        """
        grupperingar:
          sakerhet:
            namn: Säkerhetsnätverket
            uppdragsbeskrivning: {datum: 2024-04-01, omfattar: [sakerhet]}
        områden:
          sakerhet:
            namn: Informationssäkerhet
            ägare: sakerhet
            delområden:
              incidenter: {namn: Incidenthantering, ägare: sakerhet}
        """),
      Example(
        Text(sv: "Uppdragsbeskrivningen är okänd", en: "The mandate is unknown"),
        """
        grupperingar:
          sakerhet: {namn: Säkerhetsnätverket, uppdragsbeskrivning: okänd}
        områden:
          utbildning: {namn: Utbildning, ägare: sakerhet}
        """),
    ]
  ) { situation, collector in
    reportAreasOutsideLists(situation, &collector)
    reportDecisionsOutsideLists(situation, &collector)
  }

  private static func reportAreasOutsideLists(_ situation: Situation, _ collector: inout FindingCollector) {
    var listed: [BodyID: Set<AreaID>] = [:]
    for body in situation.now.activeBodies {
      guard case .present(let mandate) = body.mandateStatus, let scope = mandate.scope else { continue }
      listed[body.id] = Set(scope)
    }
    guard !listed.isEmpty else { return }
    for area in situation.now.activeAreas {
      for owner in Set(situation.now.activeHolders(of: .owner, on: area)).sorted() {
        guard let scope = listed[owner], !situation.isCovered(area.id, by: scope) else { continue }
        collector.report(
          .areaIsOutsideMandate(area.id, of: owner, listing: scope.count, names: situation.names),
          about: [.area(area.id), .body(owner)], at: area.roles[.owner].place ?? area.note.place,
          severity: situation.severity(for: owner), notes: [.mandate(of: owner, in: situation)])
      }
    }
  }

  private static func reportDecisionsOutsideLists(_ situation: Situation, _ collector: inout FindingCollector) {
    for area in situation.now.activeAreas {
      for (owner, decisions) in situation.decisionsNoOwnerMayTake(
        on: area, barred: situation.now.decisionsOutsideMandate)
      {
        // An area that is outside the mandate altogether has been reported as that.
        if let scope = situation.organization.bodies[owner]?.mandate.value?.scope,
          !situation.isCovered(area.id, by: Set(scope))
        {
          continue
        }
        collector.report(
          .decisionsAreOutsideMandate(decisions, on: area.id, of: owner, in: situation),
          about: [.area(area.id), .body(owner)], at: area.roles[.owner].place ?? area.note.place,
          severity: situation.severity(for: owner), notes: [.mandate(of: owner, in: situation)])
      }
    }
  }
}

extension Situation {
  /// Nil when it is as grave as the rule says.
  fileprivate func severity(for owner: BodyID) -> Severity? {
    organization.bodies[owner]?.knownLegalForm == .federation ? .error : nil
  }

  /// True when the list names the area, what it is part of or a part of it.
  fileprivate func isCovered(_ area: AreaID, by scope: Set<AreaID>) -> Bool {
    organization.lineage(of: area).contains(where: scope.contains)
      || now.children(of: area).contains(where: scope.contains)
  }
}

extension Finding.Note {
  fileprivate static func mandate(of body: BodyID, in situation: Situation) -> Self {
    Finding.Note(
      situation.names.mandate(of: body).capitalized, at: situation.organization.bodies[body]?.mandate.place)
  }
}

extension Finding.Message {
  static func areaIsOutsideMandate(_ area: AreaID, of owner: BodyID, listing count: Int, names: Names) -> Self {
    let name = names.definite(owner)
    let mandate = names.mandate(of: owner).capitalized
    let areas = Noun.area.spelled(count)
    return Finding.Message(
      Text(
        sv: "\(name) äger \(names.area(area)), som inte ingår i uppdraget.",
        en: "\(name) owns \(names.area(area)), which its mandate leaves out."),
      because: Text(
        sv: "\(mandate.swedish) räknar upp \(areas.swedish), och det här är inget av dem.",
        en: "\(mandate.english) lists \(areas.english), and this is not among them."),
      remedy: Text(
        sv: "Ändra uppdragsbeskrivningen, eller utse en ägare vars uppdrag omfattar området.",
        en: "Change the mandate, or name an owner whose mandate covers the area."))
  }

  static func decisionsAreOutsideMandate(
    _ decisions: [DecisionKind], on area: AreaID, of owner: BodyID, in situation: Situation
  ) -> Self {
    let names = situation.names
    let name = names.definite(owner)
    let matters = Text.list(decisions.map(\.matter))
    let mandate = names.mandate(of: owner).capitalized
    let listed = situation.organization.bodies[owner]?.mandate.value?.decisions ?? []
    let covered = Text.list(listed.map(\.matter))
    return Finding.Message(
      Text(
        sv: "\(name) äger \(names.area(area)) men har inte i uppdrag att besluta om \(matters.swedish).",
        en: "\(name) owns \(names.area(area)) but has no mandate to decide on \(matters.english)."),
      because: listed.isEmpty
        ? Text(
          sv: "\(mandate.swedish) ger inte rätt att besluta om något.",
          en: "\(mandate.english) gives no right to decide on anything.")
        : Text(
          sv: "\(mandate.swedish) omfattar beslut om \(covered.swedish).",
          en: "\(mandate.english) covers decisions on \(covered.english)."),
      remedy: Text(
        sv: "Ändra uppdragsbeskrivningen, eller utse en ägare som får besluta om det.",
        en: "Change the mandate, or name an owner that may decide on it."))
  }
}
