/// A name without the differences that line breaks, columns and habit put into it: case, hyphens inside words, soft
/// hyphens and white space (domain note 6.1.3). For finding what was meant; never for saying that two entries are one.
public enum NameForm {
  public static func normalized(_ name: String) -> String {
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

  private static func isHyphen(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar == "\u{2010}" || scalar == "\u{2011}"
  }
}
