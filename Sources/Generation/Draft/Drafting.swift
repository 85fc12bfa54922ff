/// Makes up an organisation, step by step, each step leaning on those before it.
struct Drafting {
  let size: OrganizationSize
  var random: SplitMix64
  var draft = Draft()
  /// How many fields the organisation has: so many that each has a handful of bodies.
  let fields: Int

  init(_ size: OrganizationSize) {
    self.size = size
    random = SplitMix64(seed: size.seed)
    fields = max(1, min(Field.all.count, size.bodies / 7))
  }

  /// The whole organisation.
  static func draft(of size: OrganizationSize) -> Draft {
    var drafting = Drafting(size)
    drafting.makeParties()
    drafting.makeBodies()
    drafting.makeServices()
    drafting.makeAreas()
    drafting.makeDocuments()
    drafting.settleBodies()
    drafting.makeWork()
    return drafting.draft
  }

  // MARK: Parties

  /// The region first, then municipalities; every eighth speaks for those who use the services, and every twelfth is
  /// an association that speaks for municipalities.
  private mutating func makeParties() {
    var places = 0
    var groups = 0
    func nextPlace() -> String {
      defer { places += 1 }
      return Places.name(places * 5)
    }
    for index in 0..<size.parties {
      if index == 0 {
        draft.parties.append(DraftParty(id: "region", name: "Region Mellansjö", kind: .region))
      } else if index % 12 == 11 {
        let place = nextPlace()
        let members = ((index - 8)..<index).filter { draft.parties[$0].kind == .municipality }
        draft.parties.append(
          DraftParty(
            id: "kommunforbund-\(Slug.of(place))", name: "Kommunförbundet \(place)", kind: .association,
            represents: members))
      } else if index % 8 == 7 {
        let field = Field.all[groups % Field.all.count]
        let topic = field.topics[groups / Field.all.count % field.topics.count]
        let round = groups / (Field.all.count * field.topics.count)
        groups += 1
        let place = round == 0 ? "" : " i " + Places.name(round - 1)
        draft.parties.append(
          DraftParty(
            id: "brukare-" + Slug.of(topic + place), name: "Brukarrådet för \(topic)\(place)", kind: .users))
      } else {
        let place = nextPlace()
        draft.parties.append(
          DraftParty(id: Slug.of(place), name: "\(Places.genitive(place)) kommun", kind: .municipality))
      }
    }
  }

  // MARK: Choosing

  /// One of the bodies on the level in the field, else of the level, else of any level from there on.
  func pool(level: Int, field: Int) -> [Int] {
    let near = members[level][field % fields]
    if !near.isEmpty { return near }
    return byLevel[level].isEmpty ? byLevel[0] : byLevel[level]
  }

  /// The bodies of each level by field, and of each level.
  var members: [[[Int]]] = []
  var byLevel: [[Int]] = []
}
