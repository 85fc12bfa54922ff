/// The keys of tasks, decisions, observations, risks, controls, figures, roles and events.
extension Key {
  // MARK: What tasks and all that goes with them are about

  public static let aboutAreas = Key(
    sv: "områden", en: "areas",
    Text(
      sv: "Områdena som det gäller.",
      en: "The areas that it is about."))
  public static let aboutBodies = Key(
    sv: "grupperingar", en: "bodies",
    Text(
      sv: "Grupperingarna som det gäller.",
      en: "The bodies that it is about."))
  public static let byTasks = Key(
    sv: "uppdrag", en: "tasks",
    Text(
      sv: "Uppdragen som hör till: de som svarar på iakttagelsen eller ges genom beslutet.",
      en: "The tasks that belong here: those that answer the observation or are given by the decision."))

  // MARK: Tasks

  public static let responsible = Key(
    sv: "ansvarig", en: "responsible",
    Text(
      sv: "Den som svarar för uppdraget.",
      en: "Who answers for the task."))
  public static let priority = Key(
    sv: "prioritet", en: "priority",
    Text(
      sv: "Uppdragets prioritet; 1 är högst.",
      en: "The priority of the task; 1 is the highest."))
  public static let initiatedBy = Key(
    sv: "initierat-av", en: "initiated-by",
    Text(
      sv: "Grupperingen, planen eller dokumentet som uppdraget kommer från.",
      en: "The body, plan or document that the task comes from."))
  public static let due = Key(
    sv: "klart", en: "due",
    Text(
      sv: "När uppdraget ska vara klart; en lista när flera ställen i underlaget säger olika.",
      en: "When the task is to be done; a list when several places in the source differ."))
  public static let reportedTo = Key(
    sv: "redovisas-till", en: "reported-to",
    Text(
      sv: "Grupperingen som ska få veta resultatet.",
      en: "The body that is to hear of the result."))
  public static let periods = Key(
    sv: "perioder", en: "periods",
    Text(
      sv: "Vad planen säger för var och en av sina perioder.",
      en: "What the plan says for each of its periods."))
  public static let effect = Key(
    sv: "effekt", en: "effect",
    Text(
      sv: "Den effekt som förväntas.",
      en: "The effect that is expected."))
  public static let requires = Key(
    sv: "kräver", en: "requires",
    Text(
      sv: "Uppdrag som måste vara klara före det här.",
      en: "Tasks that have to be done before this one."))
  public static let within = Key(
    sv: "inom", en: "within",
    Text(
      sv: "Den tillfälliga gruppering, till exempel ett projekt, som uppdraget löses i.",
      en: "The temporary body, for example a project, that the task is solved in."))
  public static let resources = Key(
    sv: "resurser", en: "resources",
    Text(
      sv: "Vilka resurser som tillförs.",
      en: "What resources are added."))
  public static let funding = Key(
    sv: "finansiering", en: "funding",
    Text(
      sv: "Hur uppdraget betalas.",
      en: "How the task is paid for."))
  public static let answers = Key(
    sv: "svarar-mot", en: "answers",
    Text(
      sv: "Reglerna som uppdraget är ett svar på; visar vilka härledda åtgärder som är omhändertagna.",
      en: "The rules that the task is an answer to; shows which derived measures are taken care of."))
  public static let escalation = Key(
    sv: "eskalering", en: "escalation",
    Text(
      sv: "Vart en fråga går som inte kan lösas, steg för steg.",
      en: "Where a question goes that cannot be settled, step by step."))
  public static let step = Key(
    sv: "steg", en: "step",
    Text(
      sv: "Steget med underlagets ord.",
      en: "The step in the words of the source."))
  public static let recipient = Key(
    sv: "till", en: "to",
    Text(
      sv: "Grupperingen som resultatet eller frågan lämnas till.",
      en: "The body that the result or the question is handed to."))
  public static let latest = Key(
    sv: "senast", en: "by",
    Text(
      sv: "När det ska vara klart enligt det här stället.",
      en: "When it is to be done according to this place."))

  // MARK: Decisions

  public static let sentTo = Key(
    sv: "skickas-till", en: "sent-to",
    Text(
      sv: "Grupperingarna som beslutet skickas till.",
      en: "The bodies that the decision is sent to."))

  // MARK: Observations

