import Responsibility

/// A made-up organisation before it is written down. Bodies, areas and parties are named by their place in the lists.
struct Draft {
  var parties: [DraftParty] = []
  var bodies: [DraftBody] = []
  var areas: [DraftArea] = []
  var services: [DraftService] = []
  var documents: [DraftDocument] = []
  var work = DraftWork()

  /// The body whose roles ask the most of it, the first of several.
  var busiest: Int {
    bodies.indices.reduce(0) { bodies[$1].load > bodies[$0].load ? $1 : $0 }
  }
}

/// What can be known of something: as in the file, a thing left out is nil where this is optional.
enum DraftFact<Value> {
  case stated(Value)
  case absent
  case unknown
}

struct DraftParty {
  enum Kind {
    case region
    case municipality
    case association
    case users
  }

  let id: String
  let name: String
  let kind: Kind
  /// The parties whose voice this one carries.
  var represents: [Int] = []
}

/// The levels of a made-up organisation: those who decide, those who steer, those who lead work and those who do it.
enum DraftLevel {
  static let ids = ["strategisk", "taktisk", "operativ", "utförande"]
  static let names = ["Strategisk", "Taktisk", "Operativ", "Utförande"]
  /// The level of units, which perform and never own.
  static let units = 3
}

struct DraftBody {
  enum Mandate {
    case adopted(year: Int, month: Int, listsAreas: Bool)
    case planned
    case missing(isAllowed: Bool)
    case unknown
  }

  enum Seat {
    case party(Int)
    case body(Int, isNeutral: Bool)
  }

  let id: String
  let name: String
  let kind: BodyKind
  let level: Int
  let field: Int
  var commissioners: [Int] = []
  var hasPriority = false
  var seats: DraftFact<[Seat]> = .absent
  var mandate = Mandate.unknown
  /// Nil when nobody has stated it.
  var capacity: Int?
  var load = 0
  var owned: [Int] = []

  /// The parties with a seat of their own.
  var seatedParties: [Int] {
    guard case .stated(let seats) = seats else { return [] }
    return seats.compactMap { if case .party(let party) = $0 { party } else { nil } }
  }
}

struct DraftArea {
  let id: String
  let name: String
  let aspect: Aspect
  let field: Int
  let topic: Int
  /// The area that it is part of.
  var parent: Int?
  /// False for a part that shares the roles of the whole.
  var hasRoles = true
  var owner = DraftFact<Int>.unknown
  var performers = DraftFact<[Int]>.unknown
  var support: Int?
  var consulted: [Int] = []
  var informed: [Int] = []
  var ownerEffort: Int?
  var performerEffort: Int?
  var supportEffort: Int?
  var concerns: [Int] = []
  var signedBy: [Int] = []
  var services: [Int] = []
  var documents: [Int] = []
  var followsUp: Int?
  var overlaps: Int?
  var criticality: Int?
}

struct DraftService {
  let id: String
  let name: String
  let since: Int
  let contractUntil: Int
  var neededUntil: Int?
  var replacedBy: Int?
  var process: String
}

struct DraftDocument {
  enum Decider {
    case body(Int)
    case ownerOf(Int)
  }

  let id: String
  let name: String
  let decider: Decider
  let consulted: Int?
  let from: Int
  let until: Int
}
