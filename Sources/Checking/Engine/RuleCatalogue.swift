/// Every rule there is. A new rule is one new file and one line here.
public struct RuleCatalogue: Sendable {
  public let rules: [Rule]

  public init(_ rules: [Rule]) { self.rules = rules }

  public static let standard = RuleCatalogue([
    // A. Areas
    .areaNoOwner,
    .areaMultiOwner,
    .areaNoPerformer,
    .areaOverlap,
    .areaNew,
    .scopeGap,
    .levelMismatch,
    .roleVacant,
    // B. Bodies
    .bodyNoMandate,
    .bodyMandateUnknown,
    .bodyMandateStale,
    .bodyOverload,
    .bodyLoadUpNoResources,
    .bodyTempPermanent,
    .bodyOrphan,
    .bodyIdle,
    .bodyDuplicate,
    .bodyMultiCommissioner,
    .commissionerMismatch,
    .spof,
    .selfReview,
    .predecessorChain,
    // C. Parties
    .partyVoiceLost,
    .partyUnrepresented,
    .partyUnknownSeat,
    .anchorShift,
    // D. Foundations
    .depOnInactive,
    .consultVacated,
    .contractGap,
    .parallelSystems,
    .interimNoMandate,
    .depOrder,
    .fundIndirect,
    .fundUnspecified,
    .sumMismatch,
    .sumTextConflict,
    .trendLoad,
    // E. Tasks
    .taskNoOwner,
    .taskMultiOwner,
    .taskVagueOwner,
    .taskNoDeadline,
    .taskOpenEnded,
    .deadlineImprecise,
    .deadlineConflict,
    .recipientConflict,
    .taskPeak,
    .priorityInflation,
    .phaseBlank,
    .findingNoDecision,
    .needNoDecision,
    .exceptionIgnored,
    .addresseeMismatch,
    .riskNoMeasure,
    .measureMismatch,
    .escalationUndefined,
    .controlNotDone,
    .controlRiskGap,
    .textConflict,
    .nameAlias,
    .templateUnfilled,
  ])

  public subscript(id: RuleID) -> Rule? { rules.first { $0.id == id } }
}
