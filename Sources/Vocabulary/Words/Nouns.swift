extension Noun {
  public static let area = Noun(.neuter, sv: ("område", "området", "områden", "områdena"), en: ("area", "areas"))
  public static let finding = Noun(
    .common, sv: ("anmärkning", "anmärkningen", "anmärkningar", "anmärkningarna"), en: ("finding", "findings"))
  public static let consequence = Noun(
    .common, sv: ("konsekvens", "konsekvensen", "konsekvenser", "konsekvenserna"),
    en: ("consequence", "consequences"))
  public static let statement = Noun(
    .common, sv: ("uppgift", "uppgiften", "uppgifter", "uppgifterna"), en: ("statement", "statements"))
  public static let body = Noun(
    .common, sv: ("gruppering", "grupperingen", "grupperingar", "grupperingarna"), en: ("body", "bodies"))
  public static let party = Noun(.common, sv: ("part", "parten", "parter", "parterna"), en: ("party", "parties"))
  public static let voice = Noun(.common, sv: ("röst", "rösten", "röster", "rösterna"), en: ("voice", "voices"))
  public static let seat = Noun(.common, sv: ("plats", "platsen", "platser", "platserna"), en: ("seat", "seats"))
  public static let service = Noun(
    .common, sv: ("tjänst", "tjänsten", "tjänster", "tjänsterna"), en: ("service", "services"))
  public static let document = Noun(
    .neuter, sv: ("styrdokument", "styrdokumentet", "styrdokument", "styrdokumenten"),
    en: ("governing document", "governing documents"))
  public static let mandate = Noun(
    .common, sv: ("uppdragsbeskrivning", "uppdragsbeskrivningen", "uppdragsbeskrivningar", "uppdragsbeskrivningarna"),
    en: ("mandate", "mandates"))
  public static let commissioner = Noun(
    .common, sv: ("uppdragsgivare", "uppdragsgivaren", "uppdragsgivare", "uppdragsgivarna"),
    en: ("commissioner", "commissioners"))
  public static let owner = Noun(.common, sv: ("ägare", "ägaren", "ägare", "ägarna"), en: ("owner", "owners"))
  public static let performer = Noun(
    .common, sv: ("utförare", "utföraren", "utförare", "utförarna"), en: ("performer", "performers"))
  public static let support = Noun(
    .common, sv: ("arbetsgrupp", "arbetsgruppen", "arbetsgrupper", "arbetsgrupperna"),
    en: ("supporting group", "supporting groups"))
  public static let role = Noun(.common, sv: ("roll", "rollen", "roller", "rollerna"), en: ("role", "roles"))
  public static let phase = Noun(.common, sv: ("fas", "fasen", "faser", "faserna"), en: ("phase", "phases"))
  public static let gap = Noun(.common, sv: ("lucka", "luckan", "luckor", "luckorna"), en: ("gap", "gaps"))
  public static let step = Noun(.neuter, sv: ("steg", "steget", "steg", "stegen"), en: ("step", "steps"))
  public static let change = Noun(
    .common, sv: ("ändring", "ändringen", "ändringar", "ändringarna"), en: ("change", "changes"))
  public static let alternative = Noun(
    .neuter, sv: ("alternativ", "alternativet", "alternativ", "alternativen"), en: ("alternative", "alternatives"))
  public static let error = Noun(.neuter, sv: ("fel", "felet", "fel", "felen"), en: ("error", "errors"))
  public static let warning = Noun(
    .common, sv: ("varning", "varningen", "varningar", "varningarna"), en: ("warning", "warnings"))
  public static let notice = Noun(
    .common, sv: ("upplysning", "upplysningen", "upplysningar", "upplysningarna"), en: ("notice", "notices"))
  public static let problem = Noun(
    .neuter, sv: ("problem", "problemet", "problem", "problemen"), en: ("problem", "problems"))
  public static let level = Noun(.common, sv: ("nivå", "nivån", "nivåer", "nivåerna"), en: ("level", "levels"))
  public static let task = Noun(
    .neuter, sv: ("uppdrag", "uppdraget", "uppdrag", "uppdragen"), en: ("task", "tasks"))
  public static let decision = Noun(
    .neuter, sv: ("beslut", "beslutet", "beslut", "besluten"), en: ("decision", "decisions"))
  public static let observation = Noun(
    .common, sv: ("iakttagelse", "iakttagelsen", "iakttagelser", "iakttagelserna"), en: ("observation", "observations"))
  public static let risk = Noun(.common, sv: ("risk", "risken", "risker", "riskerna"), en: ("risk", "risks"))
  public static let control = Noun(
    .common, sv: ("kontroll", "kontrollen", "kontroller", "kontrollerna"), en: ("control", "controls"))
  public static let volume = Noun(.common, sv: ("volym", "volymen", "volymer", "volymerna"), en: ("volume", "volumes"))
  public static let table = Noun(.common, sv: ("tabell", "tabellen", "tabeller", "tabellerna"), en: ("table", "tables"))
  public static let event = Noun(
    .common, sv: ("händelse", "händelsen", "händelser", "händelserna"), en: ("event", "events"))
  public static let templateSection = Noun(
    .common, sv: ("mallrubrik", "mallrubriken", "mallrubriker", "mallrubrikerna"),
    en: ("template section", "template sections"))
}
