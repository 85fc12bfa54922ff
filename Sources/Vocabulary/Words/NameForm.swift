/// A name without the differences that line breaks, columns and habit put into it: case, hyphens inside words, soft
/// hyphens and white space (domain note 6.1.3). For finding what was meant; never for saying that two entries are one.
public enum NameForm {
  public static func normalized(_ name: String) -> String {
    if let form = LatinForm.normalized(name) { return form }
    let scalars = Array(name.lowercased().unicodeScalars)
    var form = String.UnicodeScalarView()
    var needsSpace = false
    for (index, scalar) in scalars.enumerated() {
      if scalar == "\u{AD}" || scalar == "\u{200B}" { continue }
      if scalar.properties.isWhitespace {
        needsSpace = !form.isEmpty
        continue
      }
      if isHyphen(scalar), index > 0, index + 1 < scalars.count, scalars[index - 1].properties.isAlphabetic,
        scalars[index + 1].properties.isAlphabetic
      {
        continue
      }
      if needsSpace { form.append(" ") }
      needsSpace = false
      form.append(scalar)
    }
    return String(form)
  }

  /// The form without the blanks between letters: a word that was broken where it should not be.
  public static func joined(_ name: String) -> String { joined(normalized: normalized(name)) }

  /// The same for a name that is normalized already.
  public static func joined(normalized name: String) -> String {
    if let form = LatinForm.joined(name) { return form }
    let scalars = Array(name.unicodeScalars)
    var form = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      let isInside =
        scalar == " " && scalars[index - 1].properties.isAlphabetic && scalars[index + 1].properties.isAlphabetic
      if !isInside { form.append(scalar) }
    }
    return String(form)
  }

  /// The form without rings, dots and accents, as an id or a keyboard without å, ä and ö has it. For measuring how near
  /// two names are; two that are alike in it need not be the same.
  public static func folded(_ name: String) -> String { folded(normalized: normalized(name)) }

  /// The same for a name that is normalized already.
  public static func folded(normalized name: String) -> String {
    if let form = LatinForm.folded(name) { return form }
    var form = String.UnicodeScalarView()
    for scalar in name.unicodeScalars where !(0x300...0x36F).contains(scalar.value) {
      form.append(plain[scalar] ?? scalar)
    }
    return String(form)
  }

  /// The words of a name that is normalized already: its letters and figures, cut at everything else.
  public static func words(normalized name: String) -> [String] {
    LatinForm.words(name) ?? name.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private static let plain: [Unicode.Scalar: Unicode.Scalar] = {
    let letters: [(String, Unicode.Scalar)] = [
      ("\u{E0}\u{E1}\u{E2}\u{E3}\u{E4}\u{E5}\u{E6}", "a"), ("\u{E8}\u{E9}\u{EA}\u{EB}", "e"),
      ("\u{EC}\u{ED}\u{EE}\u{EF}", "i"), ("\u{F2}\u{F3}\u{F4}\u{F5}\u{F6}\u{F8}", "o"),
      ("\u{F9}\u{FA}\u{FB}\u{FC}", "u"), ("\u{E7}", "c"), ("\u{F1}", "n"),
    ]
    return Dictionary(
      uniqueKeysWithValues: letters.flatMap { accented, letter in accented.unicodeScalars.map { ($0, letter) } })
  }()

  private static func isHyphen(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar == "\u{2010}" || scalar == "\u{2011}"
  }
}
