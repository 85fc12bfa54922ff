public import Responsibility

extension ClaimGrade: FileWord {
  public var word: Text {
    switch self {
    case .structural: Text(sv: "strukturell", en: "structural")
    case .annotated: Text(sv: "annoterad", en: "annotated")
    case .judgement: Text(sv: "bedömning", en: "judgement")
    }
  }

  /// "strukturella", "annoterade", "bedömningar": for counts.
  public var plural: Text {
    switch self {
    case .structural: Text(sv: "strukturella", en: "structural")
    case .annotated: Text(sv: "annoterade", en: "annotated")
    case .judgement: Text(sv: "bedömningar", en: "judgements")
    }
  }
}

extension Noun {
  public static let claim = Noun(
    .neuter, sv: ("påstående", "påståendet", "påståenden", "påståendena"), en: ("claim", "claims"))
}
