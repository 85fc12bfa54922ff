import Responsibility
import Vocabulary

extension Rule {
  public static let riskNoMeasure = Rule(
    "risk-no-measure", .tasks, .warning,
    label: Text(sv: "Risk utan åtgärd", en: "Risk without a measure"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: "Att varje risk och konsekvens möts av en åtgärd, och att det som kallas åtgärd är något att göra.",
        en: "That every risk and consequence is met by a measure, and that what is called one is something to do."),
      matters: Text(
        sv: "Att inte göra något åt en risk är också ett beslut, men ingen har fattat det.",
        en: "Doing nothing about a risk is a decision too, but nobody has made it."),
      avoid: Text(
        sv: "Att skriva ”svårt att ta sig ur” i kolumnen för åtgärd.",
        en: "Writing “difficult to get out of” in the column for the measure."),
      prefer: Text(
        sv: "Koppla varje risk till en åtgärd, eller skriv att den accepteras och av vem.",
        en: "Tie every risk to a measure, or write that it is accepted and by whom."),
      exceptions: Text(
        sv: "Fördelar behöver ingen åtgärd. Framgår det inte vilka åtgärder som möter risken prövas den inte.",
        en: "Benefits need no measure. When it is not known which measures meet the risk, it is not checked."),
      sources: ["004-Z20", "002-R4", "002-R4a"]),
    examples: [
      Example(
        Text(sv: "Risken har ingen åtgärd", en: "The risk has no measure"),
        """
        risker:
          personal:
            namn: Förändringsarbete för personalen
            åtgärder: saknas  # <--
        """),
      Example(
        Text(sv: "Det som kallas åtgärd är inget att göra", en: "What is called a measure is nothing to do"),
        """
        risker:
          tryck:  # <--
            namn: Högt tryck
            ej-åtgärd: Svårt att ta sig ur
        """),
      Example(
        Text(
          sv: "En av åtgärderna är inget att göra: en upplysning", en: "One of the measures is nothing to do: a notice"),
        """
        uppdrag:
          planera: {namn: Strukturerad planering, slag: åtgärd}
        risker:
          tryck:
            namn: Högt tryck
            åtgärder: [planera]  # <--
            ej-åtgärd: Svårt att ta sig ur
        """),
      Example(
        Text(sv: "En åtgärd möter risken", en: "A measure meets the risk"),
        """
        uppdrag:
          rekrytera: {namn: Rekrytera, slag: åtgärd}
        risker:
          tryck: {namn: Högt tryck, åtgärder: [rekrytera]}
        """),
      Example(
        Text(sv: "Det framgår inte vad som möter risken: ingen anmärkning", en: "Unknown: no finding"),
        """
        risker:
          tryck: {namn: Högt tryck, åtgärder: okänd}
        """),
    ]
  ) { situation, collector in
    for risk in situation.work.risks where risk.kind != .benefit {
      let measures = (risk.measures.value ?? []).unique.compactMap { situation.work.tasks[$0] }
      let message: Finding.Message
      if !measures.isEmpty {
        if risk.notMeasures.isEmpty { continue }
        message = .riskIsMetInPart(risk, by: measures)
      } else if risk.measures.isAbsent || !risk.notMeasures.isEmpty && !risk.measures.isWritten {
        message = .riskIsNotMet(risk)
      } else {
        continue
      }
      collector.report(
        message, about: [.risk(risk.id)] + measures.subjects, at: risk.measures.place ?? risk.note.place,
        severity: measures.isEmpty ? .warning : .info)
    }
  }
}

extension Finding.Message {
  static func riskIsNotMet(_ risk: Risk) -> Self {
    Finding.Message(
      (risk.phrase + Text(sv: " möts inte av någon åtgärd", en: " is not met by any measure")).sentence,
      because: risk.notMeasures.isEmpty
        ? Text(sv: "Filen säger uttryckligen att ingen åtgärd finns.", en: "The file says that there is no measure.")
        : Text(sv: "Det som kallas åtgärd är inget att göra: ", en: "What is called a measure is nothing to do: ")
          + Text.quotedList(risk.notMeasures) + Text("."),
      remedy: Text(
        sv: "Besluta om en åtgärd, eller skriv vem som accepterar risken.",
        en: "Decide on a measure, or write who accepts the risk."))
  }

  /// Some of what is called measures is, and some is not.
  static func riskIsMetInPart(_ risk: Risk, by measures: [Responsibility.Task]) -> Self {
    Finding.Message(
      (Text(sv: "En del av åtgärden för ", en: "Part of the measure for ") + risk.phrase
        + Text(sv: " är inget att göra: ", en: " is nothing to do: ") + Text.quotedList(risk.notMeasures)).sentence,
      because: Text(sv: "Det som möter risken är ", en: "What meets the risk is ") + measures.counted + Text("."),
      remedy: Text(
        sv: "Ta ställning till om det räcker, eller skriv vem som accepterar risken.",
        en: "Decide whether that is enough, or write who accepts the risk."))
  }
}
