import Accounting
import Responsibility
import Vocabulary

/// How many of a document's claims are reproduced, grade by grade.
struct CoverageTally: Sendable {
  struct Count: Sendable {
    let grade: ClaimGrade
    let reproduced: Int
    let total: Int
  }

  /// Nil for claims of which nobody has said where they come from.
  let id: String?
  let name: String?
  /// Every grade, also one without claims.
  let counts: [Count]

  /// One for each document, in the order that the file names them.
  static func tallies(of account: ClaimAccount) -> [CoverageTally] {
    var order: [String?] = account.sheet.sources.map(\.id)
    for verdict in account.verdicts where !order.contains(verdict.source) { order.append(verdict.source) }
    return order.compactMap { id in
      let verdicts = account.verdicts.filter { $0.source == id }
      guard !verdicts.isEmpty else { return nil }
      return CoverageTally(
        id: id, name: account.sheet.sources.first { $0.id == id }?.name,
        counts: ClaimGrade.allCases.map { grade in
          let graded = verdicts.filter { $0.claim.grade == grade }
          return Count(grade: grade, reproduced: graded.count(where: \.isReproduced), total: graded.count)
        })
    }
  }

  /// "Konsekvensanalys (004): 60 av 60 strukturella och 25 av 27 annoterade är återgivna."
  var sentence: Text {
    let parts = counts.filter { $0.total > 0 }.map { count in
      Text(sv: "\(count.reproduced) av \(count.total) ", en: "\(count.reproduced) of \(count.total) ")
        + count.grade.plural
    }
    return head + Text.list(parts) + Text(sv: " är återgivna.", en: " are reproduced.")
  }

  private var head: Text {
    switch (name, id) {
    case (let name?, let id?): Text("\(name) (\(id)): ")
    case (nil, let id?): Text(sv: "Dokument \(id): ", en: "Document \(id): ")
    case (_, nil): Text("")
    }
  }
}
