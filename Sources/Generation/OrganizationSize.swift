public import Vocabulary

/// How large an organisation to make up, and which of all those of that size.
public struct OrganizationSize: Sendable, Hashable {
  public let areas: Int
  public let bodies: Int
  public let parties: Int
  public let seed: UInt64

  public init(areas: Int, bodies: Int, parties: Int, seed: UInt64) {
    self.areas = areas
    self.bodies = bodies
    self.parties = parties
    self.seed = seed
  }

  /// So many that the file can still be read back.
  public static let mostAreas = 100_000
  /// Somebody owns and somebody else performs.
  public static let fewestBodies = 2
  public static let mostBodies = 20_000
  public static let mostParties = 2_000

  /// What is wrong with the numbers, in one sentence; nil when nothing is.
  public var complaint: Text? {
    let limits = [
      (Noun.area, areas, 1...Self.mostAreas), (Noun.body, bodies, Self.fewestBodies...Self.mostBodies),
      (Noun.party, parties, 1...Self.mostParties),
    ]
    let wrong = limits.filter { !$0.2.contains($0.1) }.map { noun, number, range in
      Text(
        sv: "\(noun.plural.swedish) ska vara \(range.lowerBound)–\(range.upperBound), men är \(number)",
        en: "\(noun.plural.english) have to be \(range.lowerBound)–\(range.upperBound), but are \(number)")
    }
    return wrong.isEmpty ? nil : (Text.list(wrong) + Text(".")).capitalized
  }
}
