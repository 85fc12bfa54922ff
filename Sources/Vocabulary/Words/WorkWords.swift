public import Responsibility

extension TaskKind: FileWord {
  public var word: Text {
    switch self {
    case .commission: Text(sv: "uppdrag", en: "commission")
    case .measure: Text(sv: "åtgärd", en: "measure")
    case .study: Text(sv: "förstudie", en: "study")
    case .participation: Text(sv: "deltagande", en: "participation")
    }
  }
}

extension TaskState: FileWord {
  public var word: Text {
    switch self {
    case .notStarted: Text(sv: "ej påbörjat", en: "not started")
    case .ongoing: Text(sv: "pågår", en: "ongoing")
    case .done: Text(sv: "klart", en: "done")
    }
  }
}

extension TaskState {
  /// "är klart", "is done".
  public var predicate: Text {
    switch self {
    case .notStarted: Text(sv: "är inte påbörjat", en: "has not been started")
    case .ongoing: Text(sv: "pågår", en: "is under way")
    case .done: Text(sv: "är klart", en: "is done")
    }
  }
}

extension ObservationKind: FileWord {
  public var word: Text {
    switch self {
    case .finding: Text(sv: "iakttagelse", en: "finding")
    case .recommendation: Text(sv: "rekommendation", en: "recommendation")
    case .need: Text(sv: "behov", en: "need")
    }
  }
}

extension RiskKind: FileWord {
  public var word: Text {
    switch self {
    case .risk: Text(sv: "risk", en: "risk")
    case .consequence: Text(sv: "konsekvens", en: "consequence")
    case .benefit: Text(sv: "fördel", en: "benefit")
    }
  }
}

extension RiskLevel: FileWord {
  public var word: Text {
    switch self {
    case .low: Text(sv: "låg", en: "low")
    case .medium: Text(sv: "medel", en: "medium")
    case .high: Text(sv: "hög", en: "high")
    }
  }
}

extension LedgerOutcome: FileWord {
  public var word: Text {
    switch self {
    case .deficit: Text(sv: "underskott", en: "deficit")
    case .balance: Text(sv: "balans", en: "balance")
    case .surplus: Text(sv: "överskott", en: "surplus")
    }
  }
}
