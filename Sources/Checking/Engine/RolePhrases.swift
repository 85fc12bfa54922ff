import Responsibility
import Vocabulary

extension Burden {
  /// "äger fyra områden och utför ett"; nil for a body that neither owns, performs nor supports anything.
  var phrase: Text? {
    var parts: [Text] = []
    for role in [Role.owner, .performer, .support] where self[role] > 0 {
      let amount =
        parts.isEmpty ? Noun.area.spelled(self[role]) : NumberWord.text(self[role], gender: Noun.area.gender)
      parts.append(role.verb + Text(" ") + amount)
    }
    return parts.isEmpty ? nil : Text.list(parts)
  }
}

extension Role {
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
