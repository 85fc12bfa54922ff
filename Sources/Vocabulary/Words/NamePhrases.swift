public import Responsibility

extension Names {
  /// "Förvaltningsplan" for one area and "tre områden: A, B och C" for more. Stands last in its sentence.
  public func counted(_ areas: [AreaID]) -> Text {
    let list = Text.shortList(areas.map { Text(area($0)) })
    guard areas.count > 1 else { return list }
    return Noun.area.spelled(areas.count) + Text(": ") + list
  }

  /// "VVG:s roller", "Ledningsrådets roller", and of a name in several words "rollerna för Styrgruppen vårdplanering";
  /// "VVG's roles".
  ///
  /// - Parameters:
  ///   - thing: what stands behind the genitive: "roller", "roles".
  ///   - definite: the Swedish for it where there is no genitive: "rollerna".
  public func belonging(to body: BodyID, _ thing: Text, definite thatThing: String) -> Text {
    let name = definite(body)
    let swedish =
      name.contains(" ") ? "\(thatThing) för \(name)" : "\(name.swedishGenitive) \(thing.swedish)"
    return Text(sv: swedish, en: "\(name)'s \(thing.english)")
  }

  /// "VVG:s uppdragsbeskrivning", "VVG's mandate".
  public func mandate(of body: BodyID) -> Text {
    belonging(to: body, Text(sv: "uppdragsbeskrivning", en: "mandate"), definite: "uppdragsbeskrivningen")
  }

  /// "Arbetsgrupp rutin är tillfällig och finns därför inte med i fördelningen."
  public func leftOutOfPlan(_ temporary: [BodyID]) -> Text {
    let who = Text.shortList(temporary.map { Text(definite($0)) }).capitalized
    return temporary.count == 1
      ? Text(
        sv: "\(who.swedish) är tillfällig och finns därför inte med i fördelningen.",
        en: "\(who.english) is temporary and so left out of the allocation.")
      : Text(
        sv: "\(who.swedish) är tillfälliga och finns därför inte med i fördelningen.",
        en: "\(who.english) are temporary and so left out of the allocation.")
  }

  /// "VVG:s platser", "VVG's seats".
  public func seats(of body: BodyID) -> Text {
    belonging(to: body, Text(sv: "platser", en: "seats"), definite: "platserna")
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
