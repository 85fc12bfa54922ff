/// Turns a name into the beginning of an identifier.
enum Slug {
  /// "e-arkiv" stays, "mark och exploatering" becomes "mark-och-exploatering", å and ä become a, and ö becomes o.
  static func of(_ name: String) -> String {
    var slug = ""
    for scalar in name.lowercased().unicodeScalars {
      switch scalar {
      case "å", "ä": slug += "a"
      case "ö": slug += "o"
      case "é": slug += "e"
      case " ": slug += "-"
      default: slug.unicodeScalars.append(scalar)
      }
    }
    return slug
  }
}

/// Numbers names by what they are about, so that none is given twice.
struct Numbering {
  private var counts: [[Int]]

  init() { counts = Field.all.map { [Int](repeating: 0, count: $0.topics.count) } }

  mutating func next(_ field: Int, _ topic: Int) -> Int {
    defer { counts[field][topic] += 1 }
    return counts[field][topic]
  }
}
