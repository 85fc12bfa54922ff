extension Drafting {
  mutating func makeAreas() {
    var numbering = Numbering()
    // Each pool is dealt from in turn, so that every body gets something before anybody gets much.
    var turns = Array(repeating: 0, count: draft.bodies.count)
    var lastWhole: Int?
    for index in 0..<size.areas {
      let isPart = lastWhole != nil && random.hits(perMille: 60)
      let field: Int
      let topic: Int
      if isPart, let whole = lastWhole {
        (field, topic) = (draft.areas[whole].field, draft.areas[whole].topic)
      } else {
        field = random.below(fields)
        topic = random.below(Field.all[field].topics.count)
      }
      let number = numbering.next(field, topic)
      let aspect = Aspect.ofArea(number, topic: topic)
      let round = number / Aspect.all.count
      let place = round == 0 ? "" : " i " + Places.name(round - 1)
      let name = Field.all[field].topics[topic]
      var area = DraftArea(
        id: "\(Slug.of(name))-\(number + 1)", name: "\(aspect.phrase) \(name)\(place)", aspect: aspect, field: field,
        topic: topic)
      if isPart {
        area.parent = lastWhole
        area.hasRoles = random.hits(perMille: 700)
      } else {
        lastWhole = index
      }
      if area.hasRoles { assignRoles(to: &area, at: index, turns: &turns) }
      relate(&area, at: index)
      draft.areas.append(area)
    }
  }

  // MARK: Roles

  private mutating func assignRoles(to area: inout DraftArea, at index: Int, turns: inout [Int]) {
    assignOwner(of: &area, at: index, turns: &turns)
    assignPerformers(of: &area)
    var named: [Int] = []
    if case .stated(let owner) = area.owner { named.append(owner) }
    if case .stated(let performers) = area.performers { named += performers }
    let leaders = pool(level: 2, field: area.field)
    if random.hits(perMille: 300) {
      let support = random.pick(leaders)
      if !named.contains(support) {
        area.support = support
        named.append(support)
      }
    }
    let neighbours = pool(level: random.below(DraftLevel.ids.count), field: area.field)
    area.consulted = random.pick(random.within(0...3), of: neighbours).filter { !named.contains($0) }
    named += area.consulted
    let anybody = byLevel[random.within(1...DraftLevel.units)]
    if !anybody.isEmpty {
      area.informed = random.pick(random.within(0...4), of: anybody).filter { !named.contains($0) }
    }
    giveEfforts(to: &area)
  }

  /// The owner is on the area's own level, now and then on another; of a few areas nobody owns them or nobody knows.
  private mutating func assignOwner(of area: inout DraftArea, at index: Int, turns: inout [Int]) {
    let chance = random.below(1000)
    if chance < 12 {
      area.owner = .absent
      return
    }
    if chance < 25 { return }
    let level = chance < 60 ? random.below(DraftLevel.units) : area.aspect.level
    let pool = pool(level: level, field: area.field)
    let owner: Int
    if random.hits(perMille: 700), let first = pool.first {
      owner = pool[turns[first] % pool.count]
      turns[first] += 1
    } else {
      owner = pool[min(random.below(pool.count), random.below(pool.count))]
    }
    area.owner = .stated(owner)
    draft.bodies[owner].owned.append(index)
  }

  /// Every owner has a unit that it turns to.
  private mutating func assignPerformers(of area: inout DraftArea) {
    let units = pool(level: DraftLevel.units, field: area.field)
    let chance = random.below(1000)
    if chance < 10 {
      area.performers = .absent
      return
    }
    if chance < 30 { return }
    guard case .stated(let owner) = area.owner, chance < 930 else {
      area.performers = .stated([random.pick(units)])
      return
    }
    let usual = units[owner % units.count]
    let other = random.pick(units)
    area.performers = .stated(chance < 60 && other != usual ? [usual, other] : [usual])
  }

  private mutating func giveEfforts(to area: inout DraftArea) {
    if random.hits(perMille: 200) { area.criticality = random.within(2...5) }
    guard !random.hits(perMille: 30) else { return }
    if case .stated(let owner) = area.owner {
      let effort = random.within(1...8)
      area.ownerEffort = effort
      draft.bodies[owner].load += effort
    }
    if case .stated(let performers) = area.performers {
      let effort = random.within(4...40)
      area.performerEffort = effort
      for performer in performers { draft.bodies[performer].load += effort }
    }
    if let support = area.support {
      let effort = random.within(2...10)
      area.supportEffort = effort
      draft.bodies[support].load += effort
    }
  }

  // MARK: Everything else

  private mutating func relate(_ area: inout DraftArea, at index: Int) {
    if case .stated(let owner) = area.owner {
      let seated = draft.bodies[owner].seatedParties
      let outsider = random.below(draft.parties.count)
      if random.hits(perMille: 250) {
        area.concerns = random.pick(random.within(1...2), of: seated)
        if random.hits(perMille: 60), !area.concerns.contains(outsider) { area.concerns.append(outsider) }
      }
      if area.aspect.kind == .agreement {
        area.signedBy = random.pick(random.within(2...3), of: seated)
        if random.hits(perMille: 40), !area.signedBy.contains(outsider) { area.signedBy.append(outsider) }
      }
    }
    if area.aspect.kind == .service || random.hits(perMille: 150) {
      area.services = [random.below(draft.services.count)]
    }
    guard index > 0 else { return }
    if area.aspect.kind == .followUp { area.followsUp = random.below(index) }
    if random.hits(perMille: 8) { area.overlaps = random.below(index) }
  }

  // MARK: Services and documents

  private static let serviceWords = (
    beginnings: [
      "Navi", "Medi", "Plan", "Omni", "Trygg", "Klar", "Sam", "Pro", "Livs", "Data", "Flex", "Kompass", "Nord", "Väg",
      "Kvist", "Stig", "Länk", "Puls", "Prisma", "Saga",
    ],
    endings: ["bok", "journal", "portal", "plan", "flöde", "stöd", "vy", "port", "nät", "arkiv", "kort", "tid"]
  )

  mutating func makeServices() {
    let words = Self.serviceWords
    for index in 0..<max(1, size.areas / 20) {
      let number = index / (words.beginnings.count * words.endings.count)
      let beginning = index % words.beginnings.count
      let ending = (index / words.beginnings.count + beginning * 5) % words.endings.count
      let name = words.beginnings[beginning] + words.endings[ending]
      let until = random.within(2026...2031)
      let isNew = random.hits(perMille: 950)
      let process = isNew ? nil : draft.services.last?.process
      draft.services.append(
        DraftService(
          id: Slug.of(name) + (number == 0 ? "" : "-\(number + 1)"), name: name + (number == 0 ? "" : " \(number + 1)"),
          since: random.within(2012...2025), contractUntil: until,
          neededUntil: random.hits(perMille: 300) ? until + random.within(-3...0) + (isNew ? 0 : 2) : nil,
          replacedBy: index > 0 && random.hits(perMille: 40) ? index - 1 : nil,
          process: process ?? Self.process(index)))
    }
  }

  private static func process(_ number: Int) -> String {
    let field = Field.all[number % Field.all.count]
    let topic = field.topics[number / Field.all.count % field.topics.count]
    let round = number / (Field.all.count * field.topics.count)
    return round == 0 ? topic : topic + " i " + Places.name(round - 1)
  }

  mutating func makeDocuments() {
    let words = ["Plan för", "Strategi för", "Handlingsplan för", "Policy för"]
    var numbering = Numbering()
    for _ in 0..<max(1, size.areas / 25) {
      let field = random.below(fields)
      let topic = random.below(Field.all[field].topics.count)
      let number = numbering.next(field, topic)
      let round = number / words.count
      let name =
        "\(words[number % words.count]) \(Field.all[field].topics[topic])"
        + (round == 0 ? "" : " i " + Places.name(round - 1))
      let decider = random.pick(pool(level: random.below(2), field: field))
      let consulted = random.pick(pool(level: 2, field: field))
      let from = random.within(2020...2025)
      draft.documents.append(
        DraftDocument(
          id: "dokument-\(draft.documents.count + 1)", name: name,
          decider: random.hits(perMille: 500) ? .ownerOf(random.below(draft.areas.count)) : .body(decider),
          consulted: random.hits(perMille: 300) && consulted != decider ? consulted : nil, from: from,
          until: from + random.within(2...5)))
    }
    for index in draft.areas.indices where random.hits(perMille: 150) {
      draft.areas[index].documents = [random.below(draft.documents.count)]
    }
  }
}