  public static let addressedTo = Key(
    sv: "riktas-till", en: "addressed-to",
    Text(
      sv: "Grupperingarna som iakttagelsen riktas till.",
      en: "The bodies that the observation is addressed to."))
  public static let answeredBy = Key(
    sv: "besvaras-av", en: "answered-by",
    Text(
      sv: "Grupperingarna som har svarat.",
      en: "The bodies that have answered."))
  public static let partlyAnswered = Key(
    sv: "delvis", en: "partly",
    Text(
      sv: "Ja om uppdragen bara svarar på en del.",
      en: "Yes when the tasks answer only part of it."))
  public static let excepts = Key(
    sv: "undantar", en: "excepts",
    Text(
      sv: "Grupperingar som den inte gäller för.",
      en: "Bodies that it does not hold for."))
  public static let asksFor = Key(
    sv: "efterfrågar", en: "asks-for",
    Text(
      sv: "Vilket slags sak som efterfrågas, till exempel regelverk.",
      en: "The sort of thing that is asked for, for example a set of rules."))
  public static let gets = Key(
    sv: "får", en: "gets",
    Text(
      sv: "Vilket slags sak som ges till svar, till exempel en plan.",
      en: "The sort of thing that is given in answer, for example a plan."))

  // MARK: Risks and controls

  public static let riskLevel = Key(
    sv: "nivå", en: "level",
    Text(
      sv: "Hur allvarlig risken är enligt underlaget.",
      en: "How grave the risk is according to the source."))
  public static let measures = Key(
    sv: "åtgärder", en: "measures",
    Text(
      sv: "Uppdragen som möter risken.",
      en: "The tasks that meet the risk."))
  public static let notAMeasure = Key(
    sv: "ej-åtgärd", en: "not-a-measure",
    Text(
      sv: "Det som underlaget kallar åtgärd fast det inte är något att göra, med underlagets ord.",
      en: "What the source calls a measure though it is nothing to do, in the words of the source."))
  public static let frequency = Key(
    sv: "frekvens", en: "frequency",
    Text(
      sv: "Hur ofta kontrollen görs.",
      en: "How often the control is made."))
  public static let done = Key(
    sv: "utförd", en: "done",
    Text(
      sv: "Ja om kontrollen gjordes förra perioden.",
      en: "Yes when the control was made in the period before."))
  public static let controlledRisks = Key(
    sv: "risker", en: "risks",
    Text(
      sv: "Riskerna som kontrollen gäller.",
      en: "The risks that the control is about."))

  // MARK: Volumes and tables

  public static let values = Key(
    sv: "värden", en: "values",
    Text(
      sv: "Mängden vid varje tid.",
      en: "The amount at each time."))
  public static let approximate = Key(
    sv: "ungefärlig", en: "approximate",
    Text(
      sv: "Ja om talen är ungefärliga.",
      en: "Yes when the figures are approximate."))
  public static let resource = Key(
    sv: "resurs", en: "resource",
    Text(
      sv: "Volymen av det som ska bära den här.",
      en: "The volume of what is to carry this one."))
  public static let rows = Key(
    sv: "rader", en: "rows",
    Text(
      sv: "Beloppet på varje rad.",
      en: "The amount on each row."))
  public static let total = Key(
    sv: "summa", en: "total",
    Text(
      sv: "Summan som underlaget anger.",
      en: "The total that the source states."))
  public static let outcome = Key(
    sv: "utfall", en: "outcome",
    Text(
      sv: "Vad texten säger om resultatet.",
      en: "What the text says of the result."))

  // MARK: Required roles

  public static let unitsOfRole = Key(
    sv: "grupperingar", en: "bodies",
    Text(
      sv: "Grupperingarna som ska ha rollen besatt.",
      en: "The bodies that have to have the role filled."))
  public static let advisory = Key(
    sv: "rådgivande", en: "advisory",
    Text(
      sv: "Ja om rollen bara är ett råd.",
      en: "Yes when the role is only advised."))
  public static let holders = Key(
    sv: "innehavare", en: "holders",
    Text(
      sv: "Vem som har rollen i varje gruppering.",
      en: "Who has the role in each body."))

  // MARK: Events and template sections

  public static let when = Key(
    sv: "datum", en: "date",
    Text(
      sv: "När det hände, ska hända eller beslutas.",
      en: "When it happened, is to happen or is decided."))
  public static let states = Key(
    sv: "lägen", en: "states",
    Text(
      sv: "Vad underlaget säger om händelsen, ställe för ställe.",
      en: "What the source says of the event, place by place."))
  public static let state = Key(
    sv: "läge", en: "state",
    Text(
      sv: "Läget med underlagets ord.",
      en: "The state in the words of the source."))
  public static let taskState = Key.state.meaning(
    sv: "Hur långt uppdraget har kommit.",
    en: "How far the task has come.")
  public static let participants = Key(
    sv: "deltagare", en: "participants",
    Text(
      sv: "Grupperingarna som deltar.",
      en: "The bodies that take part."))
  public static let content = Key(
    sv: "innehåll", en: "content",
    Text(
      sv: "Vad som står under rubriken.",
      en: "What stands under the heading."))
}
