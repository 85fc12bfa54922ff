import Responsibility
import Testing
import Vocabulary

@testable import ModelFormat

/// Random numbers that are the same in every run.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Edits that people, editors and bad days make to a file.
enum Mutation {
  private static let fragments: [[UInt8]] =
    [
      "&a ", "*a", ": ", ":", "- ", "-", "{", "}", "[", "]", "\"", "'", "\n", "\r\n", "\t", "|\n", ">\n", " #", "!!x ",
      "? ", "---\n", "...\n", "<<: ", ",", "%", "@", "\\", "  ", "\u{85}", "\u{2028}", "\u{FEFF}", "\0", "värde: ",
      "okänd",
      "saknas", "~", "å", "😀", "a\u{308}", "-1", "1e9", "\u{AD}", "*a : ", "&a [*a, *a]", "{*a : b}", "namn: ", "{",
      "'\n",
    ].map { Array($0.utf8) } + [[0xFF], [0xE5], [0xC3], [0xED, 0xA0, 0x80]]

  static func mutate(_ bytes: [UInt8], with generator: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &generator) {
      let start = Int.random(in: 0...bytes.count, using: &generator)
      let end = min(bytes.count, start + Int.random(in: 0...12, using: &generator))
      switch Int.random(in: 0..<5, using: &generator) {
      case 0: bytes.removeSubrange(start..<end)
      case 1: bytes.insert(contentsOf: bytes[start..<end], at: Int.random(in: 0...bytes.count, using: &generator))
      case 2: bytes.insert(contentsOf: fragments.randomElement(using: &generator) ?? [], at: start)
      case 3: bytes.replaceSubrange(start..<end, with: fragments.randomElement(using: &generator) ?? [])
      default: bytes.removeSubrange(min(start, bytes.count)...)
      }
    }
    return bytes
  }
}

@Suite("Files that have been damaged at random")
struct MutationTests {
  /// Small, with every kind of section, so that thousands of damaged copies take seconds.
  static let small = """
    ansvar: 1
    namn: Prov
    datum: 2023-05-31
    nivåer: {hög: Hög, låg: "Låg"}
    parter:
      vgr: {namn: Region, slag: huvudman, antal: 2}
    grupperingar:
      råd: # ett råd
        namn: 'Rådet: ett'
        platser: {värde: [vgr, {gruppering: gits, neutral: ja}], källa: x}
        uppdragsbeskrivning: {datum: våren 2022}
        ansvar:
          - {text: A, täcks-av: saknas}
      gits: GITS
    områden:
      plan:
        namn: >
          Lång
          text
        ägare: {gits: Del, råd: }
        insats: {ägare: 1,}
        delområden: {del: Del}
    uppdrag:
      u: {namn: U, klart: [{senast: 2024, till: gits}], perioder: {x: saknas, y: }, kräver: [v]}
      v: {namn: V, klart: {värde: hösten 2023, källa: x}, eskalering: {steg: S, till: råd}}
    volymer: {m: {namn: M, värden: {2022: 2, "2018": 1}}}
    tabeller: {t: {namn: T, rader: {a: -1}, summa: 0}}
    roller: {r: {namn: R, innehavare: {gits: okänd, råd: Eva}}}
    händelser: {h: {namn: H, lägen: [klart, {läge: inställt}]}}
    tjänster: {s: {namn: S, från: nästa år, ersätts-av: t}, t: T}
    alternativ:
      a:
        namn: A
        ändringar:
        - {pausa: råd, från: hösten 2023}
        - område: plan
          ägare: "-"
    regler: {x: av}
    planering: {mål: [vakanser, {röster: 2, ändringar: 1}], fasta: [{område: plan, ägare: gits}]}

    """

  @Test("Reading always comes back, with a scenario or with problems", arguments: 0..<12 as Range<UInt64>)
  func alwaysReturns(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let bytes = Mutation.mutate(Array(Self.small.utf8), with: &generator)
      let reading = ModelReader().read(bytes, file: "prov.yaml")
      #expect((reading.scenario == nil) != reading.problems.isEmpty)
    }
  }

  @Test("So it does with a whole scenario", arguments: 100..<104 as Range<UInt64>)
  func alwaysReturnsForScenario(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let scenario = try ProjectFiles.bytes("scenarios/vgr-ledningsrad/scenario.yaml")
    for _ in 0..<25 {
      let reading = ModelReader().read(Mutation.mutate(scenario, with: &generator), file: "prov.yaml")
      #expect((reading.scenario == nil) != reading.problems.isEmpty)
    }
  }

  @Test(
    "What the scan lets through holds no anchor and no repeated key for the parser to find",
    arguments: 200..<206 as Range<UInt64>)
  func scanAgreesWithParser(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var parsed = 0
    for _ in 0..<200 {
      let bytes = Mutation.mutate(Array(Self.small.utf8), with: &generator)
      guard case .success(let text) = SourceText(file: "prov.yaml").decode(bytes),
        StructureScan(text).findings.isEmpty
      else { continue }
      do throws(YAMLFault) {
        _ = try YAMLTree.compose(text)
        parsed += 1
      } catch {
        #expect(error.problem != YAMLFault.alias, "\(text)")
        #expect(!error.problem.hasPrefix(YAMLFault.repeatedKey), "\(text)")
      }
    }
    #expect(parsed > 20)
  }

  @Test("A bomb of aliases is refused before it is lit")
  func bomb() {
    let levels = (1...9).map { "k\($0): &k\($0) {*k\($0 - 1) : 1, ? [*k\($0 - 1), *k\($0 - 1)] : 2}\n" }
    let text = "ansvar: 1\nnamn: Prov\nk0: &k0 [x, x, x]\n" + levels.joined()
    let problems = ModelReader().read(text, file: "prov.yaml").problems
    #expect(problems.first?.place.line == 3)
    #expect(problems.allSatisfy { $0.code == Problem.Code.yamlAnchor.rawValue })
  }
}
