import Responsibility
import Vocabulary

extension Rule {
  public static let taskVagueOwner = Rule(
    "task-vague-owner", .tasks, .info,
    label: Text(sv: "Kollektiv ansvarig", en: "Collective responsible"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: "Att ett uppdrag inte ges till ett kollektiv, som samtliga nämnder, utan att det framgår vilka de är.",
        en: "That no task is given to a collective, such as all committees, without it being known who they are."),
      matters: Text(
        sv: "Uppdraget går inte att följa upp hos var och en när ingen är uppräknad.",
        en: "The task cannot be followed up with each of them when nobody is listed."),
      avoid: Text(
        sv: "Att skriva ”enhetschefer” eller ”samtliga nämnder” i kolumnen för ansvarig.",
        en: "Writing “unit managers” or “all committees” in the column for who is responsible."),
      prefer: Text(
        sv: "Räkna upp kollektivets medlemmar en gång, så gäller det överallt där kollektivet nämns.",
        en: "List the members of the collective once, and it holds wherever the collective is named."),
      exceptions: Text(
        sv: """
          Ett kollektiv vars medlemmar är angivna anmärks inte på, om inte någon av dem i sin tur är ett kollektiv utan \
          uppräkning. En okänd ansvarig är inget kollektiv.
          """,
        en: """
          A collective whose members are stated is not reported, unless one of them is itself a collective without a \
          list. An unknown body responsible is no collective.
          """),
      sources: ["001-Z04", "002-U1-ansv"]),
    examples: [
      Example(
        Text(sv: "Samtliga nämnder, utan uppräkning", en: "All committees, not listed"),
        """
        grupperingar:
          namnder: {namn: Samtliga nämnder, slag: kollektiv}
        uppdrag:
          struktur:
            namn: Ta fram en struktur
            ansvarig: namnder  # <--
          organisation: {namn: Ta fram en organisation, ansvarig: namnder}
        """),
      Example(
        Text(sv: "Nämnderna räknas upp", en: "The committees are listed"),
        """
        grupperingar:
          skola: {namn: Skolnämnden, slag: nämnd}
          teknik: {namn: Tekniska nämnden, slag: nämnd}
          namnder: {namn: Samtliga nämnder, slag: kollektiv, medlemmar: [skola, teknik]}
        uppdrag:
          struktur: {namn: Ta fram en struktur, ansvarig: namnder}
        """),
      Example(
        Text(sv: "Den ansvariga är okänd: ingen anmärkning", en: "Unknown: no finding"),
        """
        uppdrag:
          struktur: {namn: Ta fram en struktur, ansvarig: okänd}
        """),
    ]
  ) { situation, collector in
    var tasks: [BodyID: [Responsibility.Task]] = [:]
    for task in situation.openTasks {
      for body in task.responsibleBodies { tasks[body, default: []].append(task) }
    }
    for body in situation.organization.bodies where body.kind == .collective {
      guard let given = tasks[body.id], let first = given.first, situation.isVague(body.id) else { continue }
      collector.report(
        .collectiveAnswers(situation.names.definite(body.id), for: given), about: [.body(body.id)] + given.subjects,
        at: first.responsible.place ?? first.note.place)
    }
  }
}

extension Situation {
  /// True for a collective that is not taken apart, or has a part that is not.
  fileprivate func isVague(_ collective: BodyID) -> Bool {
    expanded([collective]).contains { organization.bodies[$0]?.kind == .collective }
  }
}

extension Finding.Message {
  static func collectiveAnswers(_ body: String, for tasks: [Responsibility.Task]) -> Self {
    Finding.Message(
      (Text(sv: "\(body) svarar gemensamt för ", en: "\(body) together answer for ") + tasks.counted).sentence,
      because: Text(
        sv: "Det framgår inte vilka de är, så ingen av dem kan följas upp.",
        en: "It is not known who they are, so none of them can be followed up."),
      remedy: Text(sv: "Räkna upp medlemmarna.", en: "List the members."))
  }
}
