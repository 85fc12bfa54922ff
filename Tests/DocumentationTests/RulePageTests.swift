import Foundation
import Reporting
import RepositoryFiles
import Testing

@Suite("The pages of docs/rules")
struct RulePageTests {
  @Test("are what the rules say; `make docs` writes them anew")
  func areFresh() throws {
    for (name, text) in RuleReference().pages.sorted(by: { $0.key < $1.key }) {
      #expect(try RepositoryFiles.holds(text, at: "docs/rules/\(name)"), "docs/rules/\(name) is stale: run `make docs`")
    }
  }

  @Test("exist for no rule that is gone")
  func noneIsLeftOver() throws {
    let left = Set(RepositoryFiles.names(in: "docs/rules").filter { $0.hasSuffix(".md") }).subtracting(
      RuleReference().pages.keys)
    if RepositoryFiles.isRecording {
      for name in left { try FileManager.default.removeItem(at: RepositoryFiles.url("docs/rules/\(name)")) }
    } else {
      #expect(left.isEmpty)
    }
  }
}
