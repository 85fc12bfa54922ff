import Responsibility

extension Situation {
  /// True when the changes themselves give the body a new mandate. It is written for them even when it was decided
  /// before they take effect, as a mandate should be.
  func isMandateRenewed(of body: BodyID) -> Bool {
    guard isChanged, case .present(let new)? = now.organization.bodies[body]?.mandateStatus else { return false }
    switch before.organization.bodies[body]?.mandateStatus {
    case .missing: return true
    case .present(let old):
      guard let oldDay = old.adopted?.latest, let newDay = new.adopted?.earliest else { return false }
      return newDay > oldDay
    case .unknown, nil: return false
    }
  }
}
