public import Responsibility

extension Quantity {
  /// "12,5" in Swedish and "12.5" in English, without trailing zeros.
  public var written: Text {
    let sign = thousandths < 0 ? "−" : ""
    let magnitude = thousandths.magnitude
    let fraction = String(String(magnitude % 1000 + 1000).dropFirst())
    let digits = String(fraction.reversed().drop { $0 == "0" }.reversed())
    let whole = "\(sign)\(magnitude / 1000)"
    return digits.isEmpty ? Text(whole) : Text(sv: "\(whole),\(digits)", en: "\(whole).\(digits)")
  }
}
