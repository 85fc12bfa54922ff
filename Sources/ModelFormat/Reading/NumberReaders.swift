import Responsibility
import Vocabulary

/// A number as written, exact to the thousandth.
private enum WrittenNumber {
  case thousandths(Int)
  case negative(thousandths: Int)
  case tooLarge
  case tooPrecise
  case unreadable

  /// Digits, and at most three decimals after a comma or a point. No floating point takes part, so `0,1` is 0,1.
  init(_ text: String) {
    var rest = Substring(text)
    let isNegative = rest.first == "-" || rest.first == "\u{2212}"
    if isNegative { rest.removeFirst() }
    let parts = rest.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    let digits = parts.allSatisfy { part in !part.isEmpty && part.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    guard digits, (1...2).contains(parts.count) else {
      self = .unreadable
      return
    }
    let whole = parts[0].drop { $0 == "0" }
    guard whole.count <= 10, let units = Int("0" + whole), units <= Quantity.largestWhole else {
      self = isNegative ? .negative(thousandths: .max) : .tooLarge
      return
    }
    let decimals = parts.count == 2 ? String(parts[1]) : ""
    guard decimals.count <= 3, let fraction = Int(decimals + String(repeating: "0", count: 3 - decimals.count)) else {
      self = .tooPrecise
      return
    }
    let thousandths = units * 1000 + fraction
    self = isNegative && thousandths > 0 ? .negative(thousandths: thousandths) : .thousandths(thousandths)
  }
}

extension String {
  /// True for what a person would call a number, be it one that the file may state or not.
  var isNumber: Bool {
    if case .unreadable = WrittenNumber(self) { false } else { true }
  }
}

extension ValueReader<Quantity> {
  /// A capacity or an effort: not negative, and no larger than any organisation needs.
  static let quantity = ValueReader(.quantity) { node, slot in slot.quantity(node, mayBeNegative: false) }

  /// A row of a table or its total, which may be below zero.
  static let amount = ValueReader(.amount) { node, slot in slot.quantity(node, mayBeNegative: true) }
}

extension Slot {
  fileprivate func quantity(_ node: Node, mayBeNegative: Bool) -> Quantity? {
    guard let text = node.text else {
      reportWrongShape(node, expected: Text(sv: "ett tal", en: "a number"))
      return nil
    }
    switch WrittenNumber(text) {
    case .thousandths(let thousandths):
      guard thousandths <= Quantity.largestWhole * 1000 else {
        report(.numberRange, .tooLarge(spelled, text, Quantity.largestWhole), at: node)
        return nil
      }
      return Quantity(thousandths: thousandths)
    case .negative(let thousandths) where mayBeNegative:
      guard thousandths <= Quantity.largestWhole * 1000 else {
        report(.numberRange, .tooSmall(spelled, text, -Quantity.largestWhole), at: node)
        return nil
      }
      return Quantity(thousandths: -thousandths)
    case .negative: report(.numberNegative, .negative(spelled, text), at: node)
    case .tooLarge: report(.numberRange, .tooLarge(spelled, text, Quantity.largestWhole), at: node)
    case .tooPrecise: report(.numberPrecision, .tooPrecise(spelled, text), at: node)
    case .unreadable: report(.numberUnreadable, .notANumber(spelled, text), at: node)
    }
    return nil
  }
}

extension ValueReader<Int> {
  static func number(_ range: ClosedRange<Int>) -> ValueReader {
    ValueReader(.number(range)) { node, slot in
      guard let text = node.text else {
        slot.reportWrongShape(node, expected: Text(sv: "ett heltal", en: "a whole number"))
        return nil
      }
      guard case .unreadable = WrittenNumber(text) else {
        if case .thousandths(let thousandths) = WrittenNumber(text), thousandths % 1000 == 0,
          range.contains(thousandths / 1000)
        {
          return thousandths / 1000
        }
        slot.report(.numberRange, .outside(slot.spelled, text, range), at: node)
        return nil
      }
      slot.report(.numberUnreadable, .notANumber(slot.spelled, text), at: node)
      return nil
    }
  }
}

extension Text {
  fileprivate static func notANumber(_ key: String, _ written: String) -> Text {
    Text(
      sv: "\(key) ska vara ett tal, inte \(written.quoted). Skriv bara siffror, till exempel 40 eller 12,5.",
      en: "\(key) has to be a number, not \(written.quoted). Write figures only, for example 40 or 12.5.")
  }

  fileprivate static func negative(_ key: String, _ written: String) -> Text {
    Text(sv: "\(key) kan inte vara negativ: \(written.quoted).", en: "\(key) cannot be negative: \(written.quoted).")
  }

  fileprivate static func tooLarge(_ key: String, _ written: String, _ most: Int) -> Text {
    Text(
      sv: "\(key) kan vara högst \(most.grouped("\u{A0}")), men här står \(written.quoted).",
      en: "\(key) can be at most \(most.grouped(",")), but here is \(written.quoted).")
  }

  fileprivate static func tooSmall(_ key: String, _ written: String, _ least: Int) -> Text {
    Text(
      sv: "\(key) kan vara minst \(least), men här står \(written.quoted).",
      en: "\(key) can be at least \(least), but here is \(written.quoted).")
  }

  fileprivate static func tooPrecise(_ key: String, _ written: String) -> Text {
    Text(
      sv: "\(key) kan ha högst tre decimaler, men här står \(written.quoted).",
      en: "\(key) can have at most three decimals, but here is \(written.quoted).")
  }

  fileprivate static func outside(_ key: String, _ written: String, _ range: ClosedRange<Int>) -> Text {
    Text(
      sv:
        "\(key) ska vara ett heltal från \(range.lowerBound) till \(range.upperBound.grouped("\u{A0}")), men här står \(written.quoted).",
      en: "\(key) has to be a whole number from \(range.lowerBound) to \(range.upperBound.grouped(",")), "
        + "but here is \(written.quoted).")
  }
}

extension Int {
  /// The figures in groups of three, from five figures on.
  fileprivate func grouped(_ separator: String) -> String {
    let digits = String(self)
    guard digits.count > 4 else { return digits }
    var groups: [Substring] = []
    var rest = digits[...]
    while !rest.isEmpty {
      groups.insert(rest.suffix(3), at: 0)
      rest = rest.dropLast(3)
    }
    return groups.joined(separator: separator)
  }
}
