// How long reading and checking take as an organisation grows, rule by rule.
//
// What is measured is the processor time of this process, the median of several runs, so that what else the machine
// does counts little. What is printed to be compared between machines is ratios.

import Checking
import Foundation
import Generation

let sizes = [
  OrganizationSize(areas: 60, bodies: 20, parties: 8, seed: 1),
  OrganizationSize(areas: 1_000, bodies: 120, parties: 24, seed: 1),
  OrganizationSize(areas: 4_000, bodies: 400, parties: 40, seed: 1),
  OrganizationSize(areas: 20_000, bodies: 2_000, parties: 100, seed: 1),
]
let names = ["S", "M", "L", "XL"]

// `trångt` measures the same organisations with everything in a few hands.
let arguments = CommandLine.arguments.dropFirst()
let isCrowded = arguments.contains("trångt")
let wanted = Set(arguments.filter { $0 != "trångt" })
let measurements = zip(names, sizes).compactMap { name, size -> Measurement? in
  guard wanted.isEmpty || wanted.contains(name) else { return nil }
  let measurement = Measurement(name, size, isCrowded: isCrowded)
  print(measurement.summary)
  fflush(nil)
  return measurement
}
for alternative in [false, true] {
  print(alternative ? "\nRegler, med pausa-storsta" : "\nRegler, i dag")
  print(RuleTable(measurements, alternative: alternative).text)
}
