public import Responsibility

extension Role {
  /// What the role is called (domain note 1.1).
  public var noun: Noun {
    switch self {
    case .owner: .owner
    case .performer: .performer
    case .support: .support
    case .consulted:
      Noun(.neuter, sv: ("samråd", "samrådet", "samråd", "samråden"), en: ("consulted body", "consulted bodies"))
    case .informed:
      Noun(
        .common, sv: ("informerad", "den informerade", "informerade", "de informerade"),
        en: ("informed body", "informed bodies"))
    }
  }

  /// The heading of the role's column, as in the document's table.
  public var columnTitle: Text {
    switch self {
    case .owner: Text(sv: "Ägare", en: "Owner")
    case .performer: Text(sv: "Utförare", en: "Performer")
    case .support: Text(sv: "Arbetsgrupp", en: "Support")
    case .consulted: Text(sv: "Samråd", en: "Consulted")
    case .informed: Text(sv: "Informeras", en: "Informed")
    }
  }

  /// The letter in a RASCI matrix.
  public var letter: String {
    switch self {
    case .owner: "A"
    case .performer: "R"
    case .support: "S"
    case .consulted: "C"
    case .informed: "I"
    }
  }
}

extension Severity {
  public var noun: Noun {
    switch self {
    case .error: .error
    case .warning: .warning
    case .info: .notice
    }
  }
}
