import Responsibility
import Vocabulary

extension Rule {
  public static let measureDropped = Rule(
    "measure-dropped", .tasks, .warning,
    label: Text(sv: "Härledd åtgärd saknas i åtgärdslistan", en: "A derived measure is not in the list"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: """
          Att de åtgärder som följer av ändringen också står i underlagets åtgärdslista: att något uppdrag säger med \
          `svarar-mot:` att det är åtgärden.
          """,
        en: """
          That the measures which follow from the change are in the source's list of measures too: that some task says \
          with `answers:` that it is the measure.
          """),
      matters: Text(
        sv: "Det som inte står i listan blir inte gjort, även om det står någon annanstans i texten.",
        en: "What is not in the list is not done, even if it stands somewhere else in the text."),
      avoid: Text(
        sv: "En lista med åtgärder som inte går att koppla till det de svarar på.",
        en: "A list of measures that cannot be tied to what they answer."),
      prefer: Text(
        sv: "Ta in åtgärden i listan, eller skriv varför den inte behövs.",
        en: "Put the measure in the list, or write why it is not needed."),
      exceptions: Text(
        sv: """
          Prövas bara när ett alternativ jämförs med i dag och minst ett uppdrag säger vad det svarar mot: annars är det \
          okänt vad listan täcker. Det som allmänt hjälper mot en anmärkning prövas inte, och inte heller det som \
          behövs redan i dag av samma skäl: det följer inte av ändringen.
          """,
        en: """
          Checked only when an alternative is compared with today and at least one task says what it answers: otherwise \
          what the list covers is unknown. What helps against findings in general is not checked, nor what is needed \
          today already for the same reason: it does not follow from the change.
          """),
      sources: ["004-Z21"]),
    examples: [
      Example(
        Text(sv: "Resurserna finns inte med i listan", en: "The resources are not in the list"),
        alternative: "flytt",
        """
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd}
          grupp: {namn: Gruppen, uppdragsbeskrivning: saknas}
        områden:
          plan: {namn: Plan, ägare: rad}
        uppdrag:
          mandat: {namn: Översyn av uppdrag, slag: åtgärd, svarar-mot: [meas-mandate]}
        alternativ:
          flytt:  # <--
            namn: Flytt
            ändringar:
              - {område: plan, ägare: grupp}
        """),
      Example(
        Text(sv: "Båda åtgärderna står i listan", en: "Both measures are in the list"),
        alternative: "flytt",
        """
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd}
          grupp: {namn: Gruppen, uppdragsbeskrivning: saknas}
        områden:
          plan: {namn: Plan, ägare: rad}
        uppdrag:
          allt: {namn: Översyn, slag: åtgärd, svarar-mot: [meas-mandate, meas-resources]}
        alternativ:
          flytt:
            namn: Flytt
            ändringar:
              - {område: plan, ägare: grupp}
        """),
      Example(
        Text(sv: "Att synkronisera behövs redan i dag", en: "Synchronising is needed today already"),
        alternative: "flytt",
        """
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd}
          grupp: {namn: Gruppen, uppdragsbeskrivning: saknas}
          namnd: {namn: Nämnden, slag: nämnd}
          styrelse: {namn: Styrelsen, slag: styrelse}
        områden:
          plan: {namn: Plan, ägare: rad}
          strategi: {namn: Strategi, ägare: styrelse}
          budget: {namn: Budget, ägare: namnd, vilar-på: [strategi]}
        uppdrag:
          allt: {namn: Översyn, slag: åtgärd, svarar-mot: [meas-mandate, meas-resources]}
        alternativ:
          flytt:
            namn: Flytt
            ändringar:
              - {område: plan, ägare: grupp}
        """),
      Example(
        Text(sv: "Det är okänt vad uppdragen svarar mot", en: "What the tasks answer is unknown"),
        alternative: "flytt",
        """
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd}
          grupp: {namn: Gruppen, uppdragsbeskrivning: saknas}
        områden:
          plan: {namn: Plan, ägare: rad}
        uppdrag:
          mandat: {namn: Översyn av uppdrag, slag: åtgärd}
        alternativ:
          flytt:
            namn: Flytt
            ändringar:
              - {område: plan, ägare: grupp}
        """),
    ]
  ) { situation, collector in
    guard let alternative = situation.alternative else { return }
    let answered = Set(situation.work.tasks.flatMap(\.answers).map { RuleID($0.rule) })
    guard !answered.isEmpty else { return }
    let today = situation.unchanged
    for rule in measures where !answered.contains(rule.id) {
      let known = Set(rule.derivations(in: today))
      let dropped = rule.derivations(in: situation).filter { !known.contains($0) }
      guard let first = dropped.first else { continue }
      let bodies = dropped.compactMap(\.body).unique
      collector.report(
        .measureIsDropped(first, count: dropped.count, for: bodies, in: situation),
        about: [.alternative(alternative.id), .rule(rule.id.rawValue)]
          + dropped.flatMap(\.subjects).unique,
        at: alternative.note.place,
        notes: dropped.prefix(Text.sentenceLimit).map { Finding.Note($0.statement, at: $0.place) })
    }
  }

  /// The measures that a list of measures should have.
  private static let measures: [Rule] = [
    .scenarioOp, .measMandate, .measResources, .measRepresentation, .measAnchor, .measPlanSplit, .measFollowup,
    .depSync,
  ]
}

extension Finding.Message {
  fileprivate static func measureIsDropped(
    _ measure: Derivation, count: Int, for bodies: [BodyID], in situation: Situation
  ) -> Self {
    let what = Text(sv: "”\(measure.statement.swedish)”", en: "“\(measure.statement.english)”")
    let whom = bodies.isEmpty ? Text("") : Text(sv: " för ", en: " for ") + situation.listed(bodies)
    let more =
      count > 1 && bodies.count < count
      ? Text(sv: ", och liknande i \(count - 1) fall till", en: ", and the like in \(count - 1) more cases") : Text("")
    return Finding.Message(
      Text(sv: "Ingen åtgärd i listan är ", en: "No measure in the list is ") + what + whom + more + Text("."),
      because: Text(sv: "Den följer av ändringen.", en: "It follows from the change."),
      remedy: Text(
        sv: "Ta in den i åtgärdslistan, eller skriv varför den inte behövs.",
        en: "Put it in the list of measures, or write why it is not needed."))
  }
}
