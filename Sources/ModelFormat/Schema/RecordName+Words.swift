import Vocabulary

extension RecordName {
  /// "grupperingen", "the body": for sentences about one record.
  var definite: Text {
    switch self {
    case .file: Text(sv: "filen", en: "the file")
    case .level: Noun.level.definite
    case .party: Noun.party.definite
    case .body: Noun.body.definite
    case .seat: Noun.seat.definite
    case .mandate: Noun.mandate.definite
    case .scopeItem: Text(sv: "punkten", en: "the item")
    case .area: Noun.area.definite
    case .document: Noun.document.definite
    case .service: Noun.service.definite
    case .task: Noun.task.definite
    case .deadline: Text(sv: "tidpunkten", en: "the deadline")
    case .escalation: Text(sv: "eskaleringen", en: "the escalation")
    case .decision: Noun.decision.definite
    case .observation: Noun.observation.definite
    case .risk: Noun.risk.definite
    case .control: Noun.control.definite
    case .volume: Noun.volume.definite
    case .table: Noun.table.definite
    case .requiredRole: Noun.role.definite
    case .event: Noun.event.definite
    case .mention: Text(sv: "läget", en: "the state")
    case .templateSection: Noun.templateSection.definite
    case .alternative: Noun.alternative.definite
    case .change: Noun.change.definite
    case .changedRemit: Text(sv: "punkten", en: "the item")
    case .phase: Noun.phase.definite
    case .ruleSetting: Text(sv: "regeln", en: "the rule")
    case .planning: Text(sv: "planeringen", en: "the planning")
    case .pairing: Text(sv: "låsningen", en: "the pairing")
    case .allowance: Text(sv: "tillåtelsen", en: "the allowance")
    case .fact: Text(sv: "uppgiften", en: "the fact")
    case .claimSheet: Text(sv: "filen", en: "the file")
    case .claim: Noun.claim.definite
    case .expectation: Text(sv: "det väntade utslaget", en: "the expected result")
    }
  }

  /// "för en gruppering", "for a body": for sentences about what a key can stand in.
  var within: Text {
    isTop
      ? Text(sv: "överst i filen", en: "at the top of the file") : Text(sv: "för ", en: "for ") + indefinite
  }

  /// "en gruppering", "a body": for sentences about any record of the kind.
  var indefinite: Text {
    switch self {
    case .file: Text(sv: "filens översta rader", en: "the top of the file")
    case .level: Text(sv: "en nivå", en: "a level")
    case .party: Text(sv: "en part", en: "a party")
    case .body: Text(sv: "en gruppering", en: "a body")
    case .seat: Text(sv: "en plats", en: "a seat")
    case .mandate: Text(sv: "en uppdragsbeskrivning", en: "a mandate")
    case .scopeItem: Text(sv: "en ansvarspunkt", en: "an item of responsibility")
    case .area: Text(sv: "ett område", en: "an area")
    case .document: Text(sv: "ett styrdokument", en: "a governing document")
    case .service: Text(sv: "en tjänst", en: "a service")
    case .task: Text(sv: "ett uppdrag", en: "a task")
    case .deadline: Text(sv: "en tidpunkt", en: "a deadline")
    case .escalation: Text(sv: "en eskalering", en: "an escalation")
    case .decision: Text(sv: "ett beslut", en: "a decision")
    case .observation: Text(sv: "en iakttagelse", en: "an observation")
    case .risk: Text(sv: "en risk", en: "a risk")
    case .control: Text(sv: "en kontroll", en: "a control")
    case .volume: Text(sv: "en volym", en: "a volume")
    case .table: Text(sv: "en tabell", en: "a table")
    case .requiredRole: Text(sv: "en roll", en: "a role")
    case .event: Text(sv: "en händelse", en: "an event")
    case .mention: Text(sv: "ett läge", en: "a state")
    case .templateSection: Text(sv: "en mallrubrik", en: "a template section")
    case .alternative: Text(sv: "ett alternativ", en: "an alternative")
    case .change: Text(sv: "en ändring", en: "a change")
    case .changedRemit: Text(sv: "ett förändrat uppdrag", en: "a changed remit")
    case .phase: Text(sv: "en fas", en: "a phase")
    case .ruleSetting: Text(sv: "en regel", en: "a rule")
    case .planning: Text(sv: "planeringen", en: "the planning")
    case .pairing: Text(sv: "en låsning", en: "a pairing")
    case .allowance: Text(sv: "en tillåtelse", en: "an allowance")
    case .fact: Text(sv: "en uppgift", en: "a fact")
    case .claimSheet: Text(sv: "filens översta rader", en: "the top of the file")
    case .claim: Text(sv: "ett påstående", en: "a claim")
    case .expectation: Text(sv: "ett väntat utslag", en: "an expected result")
    }
  }
}
