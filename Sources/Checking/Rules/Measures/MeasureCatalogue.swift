import Responsibility
import Vocabulary

extension Rule {
  public static let measureCatalogue = Rule(
    "measure-catalogue", .measures,
    label: Text(sv: "Det som hjälper mot en anmärkning", en: "What helps against a finding"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: """
          Vad som ska göras åt det som reglerna anmärker på och som inte har en egen åtgärd: utse en ägare, en utförare, \
          en ansvarig eller en ersättare, besätta en roll, lätta en belastning, sätta en dag, möta en risk.
          """,
        en: """
          What is to be done about what the rules find and that has no measure of its own: appoint an owner, a \
          performer, somebody responsible or a deputy, fill a role, ease a load, set a day, meet a risk.
          """),
      matters: Text(
        sv: "En anmärkning utan åtgärd blir liggande.", en: "A finding without a measure is left lying."),
      avoid: Text(
        sv: "Samma allmänna åtgärd mot allt.", en: "The same general measure against everything."),
      prefer: Text(
        sv: "En åtgärd för varje slag av anmärkning, med dem som den gäller.",
        en: "A measure for each kind of finding, with those it is about."),
      exceptions: Text(
        sv: "Upplysningar ger ingen åtgärd, inte heller det som filen tillåter med ett skäl.",
        en: "Notices give no measure, nor does what the file allows with a reason."),
      sources: ["002-M1", "002-M5", "004-Z19"]),
    examples: [
      Example(
        Text(sv: "Ett område förlorar sin ägare", en: "An area loses its owner"),
        alternative: "paus",
        """
        grupperingar:
          rad: {namn: Regionstyrelsen, slag: styrelse}
          enhet: {namn: Enheten, slag: enhet}
        områden:
          plan:
            namn: Förvaltningsplan
            ägare: rad  # <--
            utförare: enhet
        alternativ:
          paus:
            namn: Paus
            ändringar:
              - {pausa: rad}
        """),
      Example(
        Text(sv: "Alla områden har en ägare", en: "Every area has an owner"),
        """
        grupperingar:
          rad: {namn: Regionstyrelsen, slag: styrelse}
          enhet: {namn: Enheten, slag: enhet}
        områden:
          plan: {namn: Förvaltningsplan, ägare: rad, utförare: enhet}
        """),
      Example(
        Text(sv: "Det är okänt när uppdraget ska vara klart", en: "When the task is due is unknown"),
        """
        grupperingar:
          rad: {namn: Regionstyrelsen, slag: styrelse}
        uppdrag:
          plan: {namn: Ta fram en plan, ansvarig: rad, klart: okänd}
        """),
    ]
  ) { situation, collector in
    for rule in answered {
      for finding in situation.findings(of: rule) where finding.severity > .info {
        guard let remedy = finding.message.remedy else { continue }
        var body: BodyID?
        if case .body(let first)? = finding.subjects.first { body = first }
        collector.derive(
          remedy.withoutFullStop, because: finding.message.statement, for: body, about: finding.subjects,
          answering: [rule.id], at: finding.place)
      }
    }
  }

  /// The rules whose own advice is the measure. The others have a measure that is derived from more than one finding.
  private static let answered: [Rule] = [
    .areaNoOwner, .areaMultiOwner, .areaNoPerformer, .scopeGap, .roleVacant, .bodyOverload, .bodyOrphan, .spof,
    .consultVacated, .contractGap, .taskNoOwner, .taskNoDeadline, .riskNoMeasure,
  ]
}

extension Text {
  /// As one line of a list.
  fileprivate var withoutFullStop: Text { Text(sv: swedish.withoutFullStop, en: english.withoutFullStop) }
}
