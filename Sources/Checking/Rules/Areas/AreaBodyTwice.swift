import Responsibility
import Vocabulary

extension Rule {
  public static let areaBodyTwice = Rule(
    "area-body-twice", .areas, .warning,
    label: Text(sv: "Samma gruppering två gånger", en: "The same body twice"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: "Att ingen gruppering har två roller i samma område som inte går ihop.",
        en: "That no body holds two roles on one area that do not go together."),
      matters: Text(
        sv: """
          Två roller hos samma gruppering döljer att en av dem är tom: ingen stödjer den som stödjer sig själv, och ingen \
          hörs när ägaren hör sig själv.
          """,
        en: """
          Two roles with one body hide that one of them is empty: nobody supports whoever supports itself, and nobody is \
          heard when the owner consults itself.
          """),
      avoid: Text(
        sv: "Att fylla alla rutor på raden med samma namn.",
        en: "Filling every cell of the row with the same name."),
      prefer: Text(
        sv: "Ge varje gruppering den roll som väger tyngst, och lämna den andra till någon annan.",
        en: "Give each body the role that weighs most, and leave the other to somebody else."),
      exceptions: Text(
        sv: """
          Att äga och utföra eller stödja samma område är en upplysning, och inget alls när filen tillåter det med \
          `ägare-får-utföra: ja`. Roller i var sin del av området prövas inte, och inte heller samråd i förening med \
          information: den som hörs före ett beslut kan också få veta hur det blev.
          """,
        en: """
          Owning and performing or supporting one area is a notice, and nothing at all when the file allows it with \
          `owner-may-perform: yes`. Roles in different parts of the area are not checked, nor is being both consulted \
          and informed: whoever is heard before a decision may also be told of it.
          """),
      sources: ["RACI: horisontell analys, samma namn två gånger", "001-RS1"]),
    examples: [
      Example(
        Text(sv: "Ägaren ska samråda med sig själv", en: "The owner is to consult itself"),
        """
        grupperingar:
          vvg: {namn: VVG}
          sitiv: {namn: SITIV, slag: styrgrupp}
        områden:
          plan:
            namn: Förvaltningsplan
            ägare: vvg
            samråd: [sitiv, vvg]  # <--
        """),
      Example(
        Text(sv: "Utföraren är sin egen arbetsgrupp", en: "The performer is its own supporting group"),
        """
        grupperingar:
          enhet: {namn: GITS, slag: enhet}
        områden:
          tjanst:
            namn: IT-tjänsten
            utförare: enhet
            arbetsgrupp: enhet  # <--
        """),
      Example(
        Text(sv: "Ägaren utför, först otillåtet och sedan tillåtet", en: "The owner performs, not allowed and allowed"),
        """
        grupperingar:
          enhet: {namn: GITS, slag: enhet}
        områden:
          tjanst:
            namn: IT-tjänsten
            ägare: enhet
            utförare: enhet  # <--
          drift: {namn: Drift, ägare: enhet, utförare: enhet, ägare-får-utföra: ja}
        """),
      Example(
        Text(sv: "Var sin roll", en: "A role each"),
        """
        grupperingar:
          vvg: {namn: VVG}
          enhet: {namn: GITS, slag: enhet}
        områden:
          tjanst: {namn: IT-tjänsten, ägare: vvg, utförare: enhet}
        """),
      Example(
        Text(sv: "Utföraren är okänd: det kan vara ägaren", en: "The performer is unknown: it may be the owner"),
        """
        grupperingar:
          vvg: {namn: VVG}
        områden:
          plan: {namn: Förvaltningsplan, ägare: vvg, utförare: okänd}
        """),
    ]
  ) { situation, collector in
    for area in situation.now.activeAreas {
      for double in doubles(on: area, in: situation) {
        guard let last = double.roles.last else { continue }
        let isPlain = double.roles.allSatisfy { $0 <= .support } && double.roles.first == .owner
        collector.report(
          .bodyStandsTwice(double, isPlain: isPlain, names: situation.names),
          about: [.area(area.id), .body(double.body)], at: area.roles[last].place ?? area.note.place,
          severity: isPlain ? .info : .warning,
          notes: double.roles.dropLast().map { .role($0, of: double.body, on: area, names: situation.names) })
      }
    }
  }

  private static func doubles(on area: Area, in situation: Situation) -> [DoubleRole] {
    let mayOwnerPerform = area.mayOwnerPerform || situation.scenario.planning.mayOwnerPerform
    var held: [BodyID: [(role: Role, part: String?)]] = [:]
    var order: [BodyID] = []
    for role in Role.allCases {
      for holding in area.roles[role].value ?? [] where situation.now.isActive(holding.body) {
        if held[holding.body] == nil { order.append(holding.body) }
        held[holding.body, default: []].append((role, holding.part?.lowercased()))
      }
    }
    return order.compactMap { body in
      var clashing: Set<Role> = []
      let roles = held[body] ?? []
      for (index, one) in roles.enumerated() {
        for other in roles[(index + 1)...] where clash(one.role, other.role, mayOwnerPerform: mayOwnerPerform) {
          // In parts of their own they are two areas in truth.
          if let part = one.part, let otherPart = other.part, part != otherPart { continue }
          clashing.formUnion([one.role, other.role])
        }
      }
      return clashing.isEmpty ? nil : DoubleRole(body: body, area: area.id, roles: clashing.sorted())
    }
  }

  private static func clash(_ one: Role, _ other: Role, mayOwnerPerform: Bool) -> Bool {
    switch (min(one, other), max(one, other)) {
    case (.owner, .performer), (.owner, .support): !mayOwnerPerform
    case (.performer, .support): true
    case (.owner, .consulted), (.owner, .informed), (.performer, .consulted), (.performer, .informed): true
    default: false
    }
  }
}

/// One body and the roles it holds on an area that do not go together, in the order of columns.
struct DoubleRole {
  let body: BodyID
  let area: AreaID
  let roles: [Role]
}

extension Finding.Message {
  /// - Parameter isPlain: the roles are those of an owner who also does the work, which many organisations mean.
  static func bodyStandsTwice(_ double: DoubleRole, isPlain: Bool, names: Names) -> Self {
    let name = names.definite(double.body)
    let number = Noun.role.spelled(double.roles.count)
    let statement =
      Text(
        sv: "\(name) har \(number.swedish) i \(names.area(double.area)): ",
        en: "\(name) has \(number.english) in \(names.area(double.area)): ")
      + Text.list(double.roles.map(\.word)) + Text(".")
    guard !isPlain else {
      return Finding.Message(
        statement,
        because: Text(
          sv: "Den som beslutar om arbetet gör det också.", en: "Whoever decides on the work also does it."),
        remedy: Text(
          sv: "Utse en annan, eller skriv ägare-får-utföra: ja om det är så det ska vara.",
          en: "Name another, or write owner-may-perform: yes if that is how it is to be."))
    }
    return Finding.Message(
      statement,
      because: Text(
        sv: "Den som äger eller utför är redan med, så den andra rollen står i praktiken tom.",
        en: "Whoever owns or performs already takes part, so the other role is empty in practice."),
      remedy: Text(
        sv: "Stryk den roll som inte behövs, eller ge den till någon annan.",
        en: "Remove the role that is not needed, or give it to somebody else."))
  }
}
