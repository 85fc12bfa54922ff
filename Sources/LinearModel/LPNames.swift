/// Names that every reader of the LP format takes: of its letters, digits and signs, short, each once, and none that
/// could be read as a number or a keyword.
struct LPNames {
  private static let mostCharacters = 200
  private static let signs: Set<Character> = ["_", "(", ")", ",", ".", "#", "$", "&", "@", "~"]
  private static let replaced: [Character: String] = [
    "å": "a", "ä": "a", "ö": "o", "é": "e", "ü": "u", "Å": "A", "Ä": "A", "Ö": "O", "É": "E", "Ü": "U", "[": "(",
    "]": ")", "+": "_and_",
  ]
  private static let keywords: Set<String> = [
    "max", "maximum", "maximize", "maximise", "min", "minimum", "minimize", "minimise", "st", "s.t.", "st.", "such",
    "subject", "bound", "bounds", "free", "inf", "infinity", "gen", "general", "generals", "int", "integer", "integers",
    "bin", "binary", "binaries", "semi", "sos", "end",
  ]

  private var taken: Set<String> = []

  /// The name, changed as little as it has to be.
  mutating func valid(_ name: String) -> String {
    var valid = ""
    for character in name {
      if let other = Self.replaced[character] {
        valid += other
      } else {
        let isPlain = character.isASCII && (character.isLetter || character.isNumber)
        valid.append(isPlain || Self.signs.contains(character) ? character : "_")
      }
    }
    valid = String(valid.prefix(Self.mostCharacters))
    let isLikeNumber = valid.first.map { "eE".contains($0) } == true && valid.dropFirst().first?.isNumber == true
    if valid.first?.isLetter != true || isLikeNumber || Self.keywords.contains(valid.lowercased()) {
      valid = "x_" + valid
    }
    var unique = valid
    var number = 2
    // Some readers do not tell capitals apart.
    while !taken.insert(unique.lowercased()).inserted {
      unique = "\(valid)~\(number)"
      number += 1
    }
    return unique
  }
}
