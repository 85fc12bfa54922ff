import Foundation
import RepositoryFiles
import Testing

/// The package manager builds an import of a module that a target does not declare, as long as somebody below it does.
/// So the arrows of ARCHITECTURE.md are held here.
@Suite("The arrows between the rooms")
struct ArrowTests {
  private static let root = RepositoryFiles.root

  @Test("no module imports one that ARCHITECTURE.md does not let it")
  func importsFollowTheArrows() throws {
    let arrows = try Self.arrows()
    for module in try Self.modules() {
      let allowed = try #require(arrows[module], "ARCHITECTURE.md draws no arrows for \(module)")
      for (file, imported) in try Self.imports(of: module) {
        #expect(allowed.contains(imported), "\(file) imports \(imported), which \(module) may not")
      }
    }
  }

  @Test("every arrow in ARCHITECTURE.md starts at a module that exists")
  func arrowsStartSomewhere() throws {
    let modules = try Set(Self.modules())
    for module in try Self.arrows().keys { #expect(modules.contains(module), "there is no module \(module)") }
  }

  @Test("the arrows never lead in a circle")
  func arrowsAreOneWay() throws {
    let arrows = try Self.arrows()
    func reach(_ module: String, _ seen: Set<String>) -> Bool {
      if seen.contains(module) { return false }
      return (arrows[module] ?? []).allSatisfy { reach($0, seen.union([module])) }
    }
    for module in arrows.keys { #expect(reach(module, []), "\(module) imports itself in the end") }
  }

  @Test("no test or source names a path of one machine")
  func nothingIsTiedToAMachine() throws {
    for folder in ["Sources", "Tests", "scenarios", "docs"] {
      for file in try Self.files(in: Self.root.appending(path: folder)) {
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        // Put together here, so that this file does not name what it looks for.
        for path in ["/ho" + "me/", "/wo" + "rk/", "/Us" + "ers/", "../sha" + "red"] {
          #expect(!text.contains(path), "\(file.lastPathComponent) names \(path)")
        }
      }
    }
  }

  // MARK: Reading

  /// The lines `A ─► B, C` of the block under "The arrows".
  private static func arrows() throws -> [String: Set<String>] {
    let text = try String(contentsOf: root.appending(path: "ARCHITECTURE.md"), encoding: .utf8)
    var arrows: [String: Set<String>] = [:]
    for line in text.split(separator: "\n") where line.contains("─►") {
      let sides = line.components(separatedBy: "─►").map { $0.trimmingCharacters(in: .whitespaces) }
      guard sides.count == 2, sides[0].allSatisfy(\.isLetter) else { continue }
      let targets = sides[1].split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
      arrows[sides[0], default: []].formUnion(targets.filter { $0 != "nothing" })
    }
    return arrows
  }

  private static func modules() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.appending(path: "Sources").path)
      .filter { !$0.hasPrefix("CGLPK") }
      .sorted()
  }

  private static func imports(of module: String) throws -> [(file: String, module: String)] {
    let pattern = /^(?:@[a-z]+ )*(?:[a-z]+ )?import (?:(?:struct|class|enum|protocol|func|var) )?([A-Za-z_]+)/
    return try files(in: root.appending(path: "Sources/\(module)")).filter { $0.pathExtension == "swift" }
      .flatMap { file in
        try String(contentsOf: file, encoding: .utf8).split(separator: "\n").compactMap { line in
          line.firstMatch(of: pattern).map { (file.lastPathComponent, String($0.1)) }
        }
      }
  }

  private static func files(in folder: URL) throws -> [URL] {
    guard let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: [.isRegularFileKey]) else {
      return []
    }
    return found.compactMap { $0 as? URL }.filter { !$0.hasDirectoryPath }
  }
}
