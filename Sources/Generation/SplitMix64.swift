/// Numbers from a seed: the same on every machine and with every version of Swift, which the library's own methods of
/// drawing a number do not promise.
struct SplitMix64 {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to but not including the bound. The bias is far below what anybody could see in a file.
  mutating func below(_ bound: Int) -> Int { Int(next().multipliedFullWidth(by: UInt64(bound)).high) }

  mutating func within(_ range: ClosedRange<Int>) -> Int { range.lowerBound + below(range.count) }

  /// True in so many cases of a thousand.
  mutating func hits(perMille chances: Int) -> Bool { below(1000) < chances }

  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }

  /// Different elements, in the order drawn; fewer than asked for when there are no more.
  mutating func pick<Element: Equatable>(_ count: Int, of elements: [Element]) -> [Element] {
    var picked: [Element] = []
    var tries = 0
    while picked.count < min(count, elements.count), tries < 8 * count {
      let element = pick(elements)
      if !picked.contains(element) { picked.append(element) }
      tries += 1
    }
    return picked
  }
}
