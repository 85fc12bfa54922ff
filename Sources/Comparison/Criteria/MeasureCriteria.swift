import Checking
import Vocabulary

/// What has to be done and decided because of an alternative. Fewer measures are less work; the decisions are shown.
struct MeasureCriteria: CriterionFamily {
  func rows(for contenders: [Contender]) -> [ComparedCriterion] {
    let total = ComparedCriterion(
      Criterion(
        "measures", .measures, Text(sv: "Åtgärder som behövs", en: "Measures needed"),
        name: Text(sv: "åtgärder", en: "measures"),
        meaning: Text(sv: "härledda åtgärder", en: "derived measures"), isDirected: true),
      contenders.map { Measurement($0.measures.count) })
    let found = Set(contenders.flatMap { $0.measures.map(\.rule) })
    let kinds = RuleCatalogue.standard.rules.filter { found.contains($0.id) }.map { rule in
      ComparedCriterion(
        Criterion(
          "measure.\(rule.id.rawValue)", .measures, rule.label, meaning: Text(rule.id.rawValue), isDirected: false),
        contenders.map { contender in Measurement(contender.measures.count { $0.rule == rule.id }) })
    }
    let decisions = ComparedCriterion(
      Criterion("decisions", .measures, Text(sv: "Beslut som behövs", en: "Decisions needed"), isDirected: false),
      contenders.map { Measurement($0.decisions.count) })
    let unknown = ComparedCriterion(
      Criterion(
        "decisions.unknown", .measures,
        Text(sv: "Beslut utan känd beslutsfattare", en: "Decisions by nobody known"), isDirected: false),
      contenders.map { contender in Measurement(contender.decisions.count(where: \.deciders.isEmpty)) })
    return [total] + kinds + [decisions, unknown]
  }
}
