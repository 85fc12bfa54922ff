import Planning
import Responsibility
import Testing
import Vocabulary

@Suite("What the format says of goals")
struct GoalDocumentationTests {
  @Test("The handbook gives the standard order that the planner follows", arguments: Language.allCases)
  func standardOrder(_ language: Language) {
    let levels = GoalCatalogue.standardOrder.map { level in
      level.compactMap { GoalWord(rawValue: $0.goal)?.word[language] }.joined(separator: " + ")
    }
    #expect(Key.goals.explanation[language].contains(" " + levels.joined(separator: " → ") + ";"))
  }
}
