import BuiltCommand
import Foundation
import RepositoryFiles
import Testing

/// Every scenario with a file of claims is accounted for: what a document claims is reproduced, but for what is listed
/// here with its reason.
@Suite("What the documents claim")
struct CoverageTests {
  /// Claims that are known not to be reproduced. One that has come to be has to be struck from the list.
  private static let missing: [String: [String: String]] = [
    "vgr-ledningsrad": [
      "004-C-GITS1": "the document says that the commission grows, but the role is the same before and after"
    ]
  ]

  private static let scenarios = RepositoryFiles.names(in: "scenarios").filter {
    RepositoryFiles.names(in: "scenarios/\($0)").contains("claims.yaml")
  }

  private struct Account: Decodable {
    struct Claim: Decodable {
      let id: String
      let document: String?
      let grade: String
      let reproduced: Bool
      let expected: [Expected]
    }

    struct Expected: Decodable {
      let about: [String]
      let says: [String]
    }

    let claims: [Claim]
  }

  @Test("are reproduced, but for those that are known to be missing", arguments: scenarios)
  func areReproduced(scenario: String) throws {
    let run = try BuiltCommand.run(["coverage", "scenarios/\(scenario)", "--format", "json"], in: RepositoryFiles.root)
    #expect(run.errors.isEmpty, "\(run.errors)\(run.output)")
    let account = try JSONDecoder().decode(Account.self, from: Data(run.output.utf8))
    let known = Self.missing[scenario] ?? [:]
    let missing = account.claims.filter { !$0.reproduced }.map(\.id)
    #expect(missing.filter { known[$0] == nil } == [], "not reproduced")
    #expect(known.keys.filter { !missing.contains($0) }.sorted() == [], "reproduced by now: strike them from the list")
    #expect(Set(account.claims.map(\.id)).count == account.claims.count)
    #expect(run.exitCode == (missing.isEmpty ? 0 : 1))
    for (document, claims) in Dictionary(grouping: account.claims, by: { $0.document ?? scenario }).sorted(by: {
      $0.key < $1.key
    }) {
      let counts = Dictionary(grouping: claims, by: \.grade).sorted { $0.key < $1.key }.map { grade, claims in
        "\(grade) \(claims.count(where: \.reproduced))/\(claims.count)"
      }
      print("\(document): \(counts.joined(separator: ", "))")
    }
  }

  @Test("are met by nothing that any finding of the rule would be", arguments: scenarios)
  func areParticular(scenario: String) throws {
    let run = try BuiltCommand.run(["coverage", "scenarios/\(scenario)", "--format", "json"], in: RepositoryFiles.root)
    let claims = try JSONDecoder().decode(Account.self, from: Data(run.output.utf8)).claims
    #expect(!claims.isEmpty)
    for claim in claims {
      #expect(claim.expected.allSatisfy { !$0.about.isEmpty || !$0.says.isEmpty }, "\(claim.id)")
    }
  }

  @Test("are there for the scenario of the main job, all ninety-two of them")
  func areThere() throws {
    #expect(Self.scenarios.contains("vgr-ledningsrad"))
    let run = try BuiltCommand.run(
      ["coverage", "scenarios/vgr-ledningsrad", "--format", "json"], in: RepositoryFiles.root)
    let claims = try JSONDecoder().decode(Account.self, from: Data(run.output.utf8)).claims
    #expect(claims.count == 92)
    #expect(claims.allSatisfy { $0.document == "004" })
  }
}
