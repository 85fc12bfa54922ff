import Checking
import Planning
import Responsibility
import Vocabulary

/// What it costs to give a role to somebody, in words that can be said aloud: "1 röst mer går förlorad".
struct CostWords {
  private let names: Names
  private let unit: Text

  init(in situation: Situation) {
    names = situation.names
    unit = situation.scenario.unit.map { Text(" \($0)") } ?? Text("")
  }

  /// One phrase for each thing that differs, without a full stop.
  func phrases(of comparison: CandidateComparison) -> [Text] { comparison.terms.flatMap(phrases) }

  /// What the phrases leave unsaid: whose voice, and what happens in other areas.
  func details(of comparison: CandidateComparison, on area: AreaID) -> [Text] {
    comparison.terms.flatMap { term -> [Text] in
      let isSaid = [.vacancies, .overload, .changes, .commissioners, .balance].contains(term.goal.word)
      return isSaid
        ? []
        : term.causes.filter { term.goal.word == .voices || $0.areas != [area] }.map { cause in
          let others = cause.areas.filter { $0 != area }
          let place = others.isEmpty ? Text("") : Text(" (") + names.areas(others) + Text(")")
          return cause.text + place
        }
    }
  }

  // MARK: Goal by goal

  private func phrases(of term: TermDifference) -> [Text] {
    switch term.goal.word {
    case .vacancies: vacancies(term)
    case .overload: overload(term)
    case .voices: voices(term)
    case .mandate: mandates(term)
    case .levelDistance:
      one(term.total) { count, size, more in
        Text(
          sv: "\(count.swedish) nivåsteg \(more ? "mer" : "mindre") mellan område och ägare",
          en: "\(count.english) \(size == 1 ? "level" : "levels") \(more ? "more" : "fewer") between area and owner")
      }
    case .changes:
      one(term.total) { count, size, more in
        Text(
          sv: "\(count.swedish) \(size == 1 ? "roll" : "roller") \(more ? "mer" : "färre") byter innehavare",
          en: "\(count.english) \(more ? "more" : "fewer") \(size == 1 ? "role changes" : "roles change") hands")
      }
    case .commissioners:
      one(term.total) { count, size, more in
        Text(
          sv: "utförarna får \(count.swedish) ägare \(more ? "mer" : "färre") att utföra åt",
          en: "performers get \(count.english) \(more ? "more" : "fewer") \(size == 1 ? "owner" : "owners") to perform "
            + "for")
      }
    case .balance:
      one(term.total) { count, size, more in
        Text(
          sv: "den som äger mest äger \(count.swedish) \(size == 1 ? "område" : "områden") \(more ? "mer" : "färre")",
          en: "whoever owns most owns \(count.english) \(size == 1 ? "area" : "areas") \(more ? "more" : "fewer")")
      }
    }
  }

  private func vacancies(_ term: TermDifference) -> [Text] {
    guard term.causes.isEmpty else {
      return term.causes.map { names.areas($0.areas) + Text(sv: " ", en: " is ") + $0.text }
    }
    return one(term.total) { count, _, more in
      Text(
        sv: "\(count.swedish) \(more ? "mer" : "mindre") av roller utan innehavare, viktade med kritikalitet",
        en: "\(count.english) \(more ? "more" : "less") of roles without a holder, weighted by criticality")
    }
  }

  private func overload(_ term: TermDifference) -> [Text] {
    let bodies = Text.list(term.causes.map(\.text))
    let who = term.causes.isEmpty ? Text("") : Text(" (") + bodies + Text(")")
    return one(term.total) { count, _, more in
      Text(
        sv: "\(count.swedish)\(unit.swedish) \(more ? "mer" : "mindre") över kapacitet\(who.swedish)",
        en: "\(count.english)\(unit.english) \(more ? "more" : "less") above capacity\(who.english)")
    }
  }

  private func voices(_ term: TermDifference) -> [Text] {
    one(term.certain) { count, size, more in
      Text(
        sv: "\(count.swedish) \(size == 1 ? "röst" : "röster") \(more ? "mer" : "färre") går "
          + (size == 1 ? "förlorad" : "förlorade"),
        en: "\(count.english) \(more ? "more" : "fewer") \(size == 1 ? "voice is" : "voices are") lost")
    }
      // An unknown counts half, and is one thing.
      + one(Score(units: term.uncertain.units, scale: 1)) { count, size, more in
        Text(
          sv: "\(count.swedish) \(size == 1 ? "röst" : "röster") \(more ? "mer" : "färre") är "
            + (size == 1 ? "oviss" : "ovissa"),
          en: "\(count.english) \(more ? "more" : "fewer") \(size == 1 ? "voice is" : "voices are") uncertain")
      }
  }

  private func mandates(_ term: TermDifference) -> [Text] {
    one(term.certain) { count, size, more in
      Text(
        sv: "\(count.swedish) \(size == 1 ? "område" : "områden") \(more ? "mer" : "färre") har en ägare utan "
          + "uppdragsbeskrivning",
        en: "\(count.english) \(more ? "more" : "fewer") \(size == 1 ? "area has" : "areas have") an owner without a "
          + "mandate")
    }
      + one(Score(units: term.uncertain.units, scale: 1)) { count, size, more in
        Text(
          sv: "för \(count.swedish) \(size == 1 ? "område" : "områden") \(more ? "mer" : "färre") framgår det inte om "
            + "ägaren har en uppdragsbeskrivning",
          en: "for \(count.english) \(more ? "more" : "fewer") \(size == 1 ? "area" : "areas") it is not known whether "
            + "the owner has a mandate")
      }
  }

  /// The phrase for an amount that is not zero: its size written out, as a number for agreement, and its direction.
  private func one(_ amount: Score, _ phrase: (Text, Double, Bool) -> Text) -> [Text] {
    guard amount.units != 0 else { return [] }
    let size = Score(units: abs(amount.units), scale: amount.scale)
    return [phrase(size.written, size.number, amount.units > 0)]
  }
}

extension TermDifference {
  /// What is known and what is not, for goals that do not tell them apart.
  fileprivate var total: Score { Score(units: certain.units + uncertain.units, scale: certain.scale) }
}
