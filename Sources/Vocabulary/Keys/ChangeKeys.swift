/// The keys of alternatives and of the changes in them.
extension Key {
  public static let basedOn = Key(
    sv: "bygger-på", en: "based-on",
    Text(
      sv: "Alternativet vars ändringar görs först.",
      en: "The alternative whose changes are made first."))
  public static let changes = Key(
    sv: "ändringar", en: "changes",
    Text(
      sv: "Vad som ändras, i den ordning det görs.",
      en: "What is changed, in the order it is done."))
  public static let changedRemits = Key(
    sv: "förändrade-uppdrag", en: "changed-remits",
    Text(
      sv: "Vad underlaget självt skriver att alternativet innebär för varje gruppering, punkt för punkt.",
      en: "What the source itself writes that the alternative means for each body, item by item."))
  public static let phases = Key(
    sv: "faser", en: "phases",
    Text(
      sv: "Tidens skeden som underlaget delar in den i; utan listan följer de av när något ändras.",
      en: "The stages that the source divides time into; without the list they follow from when something changes."))
  public static let pause = Key(
    sv: "pausa", en: "pause",
    Text(
      sv: "Grupperingen vilar: platserna finns kvar, uppdraget sover och rollerna står tomma tills någon tar över.",
      en: "The body rests: its seats remain, its mandate sleeps and its roles are vacant until somebody takes over."))
  public static let resume = Key(
    sv: "återuppta", en: "resume",
    Text(
      sv: "En pausad gruppering börjar arbeta igen.",
      en: "A paused body starts to work again."))
  public static let dissolve = Key(
    sv: "avsluta", en: "dissolve",
    Text(sv: "Grupperingen upphör för gott.", en: "The body ends for good."))
}
