/// The keys of parties and bodies.
extension Key {
  public static let count = Key(
    sv: "antal", en: "count",
    Text(
      sv: "Hur många organisationer som står bakom parten.",
      en: "How many organisations stand behind the party."))
  public static let represents = Key(
    sv: "företräder", en: "represents",
    Text(
      sv: "Parter vars röst den här parten bär.",
      en: "Parties whose voice this one carries."))

  public static let definite = Key(
    sv: "bestämd", en: "definite",
    Text(
      sv: "Namnet i bestämd form för löpande text, till exempel Utökade ledningsgruppen.",
      en: "The name as used in running text, for example Utökade ledningsgruppen."))
  public static let seats = Key(
    sv: "platser", en: "seats",
    Text(
      sv: "Vilka parter och grupperingar som sitter i grupperingen.",
      en: "The parties and bodies that sit in the body."))
  public static let party = Key(
    sv: "part", en: "party",
    Text(sv: "Parten som har platsen.", en: "The party that has the seat."))
  public static let body = Key(
    sv: "gruppering", en: "body",
    Text(
      sv: "Grupperingen det gäller.", en: "The body it is about."))
  public static let seatCount = Key.count.meaning(
    sv: "Hur många platser det är.", en: "How many seats there are.")
  public static let neutral = Key(
    sv: "neutral", en: "neutral",
    Text(
      sv: "Ja om platsen inte ger någon part röst.",
      en: "Yes when the seat gives no party a voice."))
  public static let substitute = Key(
    sv: "ersättare", en: "substitute",
    Text(
      sv: "Ja om platsen är en ersättares; den ger röst bara när ledamoten är borta.",
      en: "Yes when the seat is a substitute's; it gives a voice only when the member is away."))
  public static let legalForm = Key(
    sv: "rättsform", en: "legal-form",
    Text(
      sv: "Vad grupperingen är i lagens mening; en styrgrupp eller samverkan utan egen form är `ingen`.",
      en: "What the body is in law; a steering group or collaboration without a form of its own is `none`."))
  public static let mandate = Key(
    sv: "uppdragsbeskrivning", en: "mandate",
    Text(
      sv: "Dokumentet som säger vad grupperingen ska göra.",
      en: "The document that says what the body is to do."))
  public static let mandateName = Key.name.meaning(
    sv: "Vad dokumentet heter.", en: "What the document is called.")
  public static let adopted = Key.date.meaning(
    sv: "När uppdragsbeskrivningen beslutades.", en: "When the mandate was adopted.")
  public static let covers = Key(
    sv: "omfattar", en: "covers",
    Text(
      sv: "De områden som uppdragsbeskrivningen räknar upp; utan listan begränsar den inget.",
      en: "The areas that the mandate lists; without the list it limits nothing."))
  public static let decides = Key(
    sv: "beslutar", en: "decides",
    Text(
      sv: "De slag av beslut som uppdragsbeskrivningen räknar upp, `saknas` om den inte ger rätt till några; "
        + "utan listan begränsar den inget.",
      en: "The kinds of decision that the mandate lists, `absent` when it gives a right to none; "
        + "without the list it limits nothing."))
  public static let planned = Key(
    sv: "planerad", en: "planned",
    Text(
      sv: "När uppdragsbeskrivningen ska beslutas; till dess saknas den.",
      en: "When the mandate is to be decided; until then it is missing."))
  public static let exists = Key(
    sv: "finns", en: "exists",
    Text(
      sv: "Nej om uppdragsbeskrivningen inte finns ännu.",
      en: "No when the mandate does not exist yet."))
  public static let commissioners = Key(
    sv: "uppdragsgivare", en: "commissioners",
    Text(
      sv: "De grupperingar som ger grupperingen dess uppdrag.",
      en: "The bodies that give the body its commission."))
  public static let priorityOrder = Key(
    sv: "prioritetsordning", en: "priority-order",
    Text(
      sv: "Ja om uppdragsgivarna står i turordning.",
      en: "Yes when the commissioners stand in order of priority."))
  public static let capacity = Key(
    sv: "kapacitet", en: "capacity",
    Text(
      sv: "Hur mycket grupperingen orkar, i filens enhet.",
      en: "How much the body can do, in the file's unit."))
  public static let temporary = Key(
    sv: "tillfällig", en: "temporary",
    Text(
      sv: "Ja om grupperingen är tillsatt för en tid.",
      en: "Yes when the body is set up for a time."))
  public static let staff = Key(
    sv: "anställda", en: "staff",
    Text(
      sv: "Ja om grupperingen har egna anställda.",
      en: "Yes when the body has staff of its own."))
  public static let funder = Key(
    sv: "finansiär", en: "funder",
    Text(
      sv: "De grupperingar som betalar.",
      en: "The bodies that pay."))
  public static let replaced = Key(
    sv: "ersatte", en: "replaced",
    Text(
      sv: "De grupperingar som grupperingen trädde i stället för.",
      en: "The bodies whose place the body took."))
  public static let members = Key(
    sv: "medlemmar", en: "members",
    Text(
      sv: "De som ett kollektiv står för, till exempel var och en av samtliga nämnder, eller som bildar ett förbund.",
      en: "Those a collective stands for, for example each of all the committees, or who form a federation."))
  public static let meetings = Key(
    sv: "möten-per-år", en: "meetings-a-year",
    Text(
      sv: "Hur många gånger om året grupperingen möts; visar vad en plats kostar den som har den.",
      en: "How many times a year the body meets; shows what a seat costs whoever has it."))
  public static let headcount = Key(
    sv: "antal-personer", en: "headcount",
    Text(
      sv: "Hur många personer i grupperingen som arbetar med det som filen handlar om.",
      en: "How many people in the body work on what the file is about."))
  public static let affected = Key(
    sv: "berörd", en: "affected",
    Text(
      sv: "Ja om underlaget räknar upp grupperingen bland de berörda.",
      en: "Yes when the source lists the body among those affected."))
  public static let purpose = Key(
    sv: "syfte", en: "purpose",
    Text(
      sv: "Vad grupperingen är till för.",
      en: "What the body is for."))

  // MARK: What a body answers for

  public static let scope = Key(
    sv: "ansvar", en: "answers-for",
    Text(
      sv: "Vad grupperingen ansvarar för enligt sitt eget dokument, punkt för punkt.",
      en: "What the body answers for according to its own document, item by item."))
  public static let text = Key(
    sv: "text", en: "text",
    Text(
      sv: "Punkten med dokumentets ord.",
      en: "The item in the document's words."))
  public static let coveredBy = Key(
    sv: "täcks-av", en: "covered-by",
    Text(
      sv: "De områden som för punkten vidare.",
      en: "The areas that carry the item on."))
  public static let partly = Key(
    sv: "delvis", en: "partly",
    Text(
      sv: "Ja om områdena bara bär en del av punkten.",
      en: "Yes when the areas carry only part of the item."))
  public static let overlaps = Key(
    sv: "överlappar", en: "overlaps",
    Text(
      sv: "Områden som det här konkurrerar med.",
      en: "Areas that this competes with."))
  public static let parts = Key(
    sv: "delar", en: "parts",
    Text(
      sv: "Punktens delar, skrivna som punkter.",
      en: "The parts of the item, written as items."))
}
