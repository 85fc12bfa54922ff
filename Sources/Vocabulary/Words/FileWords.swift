public import Responsibility

/// The words that stand in the place of a fact.
public enum FactWord: FileWord {
  /// It is known that there is none.
  case absent
  /// It is known that nobody knows.
  case unknown

  public var word: Text {
    switch self {
    case .absent: Text(sv: "saknas", en: "absent")
    case .unknown: Text(sv: "okänd", en: "unknown")
    }
  }
}

/// The words for true and false.
public enum AnswerWord: FileWord {
  case yes
  case no

  public var word: Text {
    switch self {
    case .yes: Text(sv: "ja", en: "yes")
    case .no: Text(sv: "nej", en: "no")
    }
  }
}

/// What a file may say about a rule: how grave it is, or that it does not apply.
public enum RuleWord: FileWord {
  case severity(Severity)
  case off

  public static var allCases: [RuleWord] { Severity.allCases.reversed().map(RuleWord.severity) + [.off] }

  public var word: Text {
    switch self {
    case .severity(let severity): severity.word
    case .off: Text(sv: "av", en: "off")
    }
  }
}

/// How planning treats the capacity of a body.
public enum CapacityWord: FileWord {
  /// No body may carry more than it can.
  case required
  /// What a body carries above its capacity only counts against the plan.
  case goal

  public var word: Text {
    switch self {
    case .required: Text(sv: "krav", en: "required")
    case .goal: Text(sv: "mål", en: "goal")
    }
  }
}

/// What a plan can aim for. The raw value is the English word, by which `WeightedGoal` names the goal.
public enum GoalWord: String, FileWord {
  case vacancies
  case overload
  case voices
  case levelDistance = "level-distance"
  case mandate
  case changes
  case commissioners
  case balance

  public var word: Text {
    switch self {
    case .vacancies: Text(sv: "vakanser", en: rawValue)
    case .overload: Text(sv: "överbelastning", en: rawValue)
    case .voices: Text(sv: "röster", en: rawValue)
    case .levelDistance: Text(sv: "nivåavstånd", en: rawValue)
    case .mandate: Text(sv: "uppdragsbeskrivning", en: rawValue)
    case .changes: Text(sv: "ändringar", en: rawValue)
    case .commissioners: Text(sv: "uppdragsgivare", en: rawValue)
    case .balance: Text(sv: "jämvikt", en: rawValue)
    }
  }
}
