public import Responsibility

/// A closed set of words that a file may use as a value, one spelling a language.
public protocol FileWord: CaseIterable, Sendable, Hashable {
  /// The spelling in a file: lower case, hyphenated.
  var word: Text { get }
}

extension FileWord {
  /// The case spelt so in that language.
  public static func named(_ spelling: String, in language: Language) -> Self? {
    allCases.first { $0.word[language] == spelling }
  }
}

extension BodyKind: FileWord {
  public var word: Text {
    switch self {
    case .assembly: Text(sv: "fullmäktige", en: "assembly")
    case .executiveBoard: Text(sv: "styrelse", en: "executive-board")
    case .committee: Text(sv: "nämnd", en: "committee")
    case .council: Text(sv: "ledningsråd", en: "council")
    case .steering: Text(sv: "styrgrupp", en: "steering-group")
    case .management: Text(sv: "ledningsgrupp", en: "management-group")
    case .maintenance: Text(sv: "förvaltningsgrupp", en: "maintenance-group")
    case .workingGroup: Text(sv: "arbetsgrupp", en: "working-group")
    case .preparatory: Text(sv: "beredning", en: "preparatory-group")
    case .unit: Text(sv: "enhet", en: "unit")
    case .department: Text(sv: "förvaltning", en: "department")
    case .project: Text(sv: "projekt", en: "project")
    case .leadership: Text(sv: "ledningsstruktur", en: "leadership")
    case .collective: Text(sv: "kollektiv", en: "collective")
    case .other: Text(sv: "annan", en: "other")
    }
  }

  /// The gender of the Swedish noun, which participles about the body follow ("rådet är pausat").
  public var gender: Noun.Gender {
    switch self {
    case .council, .assembly, .project: .neuter
    default: .common
    }
  }
}

extension PartyKind: FileWord {
  public var word: Text {
    switch self {
    case .principal: Text(sv: "huvudman", en: "principal")
    case .arena: Text(sv: "arena", en: "arena")
    case .representative: Text(sv: "företrädare", en: "representative")
    case .affected: Text(sv: "berörd", en: "affected")
    case .other: Text(sv: "annan", en: "other")
    }
  }
}

extension AreaKind: FileWord {
  public var word: Text {
    switch self {
    case .activity: Text(sv: "verksamhet", en: "activity")
    case .service: Text(sv: "tjänst", en: "service")
    case .document: Text(sv: "styrdokument", en: "document")
    case .decision: Text(sv: "beslut", en: "decision")
    case .finance: Text(sv: "ekonomi", en: "finance")
    }
  }
}

extension Role: FileWord {
  public var word: Text {
    switch self {
    case .owner: Text(sv: "ägare", en: "owner")
    case .performer: Text(sv: "utförare", en: "performer")
    case .support: Text(sv: "arbetsgrupp", en: "support")
    case .consulted: Text(sv: "samråd", en: "consulted")
    case .informed: Text(sv: "informeras", en: "informed")
    }
  }
}

extension Basis: FileWord {
  public var word: Text {
    switch self {
    case .stated: Text(sv: "angivet", en: "stated")
    case .inferred: Text(sv: "slutsats", en: "inferred")
    case .annotated: Text(sv: "annotering", en: "annotated")
    }
  }
}

extension Severity: FileWord {
  public var word: Text {
    switch self {
    case .error: Text(sv: "fel", en: "error")
    case .warning: Text(sv: "varning", en: "warning")
    case .info: Text(sv: "upplysning", en: "info")
    }
  }
}
