import Checking
import Responsibility
import Vocabulary

/// What an alternative costs, as far as the file says: the efforts of all roles that somebody holds. A ledger belongs to
/// the organisation and to no alternative, so no alternative can be cheaper by it.
struct EffortCriteria: CriterionFamily {
  func rows(for contenders: [Contender]) -> [ComparedCriterion] {
    let unit = contenders.first?.situation.scenario.unit
    return [
      ComparedCriterion(
        Criterion(
          "effort", .cost, Text(sv: "Insats", en: "Effort"),
          meaning: Text(sv: "insats i allt", en: "effort in all")
            + (unit.map { Text(sv: ", \($0)", en: ", \($0)") } ?? Text("")),
          isDirected: true),
        contenders.map { Self.effort(in: $0.situation.now) })
    ]
  }

  private static func effort(in state: OrganizationState) -> Measurement {
    let loads = state.activeBodies.map { state.load(of: $0.id) }
    let areAllKnown = loads.allSatisfy(\.isComplete)
    guard loads.contains(where: { !$0.items.isEmpty }) else { return .unknown }
    let sum = loads.reduce(Quantity.zero) { $0 + $1.sum }.thousandths
    return Measurement([Measurement.Part(sum, least: sum, most: areAllKnown ? sum : nil)], scale: 1000)
  }
}
