public import Responsibility

extension Names {
  /// "Förvaltningsplan" for one area and "tre områden: A, B och C" for more. Stands last in its sentence.
  public func counted(_ areas: [AreaID]) -> Text {
    let list = Text.shortList(areas.map { Text(area($0)) })
    guard areas.count > 1 else { return list }
    return Noun.area.spelled(areas.count) + Text(": ") + list
  }

  /// "VVG:s", "Ledningsrådets", "GITS"; "VVG's".
  public func genitive(of body: BodyID) -> Text {
    let name = definite(body)
    return Text(sv: name.swedishGenitive, en: "\(name)'s")
  }
}

extension BodyKind {
  /// A collective is named in the plural: "Samtliga nämnder".
  private var isPlural: Bool { self == .collective }

  /// "den", "det" or "de", as the Swedish noun for the kind asks.
  public var pronoun: Text { Text(sv: isPlural ? "de" : gender == .neuter ? "det" : "den", en: "it") }

  /// The form of an adjective that follows the noun: "rådet är överbelastat", "gruppen är överbelastad", "nämnderna är
  /// överbelastade".
  public func inflected(common: String, neuter: String) -> String {
    if isPlural { return common + (common.hasSuffix("ad") ? "e" : "a") }
    return gender == .neuter ? neuter : common
  }
}

extension String {
  /// Swedish genitive: nothing after s, x or z ("GITS"), a colon after an abbreviation ("VVG:s"), else just s.
  var swedishGenitive: String {
    guard let end = last, !"sxzSXZ".contains(end) else { return self }
    let lastWord = split(separator: " ").last ?? ""
    let isAbbreviation = lastWord.count > 1 && lastWord.allSatisfy { $0.isUppercase || $0.isNumber }
    return self + (isAbbreviation ? ":s" : "s")
  }
}
