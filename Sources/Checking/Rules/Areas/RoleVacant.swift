import Responsibility
import Vocabulary

extension Rule {
  public static let roleVacant = Rule(
    "role-vacant", .areas, .warning,
    label: Text(sv: "Obligatorisk roll ej besatt", en: "Required role not filled"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: "Att en roll som varje gruppering ska ha har någon som innehar den i var och en av dem.",
        en: "That a role which every one of some bodies has to have is held by somebody in each of them."),
      matters: Text(
        sv: "Det som rollen ska göra blir inte gjort där den är tom, fast alla andra räknar med det.",
        en: "What the role is for is not done where it is vacant, though everybody else counts on it."),
      avoid: Text(
        sv: "Att besluta att en roll ska finnas överallt utan att någon följer upp var den är besatt.",
        en: "Deciding that a role is to exist everywhere while nobody follows up where it is filled."),
      prefer: Text(
        sv: "Skriv vem som har rollen i varje gruppering, eller att den är tom och när den ska besättas.",
        en: "Write who has the role in each body, or that it is vacant and when it is to be filled."),
      exceptions: Text(
        sv: """
          Är rollen bara ett råd är en tom roll en upplysning. Framgår det inte om rollen är besatt är det också en \
          upplysning, och ingen alls när rollen är ett råd. Grupperingar som inte är aktiva prövas inte.
          """,
        en: """
          When the role is only advised, a vacancy is a notice. When it is not known whether the role is filled, that \
          is a notice too, and none at all for a role that is advised. Bodies that are not active are not checked.
          """),
      sources: ["001-F2", "001-F3", "001-F5"]),
    examples: [
      Example(
        Text(sv: "Rollen är tom i en av två förvaltningar", en: "The role is vacant in one of two departments"),
        """
        grupperingar:
          skola: {namn: Skolförvaltningen, slag: förvaltning}
          social: {namn: Socialförvaltningen, slag: förvaltning}
        roller:
          objekt:
            namn: Objektsförvaltare
            grupperingar: [skola, social]
            innehavare:
              skola: saknas  # <--
              social: En person på heltid
        """),
      Example(
        Text(sv: "Rollen är besatt överallt", en: "The role is filled everywhere"),
        """
        grupperingar:
          skola: {namn: Skolförvaltningen, slag: förvaltning}
        roller:
          objekt: {namn: Objektsförvaltare, grupperingar: [skola], innehavare: {skola: En person}}
        """),
      Example(
        Text(
          sv: "Det framgår inte om rollen är besatt: en upplysning om vad som ska frågas",
          en: "It is not known whether the role is filled: a notice of what to ask"),
        """
        grupperingar:
          skola: {namn: Skolförvaltningen, slag: förvaltning}
        roller:
          objekt: {namn: Objektsförvaltare, grupperingar: [skola]}  # <--
        """),
      Example(
        Text(sv: "En roll som är ett råd, och okänd", en: "A role that is only advised, and unknown"),
        """
        grupperingar:
          skola: {namn: Skolförvaltningen, slag: förvaltning}
        roller:
          coach: {namn: Coach, grupperingar: [skola], rådgivande: ja, innehavare: {skola: okänd}}
        """),
    ]
  ) { situation, collector in
    for role in situation.work.requiredRoles {
      let holders = Dictionary(role.posts.map { ($0.body, $0.holder) }, uniquingKeysWith: { first, _ in first })
      var vacant: [BodyID] = []
      var unknown: [BodyID] = []
      for unit in units(of: role, holders: holders, in: situation) where situation.now.isActive(unit) {
        switch holders[unit]?.knowledge ?? .unknown {
        case .stated: continue
        case .absent: vacant.append(unit)
        case .unknown: unknown.append(unit)
        }
      }
      if let first = vacant.first {
        collector.report(
          .roleIsVacant(role, in: vacant, situation), about: [.role(role.id)] + vacant.map(Subject.body),
          at: holders[first]?.place ?? role.note.place, severity: role.isAdvisory ? .info : nil)
      }
      if !unknown.isEmpty, !role.isAdvisory {
        collector.report(
          .roleIsUnknown(role, in: unknown, situation), about: [.role(role.id)] + unknown.map(Subject.body),
          at: role.note.place, severity: .info)
      }
    }
  }

  /// The bodies that need the role. A collective for which somebody is named stands for itself.
  private static func units(
    of role: RequiredRole, holders: [BodyID: Fact<String>], in situation: Situation
  ) -> [BodyID] {
    role.units.flatMap { holders[$0] == nil ? situation.expanded([$0]) : [$0] }.unique
  }
}

extension Finding.Message {
  static func roleIsVacant(_ role: RequiredRole, in bodies: [BodyID], _ situation: Situation) -> Self {
    let list = situation.listed(bodies)
    return Finding.Message(
      Text(
        sv: "Rollen ”\(role.name)” är inte besatt i \(list.swedish).",
        en: "The role “\(role.name)” is not filled in \(list.english)."),
      because: role.isAdvisory
        ? Text(sv: "Rollen är ett råd och inget krav.", en: "The role is advised, not required.")
        : Text(sv: "Rollen ska finnas där, men ingen är utsedd.", en: "It has to exist there, but nobody is named."),
      remedy: Text(
        sv: "Utse någon, eller ta ställning till om rollen behövs.",
        en: "Name somebody, or decide whether the role is needed."))
  }

  static func roleIsUnknown(_ role: RequiredRole, in bodies: [BodyID], _ situation: Situation) -> Self {
    let list = situation.listed(bodies)
    return Finding.Message(
      Text(
        sv: "Det framgår inte om rollen ”\(role.name)” är besatt i \(list.swedish).",
        en: "It is not known whether the role “\(role.name)” is filled in \(list.english)."),
      because: Text(sv: "Filen anger ingen innehavare.", en: "The file names no holder."),
      remedy: Text(sv: "Fråga vem som har rollen.", en: "Ask who has the role."))
  }
}
