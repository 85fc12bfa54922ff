/// The keys at the top of a file.
extension Key {
  public static let format = Key(
    sv: "ansvar", en: "ansvar",
    Text(
      sv: "Filformatets version, som visar att filen är skriven för Ansvar.",
      en: "The version of the file format, which shows that the file is written for Ansvar."))
  public static let language = Key(
    sv: "språk", en: "language",
    Text(
      sv: "Språket som filens nycklar och fasta ord är skrivna på: sv eller en; sv om inget sägs.",
      en: "The language of the file's keys and fixed words: sv or en; sv when nothing is said."))
  public static let title = Key.name.meaning(
    sv: "Vad filen handlar om, som rubrik.", en: "What the file is about, as a heading.")
  public static let date = Key(
    sv: "datum", en: "date",
    Text(
      sv: "Dagen som är nu i underlaget; ”nästa år” räknas från den.",
      en: "The day that is now in the source; “next year” counts from it."))
  public static let basicSource = Key.source.meaning(
    sv: "Underlaget som filen återger.", en: "The source that the file renders.")
  public static let preparedBy = Key(
    sv: "framtagen-av", en: "prepared-by",
    Text(
      sv: "Grupperingarna vars företrädare har tagit fram underlaget.",
      en: "The bodies whose representatives have prepared the source."))
  public static let unit = Key(
    sv: "enhet", en: "unit",
    Text(
      sv: "Vad kapacitet och insats räknas i, till exempel timmar per månad.",
      en: "What capacity and effort are counted in, for example hours a month."))
  public static let levels = Key(
    sv: "nivåer", en: "levels",
    Text(
      sv: "Nivåerna i organisationen, den högsta först.",
      en: "The levels of the organisation, the highest first."))
  public static let parties = Key(
    sv: "parter", en: "parties",
    Text(
      sv: "De som har en egen röst och kan ges plats i en gruppering.",
      en: "Those who have a voice of their own and can be given a seat in a body."))
  public static let bodies = Key(
    sv: "grupperingar", en: "bodies",
    Text(
      sv: "Grupper, råd, nämnder och enheter som kan ha roller på områden.",
      en: "Groups, councils, committees and units that can hold roles on areas."))
  public static let areas = Key(
    sv: "områden", en: "areas",
    Text(
      sv: "Det som någon äger, utför, stödjer, samråder om eller informeras om.",
      en: "What somebody owns, performs, supports, is consulted on or is informed of."))
  public static let documents = Key(
    sv: "dokument", en: "documents",
    Text(
      sv: "Styrdokument som områden vilar på.",
      en: "Governing documents that areas rest on."))
  public static let services = Key(
    sv: "tjänster", en: "services",
    Text(
      sv: "Tjänster och system som områden stödjer sig på.",
      en: "Services and systems that areas lean on."))
  public static let alternatives = Key(
    sv: "alternativ", en: "alternatives",
    Text(
      sv: "De sätt att omorganisera som ska jämföras.",
      en: "The ways to reorganise that are to be compared."))
  public static let rules = Key(
    sv: "regler", en: "rules",
    Text(
      sv: "Hur allvarligt en regel ska ses och vilken tröskel den har; det som inte nämns gäller som vanligt.",
      en: "How grave a rule is and what its threshold is; what is not mentioned holds as usual."))
  public static let planning = Key(
    sv: "planering", en: "planning",
    Text(
      sv: "Vad en föreslagen fördelning ska sträva efter och vad som är låst.",
      en: "What a suggested allocation is to aim for and what is fixed."))

  // MARK: Rules

  public static let severity = Key(
    sv: "allvar", en: "severity",
    Text(
      sv: "Hur allvarligt det är när regeln inte följs.",
      en: "How grave it is when the rule is not kept."))
  public static let threshold = Key(
    sv: "tröskel", en: "threshold",
    Text(
      sv: "Ett tal som ersätter regelns eget.",
      en: "A number that replaces the rule's own."))

  // MARK: Planning

  public static let capacityTreatment = Key.capacity.meaning(
    sv: "Om ingen får bära mer än sin kapacitet (krav), eller om det bara ska undvikas (mål); krav om inget sägs.",
    en: "Whether nobody may carry more than its capacity (required), or that is only to be avoided (goal); "
      + "required when nothing is said.")
  public static let planOwnerMayPerform = Key.ownerMayPerform.meaning(
    sv: "Ja om samma gruppering får vara både ägare och utförare av vilket område som helst; nej om inget sägs.",
    en: "Yes when one body may be both owner and performer of any area; no when nothing is said.")

  public static let goals = Key(
    sv: "mål", en: "goals",
    Text(
      sv: "Målen i turordning: det första väger tyngre än allt som följer, och mål på samma rad vägs mot varandra. "
        + "Om inget sägs är ordningen vakanser → överbelastning → röster + nivåavstånd → uppdragsbeskrivning → "
        + "ändringar → uppdragsgivare → jämvikt; vakanser som inte nämns kommer först. "
        + "Där det är okänt om en röst går förlorad eller en uppdragsbeskrivning finns räknas det som en halv.",
      en: "The goals in order: the first outweighs all that follow, and goals on one line are weighed together. "
        + "When nothing is said the order is vacancies → overload → voices + level-distance → mandate → "
        + "changes → commissioners → balance; vacancies that are not mentioned come first. "
        + "Where it is unknown whether a voice is lost or a mandate exists, it counts as one half."))
  public static let fixed = Key(
    sv: "fasta", en: "fixed",
    Text(
      sv: "Roller som måste ligga där det sägs.",
      en: "Roles that have to lie where it is said."))
  public static let forbidden = Key(
    sv: "förbjudna", en: "forbidden",
    Text(
      sv: "Roller som inte får ligga där det sägs.",
      en: "Roles that may not lie where it is said."))
}
