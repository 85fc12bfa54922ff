import Checking
import Planning
import Vocabulary

/// The breath of a plan: how good it is known to be, how many roles get a new holder and how many nobody can take.
struct PlanSummary {
  private let plan: Plan

  init(_ plan: Plan) { self.plan = plan }

  var text: Text {
    switch plan.status {
    case .impossible:
      return Text(
        sv: "Kraven går inte att uppfylla tillsammans. Det finns ingen fördelning att föreslå.",
        en: "The requirements cannot all be met. There is no allocation to suggest.")
    case .nothingFound:
      return interruption + Text(sv: " innan någon fördelning hittades.", en: " before any allocation was found.")
    case .optimal, .partial, .unproved: break
    }
    guard !plan.assignments.isEmpty else {
      return Text(
        sv: "Ingen roll saknar innehavare, så det finns inget att fördela.",
        en: "No role lacks a holder, so there is nothing to allocate.")
    }
    let sentence = quality + Text(": ") + Text.list([moves, gaps]) + Text(".")
    guard case .unproved = plan.status else { return sentence }
    let doubt = Text(
      sv: " innan allt var prövat.", en: " before everything had been tried.")
    return sentence + Text(" ") + interruption + doubt
  }

  private var interruption: Text { plan.status.interruption ?? Text("") }

  private var quality: Text {
    if case .unproved = plan.status {
      return Text(sv: "Fördelningen är inte bevisat bäst", en: "The allocation is not proved to be the best")
    }
    return Text(sv: "Fördelningen är bevisat bäst", en: "The allocation is proved to be the best")
  }

  private var moves: Text {
    let count = plan.assignments.count { !$0.bodies.isEmpty && Set($0.bodies) != Set($0.slot.current) }
    guard count > 0 else { return Text(sv: "ingen roll byter innehavare", en: "no role gets a new holder") }
    return Noun.role.counted(count)
      + Text(sv: " får ny innehavare", en: count == 1 ? " gets a new holder" : " get a new holder")
  }

  private var gaps: Text {
    switch plan.unfilled.count {
    case 0: Text(sv: "ingen blir utan", en: "none is left empty")
    case 1: Text(sv: "1 blir utan", en: "1 is left empty")
    case let count: Text(sv: "\(count) blir utan", en: "\(count) are left empty")
    }
  }
}
