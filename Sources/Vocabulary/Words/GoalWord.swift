/// The goals of planning, as a file names them; the raw name is the English word.
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
