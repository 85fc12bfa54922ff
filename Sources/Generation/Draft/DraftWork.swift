/// What is to be done, decided and watched in a made-up organisation.
struct DraftWork {
  var tasks: [DraftTask] = []
  var decisions: [DraftDecision] = []
  var observations: [DraftObservation] = []
  var risks: [DraftRisk] = []
  var controls: [DraftControl] = []
  var volumes: [DraftVolume] = []
}

struct DraftTask {
  let name: String
  let responsible: Int?
  let performer: Int?
  let recipient: Int?
  let priority: Int
  let due: String?
  let area: Int
  let requires: Int?
}

struct DraftDecision {
  let name: String
  let decider: Int
  let month: Int
  let tasks: [Int]
}

struct DraftObservation {
  let name: String
  let addressee: Int
  let tasks: [Int]
  let area: Int
}

struct DraftRisk {
  let name: String
  let isHigh: Bool
  let measures: [Int]
  let area: Int
}

struct DraftControl {
  let name: String
  let performer: Int
  let isDone: Bool
  let risk: Int
  let area: Int
}

struct DraftVolume {
  let name: String
  let first: Int
  let second: Int
  let area: Int
}
