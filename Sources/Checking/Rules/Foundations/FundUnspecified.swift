import Responsibility
import Vocabulary

extension Rule {
  public static let fundUnspecified = Rule(
    "fund-unspecified", .foundations, .warning,
    label: Text(sv: "Finansiering ej angiven", en: "Funding not specified"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: "Att ett uppdrag som behöver resurser också säger hur det betalas, och att områden har en finansiering.",
        en: "That a task which needs resources also says how it is paid for, and that areas have funding."),
      matters: Text(
        sv: "Utan finansiering konkurrerar uppdraget med allt annat som redan ska rymmas i budgeten.",
        en: "Without funding the task competes with everything else that the budget already has to hold."),
      avoid: Text(
        sv: "Att besluta om nya resurser och lämna åt någon annan att hitta pengarna.",
        en: "Deciding on new resources and leaving it to somebody else to find the money."),
      prefer: Text(
        sv: "Skriv varifrån pengarna kommer, även när svaret är att de ryms i befintlig ram.",
        en: "Write where the money comes from, also when the answer is that the present budget is enough."),
      exceptions: Text(
        sv: """
          Att det uttryckligen inte finns någon finansiering är en varning. Anger uppdraget resurser men inget om \
          finansieringen är det en upplysning. Nämns varken resurser eller finansiering prövas uppdraget inte. Ett \
          uppdrag som är klart prövas inte. Områden prövas bara när finansieringen uttryckligen saknas, och räknas då \
          upp tillsammans.
          """,
        en: """
          Funding that is stated to be absent is a warning. When the task states resources but nothing of the funding \
          it is a notice. A task that mentions neither is not checked, nor is one that is done. Areas are checked only \
          when their funding is stated to be absent, and are then listed together.
          """),
      sources: ["001-D08", "001-D10", "004-D03"]),
    examples: [
      Example(
        Text(sv: "Finansieringen sägs saknas", en: "The funding is stated to be absent"),
        """
        uppdrag:
          resurs:
            namn: Inrätta en gemensam resurs
            finansiering: saknas  # <--
        """),
      Example(
        Text(
          sv: "Resurser anges men inte hur de betalas: en upplysning",
          en: "Resources are stated but not how they are paid for: a notice"),
        """
        uppdrag:
          resurs:
            namn: Inrätta en gemensam resurs
            resurser: En heltidstjänst  # <--
        """),
      Example(
        Text(
          sv: "Två områden sägs sakna finansiering: en varning för bägge",
          en: "Two areas are stated to have no funding: one warning for both"),
        """
        områden:
          plan:
            namn: Förvaltningsplan
            finansiering: saknas  # <--
          tjanst: {namn: IT-tjänsten, finansiering: saknas}
          drift: {namn: Driften, finansiering: Abonnemang}
          utbildning: {namn: Utbildning, finansiering: okänd}
        """),
      Example(
        Text(sv: "Finansieringen är angiven", en: "The funding is stated"),
        """
        uppdrag:
          resurs: {namn: Inrätta en gemensam resurs, resurser: En heltidstjänst, finansiering: Befintlig ram}
        """),
      Example(
        Text(sv: "Varken resurser eller finansiering framgår: ingen anmärkning", en: "Neither is known: no finding"),
        """
        uppdrag:
          resurs: {namn: Inrätta en gemensam resurs, resurser: okänd, finansiering: okänd}
        """),
    ]
  ) { situation, collector in
    for task in situation.openTasks {
      switch task.funding.knowledge {
      case .stated: continue
      case .absent:
        collector.report(
          .taskHasNoFunding(task), about: [.task(task.id)], at: task.funding.place ?? task.note.place)
      case .unknown:
        guard let resources = task.resources.value else { continue }
        collector.report(
          .fundingIsUnknown(task, resources: resources), about: [.task(task.id)],
          at: task.resources.place ?? task.note.place, severity: .info)
      }
    }
    let unfunded = situation.organization.areas.filter { situation.now.isActive($0) && $0.funding.isAbsent }
    guard let first = unfunded.first else { return }
    collector.report(
      .areasHaveNoFunding(unfunded.map(\.id), names: situation.names), about: unfunded.map { .area($0.id) },
      at: first.funding.place ?? first.note.place,
      notes: unfunded.dropFirst().prefix(Text.sentenceLimit).map { area in
        Finding.Note(Text(situation.names.area(area.id)), at: area.funding.place ?? area.note.place)
      })
  }
}

extension Finding.Message {
  static func areasHaveNoFunding(_ areas: [AreaID], names: Names) -> Self {
    Finding.Message(
      (Text(sv: "Finansieringskälla saknas för ", en: "There is no source of funding for ") + names.counted(areas))
        .sentence,
      because: Text(sv: "Filen säger uttryckligen att ingen är angiven.", en: "The file says that none is stated."),
      remedy: Text(
        sv: "Skriv för varje område hur det betalas.", en: "Write for each area how it is paid for."))
  }

  static func taskHasNoFunding(_ task: Responsibility.Task) -> Self {
    Finding.Message(
      (task.phrase + Text(sv: " saknar finansiering", en: " has no funding")).sentence,
      because: Text(sv: "Filen säger uttryckligen att den inte finns.", en: "The file says that there is none."),
      remedy: Text(
        sv: "Bestäm vem som betalar, eller vad som får stå tillbaka.", en: "Decide who pays, or what has to give way."))
  }

  static func fundingIsUnknown(_ task: Responsibility.Task, resources: String) -> Self {
    Finding.Message(
      (Text(sv: "Finansieringen av ", en: "The funding of ") + task.phrase
        + Text(sv: " framgår inte", en: " is not known")).sentence,
      because: Text(sv: "Underlaget anger resurser, ", en: "The source states resources, ") + Text.quoted(resources)
        + Text(sv: ", men inte hur de betalas.", en: ", but not how they are paid for."),
      remedy: Text(sv: "Fråga varifrån pengarna kommer.", en: "Ask where the money comes from."))
  }
}
