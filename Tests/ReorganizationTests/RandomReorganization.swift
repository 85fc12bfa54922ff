import RandomModels
import Responsibility

/// An organisation of some hundred bodies and ways to reorganise it, drawn from a seed: everything that can be
/// changed is, in any order, also where it does not fit.
struct RandomReorganization {
  private var generator: SeededGenerator
  let bodyCount: Int
  let areaCount: Int

  init(seed: UInt64, bodies: Int = 200, areas: Int = 120) {
    generator = SeededGenerator(seed: seed)
    bodyCount = bodies
    areaCount = areas
  }

  // MARK: The organisation

  mutating func organization() -> Organization {
    let parties = (0..<8).map {
      Party(id: PartyID("p\($0)"), name: "Party \($0)", represents: $0 == 7 ? [PartyID("p1")] : [])
    }
    var organization = Organization(
      parties: Catalogue(parties), bodies: Catalogue((0..<bodyCount).map { body($0) }),
      areas: Catalogue((0..<areaCount).map { area($0) }))
    organization.work.tasks = Catalogue(
      (0..<20).map { number in
        var task = Responsibility.Task(id: TaskID("t\(number)"), name: "Task \(number)")
        task.responsible = holders()
        return task
      })
    return organization
  }

  private mutating func body(_ number: Int) -> Body {
    var body = Body(id: BodyID("b\(number)"), name: "Body \(number)")
    if chance(2, of: 3) {
      body.seats = Fact(
        .stated((0..<8).filter { _ in chance(1, of: 3) }.map { Seat(holder: .party(PartyID("p\($0)"))) }))
    }
    if chance(1, of: 3), let seats = body.seats.value {
      body.seats = Fact(.stated(seats + [Seat(holder: .body(anyBody()))]))
    }
    if chance(1, of: 2) { body.commissioners = Fact(.stated([anyBody()])) }
    if chance(1, of: 2) { body.capacity = Fact(.stated(Quantity(Int.random(in: 0...40, using: &generator)))) }
    if chance(1, of: 4) { body.headcount = Fact(.stated(Int.random(in: 0...5, using: &generator))) }
    if chance(1, of: 10) { body.period.from = day() }
    if chance(1, of: 10) { body.period.through = day() }
    return body
  }

  /// Every fifth area has the next two as its parts.
  private mutating func area(_ number: Int) -> Area {
    var area = Area(id: AreaID("a\(number)"), name: "Area \(number)")
    let isPart = number % 5 == 1 || number % 5 == 2
    if isPart { area.parent = AreaID("a\(number - number % 5)") }
    guard !isPart || chance(1, of: 3) else { return area }
    let place = Place(file: "random", line: number + 1, column: 1)
    for role in Role.allCases where chance(1, of: 2) {
      area.roles[role] = Fact(holders().knowledge, Provenance(place: place))
    }
    if chance(1, of: 2) { area.effort[.performer] = Quantity(Int.random(in: 0...9, using: &generator)) }
    return area
  }

  // MARK: The changes

  mutating func alternative() -> Alternative {
    let count = Int.random(in: 1...14, using: &generator)
    let changes = (0..<count).map { _ in
      Change(operation(), from: chance(4, of: 5) ? day() : nil, until: chance(1, of: 5) ? day() : nil)
    }
    return Alternative(id: AlternativeID("random"), name: "Random", changes: changes)
  }

  private mutating func operation() -> Change.Operation {
    switch Int.random(in: 0...14, using: &generator) {
    case 0: return .pause(anyBody())
    case 1: return .resume(anyBody())
    case 2: return .dissolve(anyBody())
    case 3: return .establish(anyBody(), from: chance(1, of: 2) ? Breakout(of: anyBody(), areas: [anyArea()]) : nil)
    case 4: return .replace(anyBody(), by: anyBody())
    case 5: return .merge((0...2).map { _ in anyBody() }, into: anyBody())
    case 6: return .transfer(Transfer(from: anyBody(), to: anyBody()))
    case 7: return .transfer(Transfer(from: anyBody(), to: anyBody(), areas: [anyArea(), anyArea()], role: .owner))
    case 8:
      let whole = Int.random(in: 0..<(areaCount / 5), using: &generator) * 5
      let owner: Fact<[Holding]>? = chance(1, of: 2) ? holders() : nil
      return .split(
        AreaID("a\(whole)"), [AreaPart(AreaID("a\(whole + 1)"), owner: owner), AreaPart(AreaID("a\(whole + 2)"))])
    case 9: return .assign(anyArea(), [.owner: holders(), .performer: Fact(.absent)])
    case 10:
      var amendment = BodyAmendment()
      amendment.addedSeats = [Seat(holder: .party(PartyID("p1")))]
      amendment.removedSeats = [Seat(holder: .body(anyBody()))]
      return .amend(anyBody(), amendment)
    case 11:
      let amount = Fact(Knowledge.stated(Quantity(Int.random(in: 0...20, using: &generator))))
      return .addResources(anyBody(), Resources(capacity: amount), from: chance(1, of: 2) ? anyBody() : nil)
    case 12: return .withdrawResources(anyBody(), Resources(headcount: Fact(.stated(1))))
    case 13:
      var amendment = TaskAmendment()
      amendment.responsible = chance(1, of: 2) ? holders() : Fact(.absent)
      return .amendTask(TaskID("t\(Int.random(in: 0..<20, using: &generator))"), amendment)
    default: return .pause(anyBody())
    }
  }

