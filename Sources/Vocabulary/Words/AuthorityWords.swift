public import Responsibility

extension DecisionKind: FileWord {
  public var word: Text {
    switch self {
    case .budget: Text(sv: "budget", en: "budget")
    case .plan: Text(sv: "plan", en: "plan")
    case .guideline: Text(sv: "riktlinje", en: "guideline")
    case .routine: Text(sv: "rutin", en: "routine")
    case .agreement: Text(sv: "avtal", en: "agreement")
    case .procurement: Text(sv: "upphandling", en: "procurement")
    case .personalData: Text(sv: "personuppgifter", en: "personal-data")
    case .fee: Text(sv: "taxa", en: "fee")
    case .organization: Text(sv: "organisation", en: "organisation")
    case .other: Text(sv: "annat", en: "other")
    }
  }

  /// What is decided on, after "besluta om": "avtal", "agreements".
  public var matter: Text {
    switch self {
    case .budget: Text(sv: "budget", en: "the budget")
    case .plan: Text(sv: "planer", en: "plans")
    case .guideline: Text(sv: "riktlinjer", en: "guidelines")
    case .routine: Text(sv: "rutiner", en: "routines")
    case .agreement: Text(sv: "avtal", en: "agreements")
    case .procurement: Text(sv: "upphandling", en: "procurement")
    case .personalData: Text(sv: "personuppgifter", en: "personal data")
    case .fee: Text(sv: "taxor", en: "fees")
    case .organization: Text(sv: "organisation", en: "organisation")
    case .other: Text(sv: "annat", en: "other matters")
    }
  }
}

extension LegalForm: FileWord {
  public var word: Text {
    switch self {
    case .region: Text(sv: "region", en: "region")
    case .municipality: Text(sv: "kommun", en: "municipality")
    case .federation: Text(sv: "kommunalförbund", en: "municipal-federation")
    case .coordination: Text(sv: "samordningsförbund", en: "coordination-association")
    case .company: Text(sv: "aktiebolag", en: "limited-company")
    case .association: Text(sv: "ideell-förening", en: "non-profit-association")
    case .economicAssociation: Text(sv: "ekonomisk-förening", en: "economic-association")
    case .foundation: Text(sv: "stiftelse", en: "foundation")
    case .stateAuthority: Text(sv: "statlig-myndighet", en: "state-authority")
    case .committee: Text(sv: "nämnd", en: "committee")
    case .jointCommittee: Text(sv: "gemensam-nämnd", en: "joint-committee")
    case .administration: Text(sv: "förvaltning", en: "administration")
    case .informal: Text(sv: "ingen", en: "none")
    }
  }
}
