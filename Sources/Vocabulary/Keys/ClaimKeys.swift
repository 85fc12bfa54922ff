/// The keys of a file of claims.
extension Key {
  public static let claimsFormat = Key(
    sv: "ansvar-påståenden", en: "ansvar-claims",
    Text(
      sv: "Filformatets version, som visar att filen innehåller påståenden.",
      en: "The version of the file format, which shows that the file holds claims."))
  public static let claimSources = Key(
    sv: "underlag", en: "sources",
    Text(
      sv: "Dokumenten som påståendena är hämtade ur, med namn.",
      en: "The documents that the claims are taken from, with their names."))
  public static let claims = Key(
    sv: "påståenden", en: "claims",
    Text(
      sv: "Det som dokumenten påstår, och vad som återger det.",
      en: "What the documents claim, and what reproduces it."))
  public static let quote = Key(
    sv: "citat", en: "quote",
    Text(
      sv: "Dokumentets egna ord; tomt för det som dokumentet inte säger.",
      en: "The document's own words; empty for what it does not say."))
  public static let claimSource = Key(
    sv: "dokument", en: "document",
    Text(
      sv: "Dokumentet som påståendet är hämtat ur; behövs inte när underlaget är ett enda.",
      en: "The document that the claim is taken from; not needed when there is only one."))
  public static let grade = Key(
    sv: "grad", en: "grade",
    Text(
      sv: "Om påståendet följer av det som står i dokumentet, av något som en person har lagt till eller inte alls.",
      en: "Whether the claim follows from what the document states, from what a person has added, or not at all."))
  public static let expected = Key(
    sv: "väntat", en: "expected",
    Text(
      sv: "Det som tillsammans återger påståendet, när det behövs mer än ett.",
      en: "What reproduces the claim together, when more than one thing is needed."))
  public static let reproducedBy = Key.rule.meaning(
    sv: "Regeln som ska återge påståendet.", en: "The rule that is to reproduce the claim.")
  public static let about = Key(
    sv: "avser", en: "about",
    Text(
      sv: "Id för dem som ett och samma utslag ska gälla.",
      en: "The ids of those that one and the same result has to be about."))
  public static let expectedAlternative = Key(
    sv: "alternativ", en: "alternative",
    Text(
      sv: "Alternativet som prövas; saknas betyder läget i dag.",
      en: "The alternative that is tried; absent means the organisation today."))
  public static let expectedDay = Key(
    sv: "dag", en: "day",
    Text(
      sv: "Dagen som prövas; utan den då allt har hänt.",
      en: "The day that is tried; without it the day when everything has happened."))
  public static let says = Key(
    sv: "säger", en: "says",
    Text(
      sv: "Ord som utslagets svenska text ska innehålla.",
      en: "Words that the Swedish text of the result has to hold."))
}
