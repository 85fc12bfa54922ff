import BuiltCommand
import Foundation
import Testing

@Suite("A search that is ended early")
struct InterruptionTests {
  /// More than can be proved in the time that a test may take.
  private static let large: String = {
    var text = "ansvar: 1\nnamn: Stor\nnivåer: {n0: Ett, n1: Två, n2: Tre}\nparter:\n"
    for party in 0..<6 { text += "  p\(party): {namn: Part \(party)}\n" }
    text += "grupperingar:\n  rad: {namn: Rådet, slag: ledningsråd, platser: [p0, p1, p2, p3, p4, p5]}\n"
    for body in 0..<25 {
      let seats = (0..<6).filter { (body * 7 + $0 * 5) % 11 < 5 }.map { "p\($0)" }.joined(separator: ", ")
      text +=
        "  b\(body): {namn: Grupp \(body), nivå: n\(body % 3), platser: [\(seats)], kapacitet: \(20 + body * 13 % 40)}\n"
    }
    text += "områden:\n"
    for area in 0..<60 {
      text += "  a\(area): {namn: Område \(area), nivå: n\(area * 7 % 3), ägare: rad, utförare: b\(area * 11 % 25)"
      text += ", insats: {ägare: \(3 + area * 17 % 14), utförare: 1}}\n"
    }
    return text + "alternativ:\n  paus: {namn: Pausen, ändringar: [{pausa: rad, från: 2025-01-01}]}\n"
  }()

  @Test("by Ctrl-C shows the best plan so far and says that it is not proved")
  func interrupt() throws {
    let workplace = try Workplace(["stor.yaml": Self.large])
    let run = try workplace.shell(
      "\"$ANSVAR\" plan stor.yaml --alternative paus --time-limit 60 & pid=$!; sleep 1.5; kill -INT $pid; wait $pid")
    #expect(run.exitCode == 0 || run.exitCode == 3)
    #expect(run.output.contains("Sökningen avbröts innan"), "\(run.output)\(run.errors)")
  }

  @Test("by the time limit says what ended it")
  func timeLimit() throws {
    let workplace = try Workplace(["stor.yaml": Self.large])
    let start = ContinuousClock.now
    let run = try workplace.run("plan", "stor.yaml", "--alternative", "paus", "--time-limit", "1")
    #expect(run.output.contains("Tiden tog slut innan"), "\(run.output)\(run.errors)")
    #expect(start.duration(to: .now) < .seconds(20))
  }

  @Test("by Ctrl-C shows the pauses tried so far and says how many that is")
  func interruptPauses() throws {
    let workplace = try Workplace(["stor.yaml": Self.large])
    let run = try workplace.shell(
      "\"$ANSVAR\" resilience stor.yaml --pause 2 & pid=$!; sleep 1.5; kill -INT $pid; wait $pid")
    #expect(run.exitCode == 0)
    #expect(run.output.contains("Sökningen avbröts:"), "\(run.output)\(run.errors)")
    #expect(run.output.contains("av 325 pauser är prövade"), "\(run.output)\(run.errors)")
  }
}
