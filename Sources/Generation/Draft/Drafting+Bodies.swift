import Responsibility

extension Drafting {
  /// What a body is called by its kind, and the beginning of its identifier.
  private static let words: [(kind: BodyKind, level: Int, name: String, id: String)] = [
    (.committee, 0, "Nämnden för", "namnd"), (.council, 0, "Ledningsrådet för", "rad"),
    (.committee, 0, "Utskottet för", "utskott"),
    (.steering, 1, "Styrgruppen för", "styrgrupp"), (.management, 1, "Ledningsgruppen för", "ledning"),
    (.steering, 1, "Samordningsgruppen för", "samordning"),
    (.maintenance, 2, "Förvaltningsgruppen för", "forvaltning"),
    (.workingGroup, 2, "Arbetsgruppen för", "arbetsgrupp"), (.workingGroup, 2, "Nätverket för", "natverk"),
    (.project, 2, "Projektet för", "projekt"),
    (.unit, 3, "Enheten för", "enhet"), (.department, 3, "Avdelningen för", "avdelning"),
    (.unit, 3, "Kontoret för", "kontor"),
  ]

  /// How many bodies each level has. There is always a board first and a unit last.
  private var counts: [Int] {
    let units = max(1, size.bodies * 2 / 5)
    let top = max(1, min(size.bodies - units, size.bodies * 8 / 100))
    let steering = min(size.bodies - units - top, size.bodies * 22 / 100)
    return [top, steering, size.bodies - units - top - steering, units]
  }

  mutating func makeBodies() {
    members = Array(repeating: Array(repeating: [], count: fields), count: DraftLevel.ids.count)
    byLevel = Array(repeating: [], count: DraftLevel.ids.count)
    var numbering = Dictionary(uniqueKeysWithValues: Self.words.map { ($0.id, Numbering()) })
    for (level, count) in counts.enumerated() {
      let words = Self.words.filter { $0.level == level }
      for number in 0..<count {
        let index = draft.bodies.count
        let field = number % fields
        if index == 0 {
          draft.bodies.append(
            DraftBody(id: "regionstyrelsen", name: "Regionstyrelsen", kind: .executiveBoard, level: 0, field: field))
        } else {
          let topics = Field.all[field].topics
          let topic = number / fields % topics.count
          var word = random.pick(words)
          // Few are set up for a time only.
          if word.kind == .project, !random.hits(perMille: 250) { word = words[0] }
          let serial = numbering[word.id]?.next(field, topic) ?? 0
          let place = serial == 0 ? "" : " i " + Places.name(serial - 1)
          draft.bodies.append(
            DraftBody(
              id: "\(word.id)-\(Slug.of(topics[topic]))" + (serial == 0 ? "" : "-\(serial + 1)"),
              name: "\(word.name) \(topics[topic])\(place)", kind: word.kind, level: level, field: field))
        }
        members[level][field].append(index)
        byLevel[level].append(index)
      }
    }
    for index in draft.bodies.indices {
      seat(index)
      giveMandate(index)
    }
  }

  // MARK: Seats and mandates

  /// Units have staff and no seats. Everybody else is a meeting of parties.
  private mutating func seat(_ index: Int) {
    let body = draft.bodies[index]
    guard body.level < DraftLevel.units else { return }
    if random.hits(perMille: 30) {
      draft.bodies[index].seats = .unknown
      return
    }
    var parties = random.hits(perMille: 850) ? [0] : []
    for party in random.pick(random.within(3...6), of: Array(draft.parties.indices)) where !parties.contains(party) {
      parties.append(party)
    }
    var seats = parties.map(DraftBody.Seat.party)
    if random.hits(perMille: 120) {
      seats.append(.body(random.pick(pool(level: DraftLevel.units, field: body.field)), isNeutral: true))
    } else if body.level == 1, random.hits(perMille: 60), !byLevel[2].isEmpty {
      seats.append(.body(random.pick(pool(level: 2, field: body.field)), isNeutral: false))
    }
    draft.bodies[index].seats = .stated(seats)
  }

  private mutating func giveMandate(_ index: Int) {
    let chance = random.below(1000)
    draft.bodies[index].mandate =
      if chance < 40 {
        .missing(isAllowed: random.hits(perMille: 300))
      } else if chance < 70 {
        .planned
      } else if chance < 100 {
        .unknown
      } else {
        .adopted(
          year: random.within(2021...2025), month: random.within(1...12), listsAreas: random.hits(perMille: 250))
      }
  }

  // MARK: When the areas are known

  /// Gives every body its commissioners and a capacity that its roles nearly fill.
  mutating func settleBodies() {
    var ownersServed: [[Int]] = Array(repeating: [], count: draft.bodies.count)
    for area in draft.areas {
      guard case .stated(let owner) = area.owner else { continue }
      var serving = area.support.map { [$0] } ?? []
      if case .stated(let performers) = area.performers { serving += performers }
      for body in serving where body != owner && !ownersServed[body].contains(owner) {
        ownersServed[body].append(owner)
      }
    }
    for index in draft.bodies.indices {
      let body = draft.bodies[index]
      if body.level > 0, index > 0 {
        let above = body.level == DraftLevel.units ? random.within(0...2) : body.level - 1
        let chosen = random.pick(pool(level: above, field: body.field))
        // Who a body works for commissions it; now and then one is forgotten.
        let served = ownersServed[index].filter { _ in !random.hits(perMille: 15) }
        draft.bodies[index].commissioners = served.isEmpty ? [chosen] : served
        draft.bodies[index].hasPriority = ownersServed[index].count > 2 && random.hits(perMille: 930)
      } else if index > 0 {
        draft.bodies[index].commissioners = [0]
      }
      draft.bodies[index].capacity = capacity(for: body.load)
    }
  }

  /// Most are loaded to between 60 and 95 per cent, a few beyond what they can carry, and of a few nobody knows.
  private mutating func capacity(for load: Int) -> Int? {
    let chance = random.below(1000)
    if chance < 50 { return nil }
    let percent = chance < 90 ? random.within(101...115) : random.within(60...95)
    return load == 0 ? random.within(2...6) * 10 : max(1, load * 100 / percent)
  }
}
