/// Finds the order of moves whose states on the way are the least bad together: the cheapest path from no move to all
/// moves through the subsets of them.
///
/// Dynamic programming over the subsets, the cheapest first, so that a subset is looked at only when an order as cheap
/// as any could go through it. Where an order without cost exists, few of them are.
struct StageSearch {
  /// A set of moves, one bit each.
  typealias Subset = UInt64

  /// More moves than a subset has bits for cannot be asked about.
  static let mostMoves = 62

  let count: Int
  /// How many states may be looked at before the search gives up proving.
  let limit: Int
  /// How bad the state is after a set of moves; never below zero. The first and the last state are not asked about.
  let cost: (Subset) -> Int

  struct Outcome: Equatable {
    var order: [Int]
    var cost: Int
    /// No order can be better than this.
    var bound: Int
    /// How many states on the way were looked at.
    var examined: Int

    var isProved: Bool { cost == bound }
  }

  private struct Node {
    let subset: Subset
    let cost: Int
    let depth: Int
    let number: Int

    func comes(before other: Node) -> Bool {
      if cost != other.cost { return cost < other.cost }
      if depth != other.depth { return depth > other.depth }
      return number < other.number
    }
  }

  private var full: Subset { count == 0 ? 0 : (1 << Subset(count)) - 1 }

  func run() -> Outcome {
    var known: [Subset: Int] = [:]
    func weight(_ subset: Subset) -> Int {
      if subset == 0 || subset == full { return 0 }
      if let weight = known[subset] { return weight }
      let weight = cost(subset)
      known[subset] = weight
      return weight
    }
    var cheapest: [Subset: Int] = [0: 0]
    var arrival: [Subset: Int] = [:]
    var closed: Set<Subset> = []
    var waiting = Heap<Node> { $0.comes(before: $1) }
    waiting.insert(Node(subset: 0, cost: 0, depth: 0, number: 0))
    var number = 0
    while let node = waiting.removeFirst() {
      guard closed.insert(node.subset).inserted else { continue }
      if node.subset == full {
        return Outcome(
          order: order(to: full, by: arrival), cost: node.cost, bound: node.cost, examined: known.count)
      }
      if known.count >= limit {
        let (rest, added) = greedy(from: node.subset, weight)
        return Outcome(
          order: order(to: node.subset, by: arrival) + rest, cost: node.cost + added, bound: node.cost,
          examined: known.count)
      }
      for move in 0..<count where node.subset & (1 << Subset(move)) == 0 {
        let next = node.subset | 1 << Subset(move)
        let total = node.cost + weight(next)
        guard cheapest[next].map({ total < $0 }) ?? true else { continue }
        cheapest[next] = total
        arrival[next] = move
        number += 1
        waiting.insert(Node(subset: next, cost: total, depth: node.depth + 1, number: number))
      }
    }
    return Outcome(order: [], cost: 0, bound: 0, examined: known.count)
  }

  private func order(to subset: Subset, by arrival: [Subset: Int]) -> [Int] {
    var (order, rest): ([Int], Subset) = ([], subset)
    while rest != 0, let move = arrival[rest] {
      order.append(move)
      rest &= ~(1 << Subset(move))
    }
    return order.reversed()
  }

  /// The rest of an order, the best next move at a time.
  private func greedy(from subset: Subset, _ weight: (Subset) -> Int) -> (order: [Int], cost: Int) {
    var (order, cost, at): ([Int], Int, Subset) = ([], 0, subset)
    while at != full {
      let open = (0..<count).filter { at & (1 << Subset($0)) == 0 }
      guard let best = open.min(by: { weight(at | 1 << Subset($0)) < weight(at | 1 << Subset($1)) }) else { break }
      at |= 1 << Subset(best)
      order.append(best)
      cost += weight(at)
    }
    return (order, cost)
  }
}

/// A binary heap.
private struct Heap<Element> {
  private var elements: [Element] = []
  private let comesBefore: (Element, Element) -> Bool

  init(_ comesBefore: @escaping (Element, Element) -> Bool) { self.comesBefore = comesBefore }

  mutating func insert(_ element: Element) {
    elements.append(element)
    var child = elements.count - 1
    while child > 0, comesBefore(elements[child], elements[(child - 1) / 2]) {
      elements.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  mutating func removeFirst() -> Element? {
    guard let first = elements.first else { return nil }
    let last = elements.removeLast()
    guard !elements.isEmpty else { return first }
    elements[0] = last
    var parent = 0
    while true {
      let children = [2 * parent + 1, 2 * parent + 2].filter { $0 < elements.count }
      guard let child = children.min(by: { comesBefore(elements[$0], elements[$1]) }),
        comesBefore(elements[child], elements[parent])
      else { return first }
      elements.swapAt(child, parent)
      parent = child
    }
  }
}
