import Responsibility
import Vocabulary

/// Names in a sentence, no more than it carries: a file may give an area a thousand owners, and the finding then names
/// each of them as a subject instead.
extension Names {
  func short(_ bodies: [BodyID]) -> Text { Text.shortList(bodies.map { Text(body($0)) }) }
  func short(_ areas: [AreaID]) -> Text { Text.shortList(areas.map { Text(area($0)) }) }
  func short(_ parties: [PartyID]) -> Text { Text.shortList(parties.map { Text(party($0)) }) }
}
