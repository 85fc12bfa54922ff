public import Responsibility

extension TaskKind {
  /// What a task of the kind is called: "uppdraget", "åtgärden".
  public var noun: Noun {
    switch self {
    case .commission: .task
    case .measure:
      Noun(.common, sv: ("åtgärd", "åtgärden", "åtgärder", "åtgärderna"), en: ("measure", "measures"))
    case .study:
      Noun(
        .common, sv: ("förstudie", "förstudien", "förstudier", "förstudierna"),
        en: ("preliminary study", "preliminary studies"))
    case .participation:
      Noun(
        .neuter, sv: ("deltagande", "deltagandet", "deltaganden", "deltagandena"),
        en: ("participation", "participations"))
    }
  }
}

extension ObservationKind {
  public var noun: Noun {
    switch self {
    case .finding: .observation
    case .recommendation:
      Noun(
        .common, sv: ("rekommendation", "rekommendationen", "rekommendationer", "rekommendationerna"),
        en: ("recommendation", "recommendations"))
    case .need: Noun(.neuter, sv: ("behov", "behovet", "behov", "behoven"), en: ("need", "needs"))
    }
  }
}

extension RiskKind {
  public var noun: Noun {
    switch self {
    case .risk: .risk
    case .consequence:
      Noun(
        .common, sv: ("konsekvens", "konsekvensen", "konsekvenser", "konsekvenserna"),
        en: ("consequence", "consequences"))
    case .benefit: Noun(.common, sv: ("fördel", "fördelen", "fördelar", "fördelarna"), en: ("benefit", "benefits"))
    }
  }
}

extension LedgerOutcome {
  /// What a text says of a result: "ett underskott", "a deficit".
  public var phrase: Text {
    switch self {
    case .deficit: Text(sv: "ett underskott", en: "a deficit")
    case .balance: Text(sv: "balans", en: "balance")
    case .surplus: Text(sv: "ett överskott", en: "a surplus")
    }
  }
}
