extension Drafting {
  mutating func makeWork() {
    makeTasks()
    makeAnswers()
    makeRisks()
    for index in 0..<max(1, size.areas / 50) {
      let first = random.within(100...4000)
      draft.work.volumes.append(
        DraftVolume(
          name: "Ärenden om " + draft.areas[index * 7 % draft.areas.count].name.lowercasedFirst, first: first,
          second: first * random.within(90...150) / 100, area: index * 7 % draft.areas.count))
    }
  }

  private static let verbs = ["Se över", "Följa upp", "Förenkla", "Utreda", "Redovisa", "Förbereda", "Kartlägga"]

  private mutating func makeTasks() {
    for index in 0..<max(1, size.areas / 10) {
      let area = index * 9 % draft.areas.count
      let field = draft.areas[area].field
      let verb = Self.verbs[index % Self.verbs.count]
      let responsible = random.pick(pool(level: random.below(DraftLevel.units), field: field))
      let month = random.within(2...12)
      draft.work.tasks.append(
        DraftTask(
          name: "\(verb) \(draft.areas[area].name.lowercasedFirst)",
          responsible: random.hits(perMille: 970) ? responsible : nil,
          performer: random.hits(perMille: 800) ? random.pick(pool(level: DraftLevel.units, field: field)) : nil,
          recipient: random.hits(perMille: 500) ? random.pick(pool(level: 0, field: field)) : nil,
          priority: random.within(1...3),
          due: random.hits(perMille: 950) ? "2026-\(month < 10 ? "0" : "")\(month)-15" : nil, area: area,
          requires: index > 0 && random.hits(perMille: 80) ? random.below(index) : nil))
    }
  }

  private mutating func makeAnswers() {
    let tasks = Array(draft.work.tasks.indices)
    for index in 0..<max(1, size.areas / 50) {
      let area = index * 11 % draft.areas.count
      let subject = draft.areas[area].name.lowercasedFirst
      let field = draft.areas[area].field
      draft.work.decisions.append(
        DraftDecision(
          name: "Beslut om \(subject)", decider: random.pick(pool(level: 0, field: field)),
          month: random.within(1...9), tasks: random.pick(random.within(1...2), of: tasks)))
      draft.work.observations.append(
        DraftObservation(
          name: "Det framgår inte hur \(subject) går till.",
          addressee: random.pick(pool(level: random.below(2), field: field)),
          tasks: random.hits(perMille: 900) ? [random.pick(tasks)] : [], area: area))
    }
  }

  private mutating func makeRisks() {
    for index in 0..<max(1, size.areas / 20) {
      let area = index * 13 % draft.areas.count
      draft.work.risks.append(
        DraftRisk(
          name: "Ingen ersättare finns för \(draft.areas[area].name.lowercasedFirst).",
          isHigh: random.hits(perMille: 200),
          measures: random.hits(perMille: 900) ? [random.below(draft.work.tasks.count)] : [], area: area))
    }
    for index in 0..<max(1, size.areas / 40) {
      let risk = index % draft.work.risks.count
      let area = draft.work.risks[risk].area
      draft.work.controls.append(
        DraftControl(
          name: "Stickprov av " + draft.areas[area].name.lowercasedFirst,
          performer: random.pick(pool(level: DraftLevel.units, field: draft.areas[area].field)),
          isDone: random.hits(perMille: 950), risk: risk, area: area))
    }
  }
}

extension String {
  /// For a name that comes inside a sentence.
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
