public import Checking
public import LinearModel
import Responsibility
public import Vocabulary

/// Roles as owner, performer or support that somebody else holds than before the changes.
public struct ChangesFromToday: Goal {
  public let word = GoalWord.changes
  public let title = Text(sv: "roller som byter innehavare", en: "roles that change hands")
  public let scale = 1

  public init() {}

  private static let roles: [Role] = [.owner, .performer, .support]

  public func contributions(in situation: Situation) -> [Contribution] {
    situation.now.activeAreas.flatMap { area in
      Self.roles.compactMap { role in
        let now = situation.now.activeHolders(of: role, on: area)
        guard Set(now) != Self.holdersBefore(role, area.id, in: situation) else { return nil }
        let word = role.noun.singular
        let past = situation.before.organization.areas[area.id]
        // Whoever holds it now may have held it before, when nobody has said who did, and the other way round.
        let wasUnknown = past?.roles[role].isUnknown ?? false
        let isOpen = wasUnknown || area.roles[role].isUnknown
        return Contribution(
          1, Text(sv: "annan \(word.swedish)", en: "another \(word.english)"), areas: [area.id],
          doubt: isOpen ? Doubt(0, to: 1, about: now, isShared: !now.isEmpty) : nil)
      }
    }
  }

  public func expression(in model: inout PlanningModel) -> LinearExpression {
    let problem = model.problem
    let situation = problem.situation
    var sum = LinearExpression.zero
    for area in situation.now.activeAreas {
      for role in Self.roles {
        let before = Self.holdersBefore(role, area.id, in: situation)
        guard let slot = problem.slot(for: role, on: area.id) else {
          let now = Set(situation.now.activeHolders(of: role, on: area))
          sum += LinearExpression(constant: now == before ? 0 : 1)
          continue
        }
        sum += difference(from: before, in: slot, of: &model)
      }
    }
    return sum
  }

  /// 1 when the slot's holders are to differ from those before, else 0.
  private func difference(
    from before: Set<BodyID>, in slot: Int, of model: inout PlanningModel
  ) -> LinearExpression {
    let kept = before.compactMap { model.holds($0, slot) }
    guard kept.count == before.count, !before.isEmpty else {
      // Somebody from before cannot stay, so only an empty role that was empty before would be the same.
      return before.isEmpty
        ? LinearExpression(constant: 1) - LinearExpression(model.isVacant(slot)) : LinearExpression(constant: 1)
    }
    if model.problem.slots[slot].places == 1, let keeps = kept.first {
      return LinearExpression(constant: 1) - LinearExpression(keeps)
    }
    let name = "changed[\(model.problem.slots[slot].role.rawValue),\(model.problem.slots[slot].area)]"
    let differs = model.addCounter(named: name, upTo: 1)
    for keeps in kept { model.require(differs + LinearExpression(keeps), .atLeast(1), named: name) }
    for (body, holds) in model.options(for: slot) where !before.contains(body) {
      model.require(differs - LinearExpression(holds), .atLeast(0), named: name)
    }
    return differs
  }

  private static func holdersBefore(_ role: Role, _ area: AreaID, in situation: Situation) -> Set<BodyID> {
    guard let area = situation.before.organization.areas[area] else { return [] }
    return Set(situation.before.activeHolders(of: role, on: area))
  }
}
