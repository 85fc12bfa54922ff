import Checking
public import Reorganization
import Responsibility
import Vocabulary

extension Report {
  /// The order of the moves, what each state on the way breaks, and what is proved.
  public init(of plan: StagedPlan) {
    let words = ChangeWords(plan.target.organization)
    var blocks: [Block] = []
    if !plan.steps.isEmpty { blocks.append(.table(Self.grid(of: plan, words))) }
    let breaking = plan.steps.enumerated().filter { !$0.element.newErrors.isEmpty }
    if !breaking.isEmpty {
      blocks.append(.heading(Text(sv: "Nya fel på vägen", en: "New errors on the way")))
      blocks.append(
        .remarks(
          breaking.flatMap { index, step in
            step.newErrors.map { error in
              Remark(
                text: Text(sv: "Efter steg \(index + 1): ", en: "After step \(index + 1): ") + error.message.statement,
                emphasis: .error)
            }
          }))
    }
    blocks.append(.paragraph(plan.proof, .none))
    self.init(head: ReportHead(of: plan.target), summary: plan.summary, blocks: blocks)
  }

  private static func grid(of plan: StagedPlan, _ words: ChangeWords) -> Grid {
    var grid = Grid([
      Grid.Column(Text(sv: "Steg", en: "Step"), alignment: .trailing),
      Grid.Column(Text(sv: "Ändring", en: "Change"), weight: 6),
      Grid.Column(Noun.error.plural.capitalized, alignment: .trailing),
      Grid.Column(Text(sv: "Nya fel", en: "New errors"), alignment: .trailing),
    ])
    let start = plan.base.map { Text($0.name) } ?? Text(sv: "Läget i dag", en: "The organisation today")
    grid.append([Grid.Cell("–"), Grid.Cell(start), Grid.Cell("\(plan.startErrors.count)"), Grid.Cell("–")])
    for (index, step) in plan.steps.enumerated() {
      let new = step.newErrors.count
      grid.append([
        Grid.Cell("\(index + 1)"),
        Grid.Cell(step.move.changes.map { Grid.Line(words.words(of: $0)) }),
        Grid.Cell("\(step.errors.count)"),
        Grid.Cell("\(new)", emphasis: new > 0 ? .error : .none),
      ])
    }
    return grid
  }
}

extension StagedPlan {
  /// The breath first: is there an order, and how good is it.
  var summary: Text {
    guard !steps.isEmpty else {
      return Text(sv: "Alternativet ändrar inget: det finns inget att ordna.", en: "The alternative changes nothing.")
    }
    let count = Noun.step.spelled(steps.count).capitalized
    if isClean {
      return count
        + Text(
          sv: ", och inget läge på vägen har ett fel som inte finns före eller efter.",
          en: ", and no state on the way has an error that is not there before or after.")
    }
    let number = NumberWord.text(newErrorCount, gender: .neuter)
    let added =
      newErrorCount == 1
      ? Text(sv: "ett nytt fel", en: "one new error")
      : number + Text(sv: " nya fel", en: " new errors")
    return count
      + (isProved
        ? Text(
          sv: ". Ingen ordning är fri från nya fel; den bästa har \(added.swedish) på vägen.",
          en: ". No order is free of new errors; the best has \(added.english) on the way.")
        : Text(
          sv: ". Den bästa ordning som hittades har \(added.swedish) på vägen.",
          en: ". The best order found has \(added.english) on the way."))
  }

  /// How many states were looked at, and what that proves.
  var proof: Text {
    let states = allStates.map { "\(examinedStates) av \($0)" } ?? "\(examinedStates)"
    let englishStates = allStates.map { "\(examinedStates) of \($0)" } ?? "\(examinedStates)"
    let looked = Text(
      sv: "\(states) möjliga lägen mellan början och slutet är prövade.",
      en: "\(englishStates) possible states between the start and the end have been examined.")
    let counted = Text(
      sv: " Som nytt räknas ett fel som varken finns i början eller i slutet.",
      en: " An error counts as new when neither the start nor the end has it.")
    let verdict: Text
    if steps.isEmpty || isClean {
      verdict = Text(
        sv: " Varje steg i ordningen är prövat: bevisat.", en: " Every step of the order has been examined: proved.")
    } else if isProved {
      verdict = Text(
        sv: " Bevisat: ingen annan ordning har färre nya fel.", en: " Proved: no other order has fewer new errors.")
    } else {
      verdict = Text(
        sv: " Inte bevisat: lägena är för många för att alla ska prövas. Ingen ordning har färre än \(bound) nya fel.",
        en: " Not proved: there are too many states to examine them all. No order has fewer than \(bound) new errors.")
    }
    return looked + verdict + counted
  }
}
