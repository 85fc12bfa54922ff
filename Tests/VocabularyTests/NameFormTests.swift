import RandomModels
import Testing
import Vocabulary

/// The forms of names with common letters are worked out byte by byte, all others scalar by scalar.
@Suite("The forms of names")
struct NameFormTests {
  private static let pieces = [
    "a", "B", "z", "å", "Ä", "ö", "É", "ü", "ß", "ÿ", "Ø", "ñ", "ç", "Æ", "1", "9", " ", "  ", "\t", "\n", "-", "_",
    ".",
    "/", "(", "Þ",
  ]

  /// Long enough to have what matters beside each other.
  private static func names() -> [String] {
    var random = SeededGenerator(seed: 11)
    return (0..<4000).map { _ in
      (0..<Int.random(in: 1...9, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    }
  }

  @Test("are the same whether a name has only common letters or one more in front of it")
  func bothWaysAgree() {
    for name in Self.names() {
      let isBlank = NameForm.normalized(name).isEmpty
      let rare = "œ1" + (isBlank ? "" : " ")
      let written = "œ1 " + name
      #expect(NameForm.normalized(written) == rare + NameForm.normalized(name))
      #expect(NameForm.joined(written) == rare + NameForm.joined(name))
      #expect(NameForm.folded(written) == rare + NameForm.folded(name))
      let words = NameForm.words(normalized: NameForm.normalized(name))
      #expect(NameForm.words(normalized: NameForm.normalized(written)) == ["œ1"] + words)
    }
  }

  @Test("even out case, hyphens inside words and white space, and nothing else")
  func examples() {
    #expect(NameForm.normalized("  Förvaltnings-grupp\tSAMSA ") == "förvaltningsgrupp samsa")
    #expect(NameForm.normalized("ÅÄÖ - É") == "åäö - é")
    #expect(NameForm.normalized("2023-2024") == "2023-2024")
    #expect(NameForm.joined("Styr grupp 2") == "styrgrupp 2")
    #expect(NameForm.folded("Åse Öberg, Ærø") == "ase oberg, aro")
    #expect(NameForm.words(normalized: "vård, skola (2)") == ["vård", "skola", "2"])
    #expect(NameForm.normalized("3×4") == "3×4")
  }
}
