public import Responsibility

/// The keys of areas, and the roles on them.
extension Key {
  public static let owner = Key(
    Role.owner.word,
    Text(
      sv: "Den som beslutar och svarar för området.",
      en: "Who decides on the area and answers for it."))
  public static let performer = Key(
    Role.performer.word,
    Text(sv: "Den som utför arbetet.", en: "Who does the work."))
  public static let support = Key(
    Role.support.word,
    Text(
      sv: "Den arbetsgrupp som stödjer utföraren.",
      en: "The group that supports the performer."))
  public static let consulted = Key(
    Role.consulted.word,
    Text(
      sv: "Den som samråd hålls med före beslut.",
      en: "Who is consulted before a decision."))
  public static let informed = Key(
    Role.informed.word,
    Text(
      sv: "Den som får veta vad som har beslutats.",
      en: "Who is told what has been decided."))

  /// The key that says who holds a role.
  public static func role(_ role: Role) -> Key {
    switch role {
    case .owner: .owner
    case .performer: .performer
    case .support: .support
    case .consulted: .consulted
    case .informed: .informed
    }
  }

  public static let subareas = Key(
    sv: "delområden", en: "sub-areas",
    Text(
      sv: "Områden som är delar av området; en del utan egna roller delar områdets.",
      en: "Areas that are parts of the area; a part without roles of its own shares the area's."))
  public static let concerns = Key(
    sv: "berör", en: "concerns",
    Text(sv: "Parter som området berör.", en: "Parties that the area concerns."))
  public static let signedBy = Key(
    sv: "tecknas-av", en: "signed-by",
    Text(
      sv: "Parter som undertecknar det området beslutar.",
      en: "Parties that sign what the area decides."))
  public static let decisionsAsked = Key.decides.meaning(
    sv: "De slag av beslut som områdets ägare behöver fatta.",
    en: "The kinds of decision that the owner of the area has to take.")
  public static let effort = Key(
    sv: "insats", en: "effort",
    Text(
      sv: "Vad den som har rollen lägger ner, i filens enhet.",
      en: "What the holder of the role puts in, in the file's unit."))
  public static let criticality = Key(
    sv: "kritikalitet", en: "criticality",
    Text(
      sv: "Hur mycket det betyder att området har någon som bär det, från 1 till 100; 1 om inget sägs.",
      en: "How much it matters that somebody carries the area, from 1 to 100; 1 when nothing is said."))
  public static let supportNeeded = Key(
    sv: "arbetsgrupp-behövs", en: "support-needed",
    Text(
      sv: "Ja om området måste ha en arbetsgrupp.",
      en: "Yes when the area must have a supporting group."))
  public static let ownerMayPerform = Key(
    sv: "ägare-får-utföra", en: "owner-may-perform",
    Text(
      sv: "Ja om samma gruppering får vara både ägare och utförare.",
      en: "Yes when one body may be both owner and performer."))
  public static let restsOn = Key(
    sv: "vilar-på", en: "rests-on",
    Text(
      sv: "Styrdokument och andra områden som områdets beslut vilar på.",
      en: "Governing documents and other areas that the area's decisions rest on."))
  public static let areaFunding = Key.funding.meaning(
    sv: "Hur området betalas.",
    en: "How the area is paid for.")
  public static let followsUp = Key(
    sv: "följer-upp", en: "follows-up",
    Text(
      sv: "Områden som det här området följer upp.",
      en: "Areas that this area follows up."))

  // MARK: Documents and services

  public static let area = Key(
    sv: "område", en: "area",
    Text(
      sv: "Området det gäller.", en: "The area it is about."))
  public static let decidingArea = Key.area.meaning(
    sv: "Området vars ägare beslutar dokumentet.", en: "The area whose owner decides the document.")
  public static let decidedBy = Key(
    sv: "beslutas-av", en: "decided-by",
    Text(
      sv: "Grupperingen som beslutar.",
      en: "The body that decides."))
  public static let contractUntil = Key(
    sv: "avtal-till", en: "contract-until",
    Text(
      sv: "När avtalet om tjänsten löper ut.",
      en: "When the contract for the service ends."))
  public static let neededUntil = Key(
    sv: "behövs-till", en: "needed-until",
    Text(
      sv: "Hur länge någon har sagt att tjänsten behövs.",
      en: "How long somebody has said that the service is needed."))
  public static let decommissioned = Key(
    sv: "avvecklas", en: "decommissioned",
    Text(
      sv: "När tjänsten tas ur bruk.",
      en: "When the service is taken out of use."))
  public static let processes = Key(
    sv: "processer", en: "processes",
    Text(
      sv: "Processer som tjänsten stödjer; två tjänster med samma process går parallellt.",
      en: "Processes that the service supports; two services with one in common run in parallel."))
  public static let replacedBy = Key(
    sv: "ersätts-av", en: "replaced-by",
    Text(
      sv: "Tjänsten som tar över.",
      en: "The service that takes over."))
}