  // MARK: Changes with a known outcome

  /// A change that can be undone, and what undoes it. No body in it has a time of its own.
  mutating func changeAndInverse(in organization: Organization) -> (Change, Change) {
    let lasting = organization.bodies.filter { $0.period == .always }
    let idle = lasting.filter { body in
      organization.areas.allSatisfy { area in
        Role.allCases.allSatisfy { !(area.roles[$0].value ?? []).contains { $0.body == body.id } }
      }
    }
    let busy = lasting.filter { body in
      organization.areas.contains { ($0.roles[.owner].value ?? []).contains { $0.body == body.id } }
    }
    let known = lasting.filter { $0.capacity.value != nil }
    let seated = lasting.filter { $0.seats.value.map { !$0.isEmpty } ?? false }
    let body = any(of: lasting)
    let amount = Resources(capacity: Fact(.stated(Quantity(Int.random(in: 1...9, using: &generator)))))
    switch Int.random(in: 0...4, using: &generator) {
    case 0 where !idle.isEmpty && !busy.isEmpty:
      let (giver, receiver) = (any(of: busy), any(of: idle))
      return (
        Change(.transfer(Transfer(from: giver, to: receiver))), Change(.transfer(Transfer(from: receiver, to: giver)))
      )
    case 1 where !seated.isEmpty:
      var (adding, removing) = (BodyAmendment(), BodyAmendment())
      let body = any(of: seated)
      adding.addedSeats = [Seat(holder: .party(PartyID("p0")), isSubstitute: true)]
      removing.removedSeats = adding.addedSeats
      return (Change(.amend(body, adding)), Change(.amend(body, removing)))
    case 2 where !known.isEmpty:
      let body = any(of: known)
      return (Change(.addResources(body, amount, from: nil)), Change(.withdrawResources(body, amount)))
    case 3:
      let rich = known.filter { $0.capacity.value.map { $0 >= Quantity(9) } ?? false }
      guard rich.count > 1 else { fallthrough }
      return (
        Change(.addResources(rich[0].id, amount, from: rich[1].id)),
        Change(.addResources(rich[1].id, amount, from: rich[0].id))
      )
    default: return (Change(.pause(body)), Change(.resume(body)))
    }
  }

  /// Changes of which no two concern the same body or area, all on one day.
  mutating func independentChanges(in organization: Organization) -> [Change] {
    let day = day()
    let bodies = shuffled(organization.bodies.ids)
    let areas = shuffled(organization.areas.filter { $0.parent == nil }.map(\.id))
    let operations: [Change.Operation] = [
      .pause(bodies[0]), .dissolve(bodies[1]), .resume(bodies[2]),
      .addResources(bodies[3], Resources(capacity: Fact(.stated(Quantity(2)))), from: bodies[4]),
      .withdrawResources(bodies[5], Resources(headcount: Fact(.stated(1)))),
      .assign(areas[0], [.owner: holders()]), .assign(areas[1], [.performer: Fact(.absent)]),
      .transfer(Transfer(from: bodies[6], to: bodies[7], areas: [areas[2]])),
      .amendTask(TaskID("t1"), TaskAmendment()),
    ]
    return operations.map { Change($0, from: day) }
  }

  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] { elements.shuffled(using: &generator) }

  private mutating func any(of bodies: [Body]) -> BodyID {
    bodies[Int.random(in: 0..<bodies.count, using: &generator)].id
  }

  // MARK: Drawing

  private mutating func anyBody() -> BodyID { BodyID("b\(Int.random(in: 0..<bodyCount, using: &generator))") }
  private mutating func anyArea() -> AreaID { AreaID("a\(Int.random(in: 0..<areaCount, using: &generator))") }

  private mutating func holders() -> Fact<[Holding]> {
    var chosen: [BodyID] = []
    for _ in 0...Int.random(in: 0...2, using: &generator) {
      let body = anyBody()
      if !chosen.contains(body) { chosen.append(body) }
    }
    return Fact(.stated(chosen.map { Holding(body: $0) }))
  }

  private mutating func day() -> DateText? {
    Day(2024, Int.random(in: 1...12, using: &generator), Int.random(in: 1...28, using: &generator)).map { DateText($0) }
  }

  private mutating func chance(_ favourable: Int, of all: Int) -> Bool {
    Int.random(in: 1...all, using: &generator) <= favourable
  }
}
