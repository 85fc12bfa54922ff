import Responsibility
import Vocabulary

extension Rule {
  public static let measPlanSplit = Rule(
    "meas-plan-split", .measures,
    label: Text(sv: "Dela planen i två", en: "Split the plan in two"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: """
          Om ägaren till ett styrdokument hamnar på en högre nivå medan den som utför arbetet är densamma: då behöver \
          dokumentet en övergripande del för ägaren och en del med aktiviteter för utföraren.
          """,
        en: """
          Whether the owner of a governing document moves to a higher level while whoever does the work is the same: \
          then the document needs an overall part for the owner and a part with activities for the performer.
          """),
      matters: Text(
        sv: "En högre nivå kan inte besluta om detaljer varje år, och utföraren behöver dem ändå.",
        en: "A higher level cannot decide on details every year, and the performer needs them all the same."),
      avoid: Text(
        sv: "Att lämna över en detaljerad plan till en ledning som bara kan säga ja.",
        en: "Handing a detailed plan to leaders who can only say yes."),
      prefer: Text(
        sv: "Formulera planen övergripande och lägg aktiviteterna i utförarens egen plan.",
        en: "Word the plan in general terms and put the activities in the performer's own plan."),
      exceptions: Text(
        sv: "Är en nivå okänd sägs inget. Gäller dokument som beslutas av ett områdes ägare.",
        en: "When a level is unknown nothing is said. It is about documents decided by the owner of an area."),
      sources: ["004-T1k", "004-M4", "004-M5"]),
    examples: [
      Example(
        Text(sv: "Planen flyttas upp en nivå", en: "The plan moves up a level"),
        alternative: "flytt",
        """
        nivåer: {strategisk: Strategisk, taktisk: Taktisk, operativ: Operativ}
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd, nivå: taktisk}
          vvg: {namn: VVG, nivå: strategisk}
          enhet: {namn: Enheten, slag: enhet, nivå: operativ}
        områden:
          plan: {namn: Förvaltningsplan, ägare: rad, utförare: enhet}
        dokument:
          plandokument: {namn: Förvaltningsplan 2023, område: plan}  # <-- # <--
        alternativ:
          flytt:
            namn: Flytt
            ändringar:
              - {område: plan, ägare: vvg}
        """),
      Example(
        Text(sv: "Utföraren byts samtidigt", en: "The performer changes too"),
        alternative: "flytt",
        """
        nivåer: {strategisk: Strategisk, taktisk: Taktisk, operativ: Operativ}
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd, nivå: taktisk}
          vvg: {namn: VVG, nivå: strategisk}
          enhet: {namn: Enheten, slag: enhet, nivå: operativ}
          kansli: {namn: Kansliet, slag: enhet, nivå: strategisk}
        områden:
          plan: {namn: Förvaltningsplan, ägare: rad, utförare: enhet}
        dokument:
          plandokument: {namn: Förvaltningsplan 2023, område: plan}
        alternativ:
          flytt:
            namn: Flytt
            ändringar:
              - {område: plan, ägare: vvg, utförare: kansli}
        """),
      Example(
        Text(sv: "Den nya ägarens nivå är okänd", en: "The new owner's level is unknown"),
        alternative: "flytt",
        """
        nivåer: {strategisk: Strategisk, taktisk: Taktisk, operativ: Operativ}
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd, nivå: taktisk}
          vvg: {namn: VVG}
          enhet: {namn: Enheten, slag: enhet, nivå: operativ}
        områden:
          plan: {namn: Förvaltningsplan, ägare: rad, utförare: enhet}
        dokument:
          plandokument: {namn: Förvaltningsplan 2023, område: plan}
        alternativ:
          flytt:
            namn: Flytt
            ändringar:
              - {område: plan, ägare: vvg}
        """),
    ]
  ) { situation, collector in
    let shifts = Dictionary(
      situation.shifts(of: .owner).map { ($0.area.id, $0) }, uniquingKeysWith: { first, _ in first })
    let organization = situation.organization
    func rank(_ bodies: [BodyID]) -> Int? {
      let ranks = bodies.map { organization.bodies[$0].flatMap { organization.rank(of: $0.level) } }
      return ranks.contains(nil) ? nil : ranks.compactMap { $0 }.min()
    }
    for document in organization.documents {
      guard case .ownerOf(let id)? = document.decidedBy.value, let shift = shifts[id],
        let past = situation.before.organization.areas[id]
      else { continue }
      let performers = situation.now.activeHolders(of: .performer, on: shift.area)
      guard !performers.isEmpty, performers == situation.before.activeHolders(of: .performer, on: past),
        let before = rank(shift.before), let now = rank(shift.now), let work = rank(performers), now < before,
        work > now
      else { continue }
      let names = situation.names
      let name = names.document(document.id)
      let (owners, workers) = (names.bodies(shift.now), names.bodies(performers))
      for owner in shift.now {
        collector.derive(
          Text(
            sv: "Formulera \(name) mer övergripande, på ägarens nivå",
            en: "Word \(name) in more general terms, at the owner's level"),
          because: Text(
            sv:
              "\(owners.swedish) är på en högre nivå än den förra ägaren, medan \(workers.swedish) fortfarande utför.",
            en:
              "\(owners.english) is at a higher level than the previous owner, while \(workers.english) still performs."
          ),
          for: owner, about: [.body(owner), .document(document.id), .area(id)], at: document.note.place)
      }
      for performer in performers {
        collector.derive(
          Text(
            sv: "Beskriv aktiviteterna som hör till \(name) i en egen verksamhetsplan",
            en: "Describe the activities that belong to \(name) in an operational plan of its own"),
          because: Text(
            sv: "Detaljerna behövs i arbetet men hör inte hemma på ägarens nivå.",
            en: "The details are needed in the work but do not belong at the owner's level."),
          for: performer, about: [.body(performer), .document(document.id), .area(id)], at: document.note.place)
      }
    }
  }
}
