import Responsibility
import Vocabulary

/// One body that holds a role on many areas.
struct ManyAreas {
  let body: Body
  let areas: [AreaID]
}

extension Situation {
  /// The active bodies that hold the role on at least so many areas, in declared order. A sub-area without roles of
  /// its own is part of the whole and not counted beside it.
  func bodies(holding role: Role, onAtLeast least: Int) -> [ManyAreas] {
    now.activeBodies.compactMap { body in
      let areas = now.areas(where: role, isHeldBy: body.id)
      return areas.isEmpty || areas.count < least ? nil : ManyAreas(body: body, areas: areas)
    }
  }

  /// Notes that point at where the body is given the role, for as many areas as a sentence names.
  func notes(on role: Role, of many: ManyAreas) -> [Finding.Note] {
    many.areas.prefix(Text.sentenceLimit).compactMap { id in
      organization.areas[id].map { .role(role, of: many.body.id, on: $0, names: names) }
    }
  }
}
