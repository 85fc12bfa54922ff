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
    .areaOwnerOnly,
    .areaManyConsulted,
    .areaNoneConsulted,
    .areaBodyTwice,
    .areaDuplicate,
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
    .bodyManyOwned,
    .bodyManyPerformed,
    .bodyNearlyEverywhere,
    .bodyWithoutRole,
    .ownerOutsideMandate,
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
    .fundIndirect,
    // E. Tasks
    .nameAlias,
  ])

  public subscript(id: RuleID) -> Rule? { rules.first { $0.id == id } }
}
