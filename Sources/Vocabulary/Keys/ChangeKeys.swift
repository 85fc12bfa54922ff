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
  public static let establish = Key(
    sv: "inrätta", en: "establish",
    Text(
      sv: "En gruppering som står bland grupperingarna inrättas; före ändringen finns den inte.",
      en: "A body that is declared among the bodies is set up; before the change it does not exist."))
  public static let outOf = Key(
    sv: "ur", en: "out-of",
    Text(
      sv: "Grupperingen som det tas ur.",
      en: "The body that it is taken out of."))
  public static let replace = Key(
    sv: "ersätt", en: "replace",
    Text(
      sv: "Grupperingen upphör och en annan för vidare dess roller, uppdrag och platser.",
      en: "The body ends and another carries on its roles, commissions and seats."))
  public static let with = Key(
    sv: "med", en: "with",
    Text(
      sv: "Grupperingen som träder i stället.",
      en: "The body that takes its place."))
  public static let merge = Key(
    sv: "slå-ihop", en: "merge",
    Text(
      sv: "Flera grupperingar blir en: roller och platser förenas och uppdragen följer med.",
      en: "Several bodies become one: roles and seats are united and commissions come along."))
  public static let becomes = Key(
    sv: "blir", en: "becomes",
    Text(
      sv: "Grupperingen som de blir: en av dem, eller en annan som finns.",
      en: "The body that they become: one of them, or another that exists."))
  public static let transfer = Key(
    sv: "överlåt", en: "transfer",
    Text(
      sv: "Grupperingen lämnar sina roller till en annan: alla, eller dem som räknas upp.",
      en: "The body hands its roles over to another: all, or those that are listed."))
  public static let to = Key(
    sv: "åt", en: "receiver",
    Text(
      sv: "Grupperingen som tar emot.",
      en: "The body that receives."))
  public static let ofRole = Key(
    sv: "roll", en: "role",
    Text(
      sv: "Den enda roll som lämnas över.",
      en: "The only role that is handed over."))
  public static let split = Key(
    sv: "dela", en: "split",
    Text(
      sv: "Områdets delområden får egna roller och helheten behåller ingen.",
      en: "The sub-areas of the area get roles of their own and the whole keeps none."))
  public static let addSeats = Key(
    sv: "lägg-till-platser", en: "add-seats",
    Text(
      sv: "Platser vid sidan av dem som finns.",
      en: "Seats beside those that are there."))
  public static let removeSeats = Key(
    sv: "ta-bort-platser", en: "remove-seats",
    Text(
      sv: "Platser som försvinner.",
      en: "Seats that are taken away."))
  public static let addResources = Key(
    sv: "tillför-resurser", en: "add-resources",
    Text(
      sv: "Grupperingen får kapacitet eller personer, utifrån eller ur en annan gruppering.",
      en: "The body gets capacity or people, from outside or out of another body."))
  public static let withdrawResources = Key(
    sv: "dra-in-resurser", en: "withdraw-resources",
    Text(
      sv: "Grupperingen blir av med kapacitet eller personer.",
      en: "The body loses capacity or people."))
  public static let vacate = Key(
    sv: "vakant", en: "vacant",
    Text(
      sv: "Rollen, en av filens roller, står tom från och med ändringen.",
      en: "The role, one of the roles of the file, is vacant from the change on."))
  public static let inBodies = Key(
    sv: "hos", en: "at",
    Text(
      sv: "Grupperingarna där rollen blir tom; alla som ska ha den om inget sägs.",
      en: "The bodies where the role becomes vacant; all that need it if nothing is said."))
  public static let task = Key.tasks.meaning(
    sv: "Uppdraget som får ny ansvarig, ny tid eller nytt läge.",
    en: "The task that gets a new responsible body, a new time or a new state.")
  public static let service = Key(
    sv: "tjänst", en: "service",
    Text(
      sv: "Tjänsten som börjar, får nytt avtal eller tas ur bruk.",
      en: "The service that starts, gets a new contract or is taken out of use."))
  public static let starts = Key(
    sv: "startar", en: "starts",
    Text(
      sv: "När tjänsten tas i bruk.",
      en: "When the service comes into use."))
  public static let document = Key.documents.meaning(
    sv: "Styrdokumentet som beslutas.",
    en: "The governing document that is decided.")
  public static let decide = Key(
    sv: "besluta", en: "decide",
    Text(
      sv: "Ett av filens beslut fattas den dag ändringen gäller från.",
      en: "One of the decisions of the file is taken on the day of the change."))
  public static let splitParts = Key.parts.meaning(
    sv: "Delområdena, vart och ett med sin ägare; utan ägare behåller det helhetens.",
    en: "The sub-areas, each with its owner; without one it keeps that of the whole.")
  public static let transferredAreas = Key.aboutAreas.meaning(
    sv: "Områdena vars roller lämnas över.", en: "The areas whose roles are handed over.")
}
