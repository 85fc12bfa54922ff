import Responsibility
import Vocabulary

extension Burden {
  /// "äger fyra områden och är utförare i ett"; nil for a body that neither owns, performs nor supports anything.
  var phrase: Text? {
    var parts: [Text] = []
    for role in [Role.owner, .performer, .support] where self[role] > 0 {
      let amount =
        parts.isEmpty ? Noun.area.spelled(self[role]) : NumberWord.text(self[role], gender: Noun.area.gender)
      let verb = role == .performer ? Text(sv: "är utförare i", en: role.verb.english) : role.verb
      parts.append(verb + Text(" ") + amount)
    }
    return parts.isEmpty ? nil : Text.list(parts)
  }
}

extension RoleBalance {
  /// "ägda områden 0 → 4": one text for each figure that has surely risen.
  func rises(unit: String?) -> [Text] {
    var rises = Role.working.filter(hasRisen).map(written)
    // Only a performer answers to each commissioner separately; a supporting group takes its tasks from the plan.
    if now[.performer] > 0, hasMoreCommissioners {
      rises.append(
        Noun.commissioner.plural + Text(" \(before.commissioners.count) → \(now.commissioners.count)"))
    }
    if hasMoreLoad { rises.append(loads(unit: unit)) }
    return rises
  }

  /// "ägda områden 6 → 0": one text for each count of areas that is another, and the load where it is known in full.
  func differences(unit: String?) -> [Text] {
    var differences = Role.working.filter { before[$0] != now[$0] }.map(written)
    if before.load.isComplete, now.load.isComplete, before.load.sum != now.load.sum {
      differences.append(loads(unit: unit))
    }
    return differences
  }

  private func written(_ role: Role) -> Text { role.countLabel + Text(" \(before[role]) → \(now[role])") }

  private func loads(unit: String?) -> Text {
    let unit = Text(unit.map { " \($0)" } ?? "")
    return Text(sv: "belastning ", en: "load ") + before.load.sum.written + Text(" → ") + now.load.sum.written + unit
  }
}

extension Role {
  /// The roles that ask for work: being consulted or informed asks little of anybody.
  static let working: [Role] = [.owner, .performer, .support]
}

extension Role {
  /// What a count of areas with the role is called.
  var countLabel: Text {
    switch self {
    case .owner: Text(sv: "ägda områden", en: "areas owned")
    case .performer: Text(sv: "utförda områden", en: "areas performed")
    case .support: Text(sv: "stödda områden", en: "areas supported")
    case .consulted: Text(sv: "samråd", en: "areas consulted on")
    case .informed: Text(sv: "informeras", en: "areas informed of")
    }
  }

  /// What the holder does with the area: "äger", "owns".
  var verb: Text {
    switch self {
    case .owner: Text(sv: "äger", en: "owns")
    case .performer: Text(sv: "utför", en: "performs")
    case .support: Text(sv: "stödjer", en: "supports")
    case .consulted: Text(sv: "samråder om", en: "is consulted on")
    case .informed: Text(sv: "informeras om", en: "is informed of")
    }
  }
}

extension Finding.Note {
  /// "VVG äger Förvaltningsplan", "VVG äger Finansiering (Förvaltningsplan)" for a part, at the line that says so.
  static func role(_ role: Role, of body: BodyID, on area: Area, part: String? = nil, names: Names) -> Self {
    let name = names.definite(body)
    let verb = role.verb
    let what = names.area(area.id) + (part.map { " (\($0))" } ?? "")
    return Finding.Note(
      Text(sv: "\(name) \(verb.swedish) \(what)", en: "\(name) \(verb.english) \(what)"),
      at: area.roles[role].place)
  }
}

extension Situation {
  /// Notes that point at every role the body owns, performs or supports now and did not before.
  func notesOnGainedRoles(of body: BodyID) -> [Finding.Note] {
    let held = Set(before.roles(of: body))
    return now.roles(of: body).filter { $0.role <= .support && !held.contains($0) }.compactMap { gained in
      organization.areas[gained.area].map { .role(gained.role, of: body, on: $0, part: gained.part, names: names) }
    }
  }
}
