/// The sections for what is to be done, decided, watched and controlled.
extension Key {
  public static let tasks = Key(
    sv: "uppdrag", en: "tasks",
    Text(
      sv: "Det som någon ska göra till en viss tid: uppdrag, åtgärder och förstudier.",
      en: "What somebody is to do by some time: commissions, measures and studies."))
  public static let decisions = Key(
    sv: "beslut", en: "decisions",
    Text(
      sv: "Beslut och förslag till beslut.",
      en: "Decisions and proposals for decisions."))
  public static let observations = Key(
    sv: "iakttagelser", en: "observations",
    Text(
      sv: "Det som ett underlag iakttar, rekommenderar eller bedömer behövs.",
      en: "What a source observes, recommends or finds a need for."))
  public static let risks = Key(
    sv: "risker", en: "risks",
    Text(
      sv: "Risker, konsekvenser och fördelar som en person har skrivit ner.",
      en: "Risks, consequences and benefits that a person has written down."))
  public static let controls = Key(
    sv: "kontroller", en: "controls",
    Text(
      sv: "Kontrollmoment i den interna kontrollen.",
      en: "Checks of the internal control."))
  public static let volumes = Key(
    sv: "volymer", en: "volumes",
    Text(
      sv: "Mängder över tid, och de resurser som ska bära dem.",
      en: "Amounts over time, and the resources that are to carry them."))
  public static let tables = Key(
    sv: "tabeller", en: "tables",
    Text(
      sv: "Tabeller med belopp och den summa som underlaget anger.",
      en: "Tables of amounts with the total that the source states."))
  public static let requiredRoles = Key(
    sv: "roller", en: "roles",
    Text(
      sv: "Roller som var och en av några grupperingar ska ha besatta.",
      en: "Roles that each of some bodies has to have filled."))
  public static let events = Key(
    sv: "händelser", en: "events",
    Text(
      sv: "Det som har hänt eller ska hända.",
      en: "What has happened or is to happen."))
  public static let templateSections = Key(
    sv: "mallrubriker", en: "template-sections",
    Text(
      sv: "Rubrikerna i underlagets mall.",
      en: "The headings of the template that the source is written in."))
}
