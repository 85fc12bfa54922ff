public import Accounting
import Checking
import Responsibility
import Vocabulary

extension Report {
  /// The account of what some documents claim: how much is reproduced, what is not, and what the documents do not say.
  public init(of account: ClaimAccount) {
    var blocks: [Block] = []
    let missing = account.verdicts.filter { !$0.isReproduced }
    if !missing.isEmpty {
      blocks.append(.heading(Text(sv: "Det som inte återges", en: "What is not reproduced")))
      for verdict in missing { blocks += [.paragraph(verdict.heading, .error), .list(verdict.reasons)] }
    }
    let unmentioned = UnmentionedRule.rules(of: account)
    if !unmentioned.isEmpty {
      blocks += [
        .heading(Text(sv: "Det som inget påstående nämner", en: "What no claim mentions")),
        .list(unmentioned.map(\.line)),
      ]
    }
    let tallies = CoverageTally.tallies(of: account)
    self.init(
      head: ReportHead(ofClaimsOn: account.scenario),
      summary: tallies.isEmpty
        ? Text(sv: "Filen har inga påståenden.", en: "The file has no claims.")
        : Text.sentences(tallies.map(\.sentence)),
      blocks: blocks)
  }
}

extension Verdict {
  /// "004-K05, annoterad: ”GITS kommer ha en stor roll i detta”".
  fileprivate var heading: Text {
    let head = Text("\(claim.id), ") + claim.grade.word
    return claim.quote.isEmpty ? head : head + Text(": ") + Text.quoted(claim.quote)
  }
}

/// What one rule says that no claim mentions.
struct UnmentionedRule {
  let rule: RuleID
  let evidence: [Evidence]
  private let names: Names

  /// In the order of the catalogue, and the checks of the file itself last.
  static func rules(of account: ClaimAccount) -> [UnmentionedRule] {
    let names = Names(account.scenario.organization)
    let groups = Dictionary(grouping: account.unmentioned, by: \.rule)
    return (RuleCatalogue.standard.rules.map(\.id) + RuleID.fileChecks).compactMap { rule in
      groups[rule].map { UnmentionedRule(rule: rule, evidence: $0, names: names) }
    }
  }

  /// "Område utan ägare (area-no-owner), 3: SAMSA, Utbildning SAMSA och Finansiering".
  var line: Text {
    let label = RuleCatalogue.standard[rule]?.label ?? FindingsReport.fileLabels[rule]
    let head = (label.map { $0 + Text(" (\(rule)), ") } ?? Text("\(rule), ")) + Text("\(evidence.count)")
    var subjects: [String] = []
    for name in evidence.compactMap({ $0.subjects.first.map(names.subject) }) where !subjects.contains(name) {
      subjects.append(name)
    }
    return subjects.isEmpty ? head : head + Text(": ") + Text.shortList(subjects.map { Text($0) })
  }
}
