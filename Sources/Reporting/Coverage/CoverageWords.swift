import Accounting
import Checking
import Responsibility
import Vocabulary

extension Occasion {
  /// "i forslaget, 1 oktober 2023", by the ids that a file of claims uses.
  var words: Text {
    let alternative =
      alternative.map { Text(sv: "i alternativet \($0.rawValue)", en: "in the alternative \($0.rawValue)") }
      ?? Text(sv: "i läget i dag", en: "in the organisation today")
    return day.map { alternative + Text(", ") + $0.written } ?? alternative
  }
}

extension Expectation {
  /// "area-no-owner om samsa-tjanst i alternativet pausat, med ”ingen har tagit över”".
  var description: Text {
    var text = Text(rule)
    if !subjects.isEmpty { text = text + Text(sv: " om ", en: " about ") + Text.list(subjects) }
    text = text + Text(" ") + Occasion(of: self).words
    guard !words.isEmpty else { return text }
    return text + Text(sv: ", med ", en: ", with ") + Text.list(words.map(Text.quoted))
  }
}

extension Verdict {
  /// Why the claim is not reproduced, a sentence or two for each expectation that is not met.
  var reasons: [Text] {
    guard !outcomes.isEmpty else {
      return [Text(sv: "Ingen regel är angiven.", en: "No rule is named.")]
    }
    return outcomes.filter { !$0.isMet }.map { outcome in
      Text(sv: "Väntat: ", en: "Expected: ") + outcome.expectation.description + Text(". ")
        + outcome.result.reason(for: outcome.expectation)
    }
  }
}

extension Verdict.Result {
  /// The result in one word, for scripts.
  var word: String {
    switch self {
    case .met: "met"
    case .enteredByHand: "entered-by-hand"
    case .unknownRule: "unknown-rule"
    case .unknownAlternative: "unknown-alternative"
    case .unknownSubjects: "unknown-subjects"
    case .missing: "missing"
    }
  }

  func reason(for expectation: Expectation) -> Text {
    switch self {
    case .met: Text(sv: "Det finns.", en: "It is there.")
    case .enteredByHand:
      Text(
        sv: "Regeln upprepar det som en person har skrivit in, och det återger bara en bedömning.",
        en: "The rule repeats what a person has entered, and that reproduces a judgement only.")
    case .unknownRule: Text(sv: "Det finns ingen sådan regel.", en: "There is no such rule.")
    case .unknownAlternative:
      Text(sv: "Modellfilen har inget sådant alternativ.", en: "The model file has no such alternative.")
    case .unknownSubjects(let ids):
      Text(sv: "Modellfilen har inget med id ", en: "The model file has nothing with the id ")
        + Text.choice(
          ids.map { Text($0) }) + Text(".")
    case .missing(nil):
      Text(sv: "Regeln säger ingenting.", en: "The rule says nothing.")
    case .missing(let nearest?):
      Text(sv: "Närmast", en: "The nearest")
        + (nearest.occasion == Occasion(of: expectation) ? Text("") : Text(" ") + nearest.occasion.words)
        + Text(sv: ": ", en: ": ") + Text(sv: "”", en: "“") + nearest.statement.withoutFullStop
        + Text(sv: "”", en: "”") + Text(sv: ", om ", en: ", about ")
        + Text.shortList(nearest.subjects.map { Text($0.id) }) + Text(".")
    }
  }
}

extension Text {
  /// Fit to stand inside a sentence.
  fileprivate var withoutFullStop: Text {
    Text(sv: Self.withoutFullStop(swedish), en: Self.withoutFullStop(english))
  }

  private static func withoutFullStop(_ text: String) -> String { text.hasSuffix(".") ? String(text.dropLast()) : text }
}
