import Checking
import Foundation
import Generation

/// The rules by what they take in the largest organisation, with how fast that grows.
struct RuleTable {
  private let measurements: [Measurement]
  private let isPaused: Bool

  init(_ measurements: [Measurement], alternative: Bool) {
    self.measurements = measurements
    isPaused = alternative
  }

  var text: String {
    guard let last = measurements.last else { return "" }
    let total = max(checks(last).all, 1e-9)
    let head =
      "regel".padded(28) + measurements.map { "\($0.name) ms".rightAligned(10) }.joined() + "andel".rightAligned(8)
      + measurements.dropFirst().map { "lutning \($0.name)".rightAligned(12) }.joined() + "antal".rightAligned(8)
    let rows = checks(last).rules.indices.sorted { seconds($0, last) > seconds($1, last) }.map { rule in
      let times = measurements.map { seconds(rule, $0) }
      let slopes = measurements.indices.dropFirst().map { index in
        let growth = Double(measurements[index].size.areas) / Double(measurements[index - 1].size.areas)
        return log(times[index] / times[index - 1]) / log(growth)
      }
      let found = checks(last).rules[rule]
      let share = String(format: "%.1f %%", found.seconds / total * 100)
      return found.id.rawValue.padded(28) + times.map { String(format: "%10.3f", $0 * 1000) }.joined()
        + share.rightAligned(8) + slopes.map { $0.ratio.rightAligned(12) }.joined()
        + "\(found.findings)".rightAligned(8)
    }
    return ([head] + rows).joined(separator: "\n")
  }

  private func checks(_ measurement: Measurement) -> Measurement.Checks {
    isPaused ? measurement.paused : measurement.today
  }

  private func seconds(_ rule: Int, _ measurement: Measurement) -> Double { checks(measurement).rules[rule].seconds }
}
