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
    case .alternative: Noun.alternative.definite
    case .change: Noun.change.definite
    case .ruleSetting: Text(sv: "regeln", en: "the rule")
    case .planning: Text(sv: "planeringen", en: "the planning")
    case .pairing: Text(sv: "låsningen", en: "the pairing")
    case .allowance: Text(sv: "tillåtelsen", en: "the allowance")
    case .fact: Text(sv: "uppgiften", en: "the fact")
    }
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
    case .alternative: Text(sv: "ett alternativ", en: "an alternative")
    case .change: Text(sv: "en ändring", en: "a change")
    case .ruleSetting: Text(sv: "en regel", en: "a rule")
    case .planning: Text(sv: "planeringen", en: "the planning")
    case .pairing: Text(sv: "en låsning", en: "a pairing")
    case .allowance: Text(sv: "en tillåtelse", en: "an allowance")
    case .fact: Text(sv: "en uppgift", en: "a fact")
    }
  }
}
