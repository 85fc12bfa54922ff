/// The keys that entries of every kind share.
extension Key {
  public static let name = Key(
    sv: "namn", en: "name",
    Text(sv: "Namnet i sin helhet.", en: "The name in full."))
  public static let shortName = Key(
    sv: "kortnamn", en: "short-name",
    Text(
      sv: "Det folk säger, till exempel VVG.",
      en: "What people say, for example VVG."))
  public static let alias = Key(
    sv: "alias", en: "alias",
    Text(
      sv: "Andra namn som förekommer i underlaget.",
      en: "Other names that occur in the source."))
  public static let kind = Key(
    sv: "slag", en: "kind",
    Text(sv: "Vilket slag av post det är.", en: "What kind of entry it is."))
  public static let level = Key(
    sv: "nivå", en: "level",
    Text(
      sv: "En av nivåerna i filens nivåer.",
      en: "One of the levels that the file declares."))
  public static let from = Key(
    sv: "från", en: "from",
    Text(
      sv: "När det börjar gälla, så som man skriver det: 2023-10-01, hösten 2023, Q1 2024.",
      en: "When it begins to hold, as people write it: 2023-10-01, autumn 2023, Q1 2024."))
  public static let until = Key(
    sv: "till", en: "until",
    Text(
      sv: "När det slutar gälla, den sista dagen inräknad: 2024-12-31, våren 2025.",
      en: "When it ceases to hold, the last day included: 2024-12-31, spring 2025."))
  public static let source = Key(
    sv: "källa", en: "source",
    Text(
      sv: "Var i underlaget det står.",
      en: "Where in the source it says so."))
  public static let basis = Key(
    sv: "grund", en: "basis",
    Text(
      sv: "Om underlaget säger det, om det är en slutsats eller om en person har lagt till det.",
      en: "Whether the source says so, it was inferred, or a person added it."))
  public static let comment = Key(
    sv: "kommentar", en: "comment",
    Text(
      sv: "En kommentar för den som läser rapporten.",
      en: "A comment for those who read the report."))
  public static let allow = Key(
    sv: "tillåt", en: "allow",
    Text(
      sv: "Anmärkningar på posten som någon har godtagit, var och en med sitt skäl.",
      en: "Findings on the entry that somebody has accepted, each with its reason."))
  public static let value = Key(
    sv: "värde", en: "value",
    Text(
      sv: "Själva uppgiften, när källan eller grunden skrivs bredvid.",
      en: "The fact itself, when its source or basis is written beside it."))

  // MARK: Allowances

  public static let rule = Key(
    sv: "regel", en: "rule",
    Text(
      sv: "Regeln vars anmärkning godtas.",
      en: "The rule whose finding is accepted."))
  public static let reason = Key(
    sv: "skäl", en: "reason",
    Text(
      sv: "Varför det är så.",
      en: "Why it is so."))
  public static let allowanceReason = Key.reason.meaning(
    sv: "Varför anmärkningen godtas.", en: "Why the finding is accepted.")
  public static let allowedUntil = Key.until.meaning(
    sv: "Den sista dagen som tillåtelsen gäller.", en: "The last day that the allowance holds.")
}
