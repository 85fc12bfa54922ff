/// A field of public services and the topics in it, as nouns that can follow "för", "av" and "i".
struct Field {
  let name: String
  let topics: [String]

  init(_ name: String, _ topics: [String]) {
    self.name = name
    self.topics = topics
  }

  static let all: [Field] = [
    Field(
      "vård",
      [
        "primärvård", "akutsjukvård", "ambulanssjukvård", "rehabilitering", "psykiatri", "barnhälsovård",
        "mödrahälsovård", "tandvård", "palliativ vård", "läkemedel", "vaccinationer", "laboratoriemedicin",
      ]),
    Field(
      "skola",
      [
        "förskola", "grundskola", "gymnasieskola", "vuxenutbildning", "elevhälsa", "fritidshem", "modersmål",
        "skolskjuts", "kulturskola", "studievägledning", "anpassad skola", "skolbibliotek",
      ]),
    Field(
      "IT",
      [
        "informationssäkerhet", "journalsystem", "identiteter", "datanät", "serverdrift", "e-arkiv", "öppna data",
        "användarstöd", "mobila enheter", "integrationer", "e-tjänster", "videomöten",
      ]),
    Field(
      "samhällsbyggnad",
      [
        "detaljplaner", "bygglov", "mark och exploatering", "kart och mätning", "gator", "parker",
        "vatten och avlopp", "avfall", "trafikplanering", "bostadsförsörjning", "strandskydd", "lekplatser",
      ]),
    Field(
      "omsorg",
      [
        "hemtjänst", "hemsjukvård", "särskilt boende", "daglig verksamhet", "personlig assistans", "boendestöd",
        "korttidsboende", "trygghetslarm", "dagverksamhet", "anhörigstöd", "ledsagning", "hjälpmedel",
      ]),
    Field(
      "individ och familj",
      [
        "barnavård", "familjerätt", "familjehem", "försörjningsstöd", "missbruksvård", "våld i nära relationer",
        "budgetrådgivning", "ungdomsmottagning", "familjecentral", "socialjour", "samhällsvägledning", "fältarbete",
      ]),
    Field(
      "kultur och fritid",
      [
        "bibliotek", "museer", "idrottsanläggningar", "föreningsstöd", "ungdomsgårdar", "simhallar", "scenkonst",
        "konst", "kulturmiljö", "friluftsliv", "lokalhistoria", "lovaktiviteter",
      ]),
    Field(
      "kollektivtrafik",
      [
        "busstrafik", "tågtrafik", "färdtjänst", "sjukresor", "biljettsystem", "hållplatser", "realtidsinformation",
        "båttrafik", "anropsstyrd trafik", "kundtjänst", "depåer", "linjenät",
      ]),
    Field(
      "miljö och klimat",
      [
        "livsmedelskontroll", "luftkvalitet", "naturvård", "klimatanpassning", "energiplan", "förorenad mark",
        "buller", "hälsoskydd", "vattenvård", "laddinfrastruktur", "kemikalier", "djurskydd",
      ]),
    Field(
      "trygghet och beredskap",
      [
        "räddningstjänst", "krisberedskap", "civilt försvar", "brottsförebyggande", "säkerhetsskydd",
        "skadeförebyggande", "kriskommunikation", "reservkraft", "nödvatten", "trygghetspunkter", "signalskydd",
        "frivilligresurser",
      ]),
    Field(
      "arbetsmarknad och näringsliv",
      [
        "näringslivsservice", "arbetsmarknadsinsatser", "feriejobb", "besöksnäring", "etablering", "landsbygd",
        "kompetensmäklare", "socialt företagande", "lärlingar", "företagslots", "torghandel", "bredband",
      ]),
    Field(
      "ekonomi och inköp",
      [
        "redovisning", "fakturor", "löner", "upphandlingar", "avtalstrohet", "investeringar", "finansförvaltning",
        "försäkringar", "statsbidrag", "taxor", "kostnadsuppföljning", "momsfrågor",
      ]),
    Field(
      "personal",
      [
        "rekrytering", "arbetsmiljö", "chefsutveckling", "bemanning", "schemaläggning", "företagshälsa",
        "introduktion", "lönebildning", "medarbetarsamtal", "jämställdhet", "pensioner", "rehabiliteringsstöd",
      ]),
    Field(
      "kansli och information",
      [
        "diarium", "arkiv", "dataskydd", "webbplats", "intranät", "nämndadministration", "medborgardialog", "val",
        "klagomål", "översättningar", "tryckeri", "omvärldsbevakning",
      ]),
  ]
}

/// What is done in a topic: how it is named, what kind of area it makes and on which level it is decided.
struct Aspect {
  let phrase: String
  let kind: Kind
  let level: Int

  enum Kind {
    case activity
    case service
    case document
    case finance
    /// Something that parties sign.
    case agreement
    /// Something that looks at what is done elsewhere in the field.
    case followUp
  }

  init(_ phrase: String, _ kind: Kind, level: Int) {
    self.phrase = phrase
    self.kind = kind
    self.level = level
  }

  static let all: [Aspect] = [
    Aspect("Planering av", .activity, level: 1), Aspect("Information om", .activity, level: 2),
    Aspect("Mål för", .document, level: 0), Aspect("Systemstöd för", .service, level: 2),
    Aspect("Samordning av", .activity, level: 2), Aspect("Budget för", .finance, level: 0),
    Aspect("Uppföljning av", .followUp, level: 1), Aspect("Rutiner för", .activity, level: 2),
    Aspect("Kvalitet i", .activity, level: 2), Aspect("Överenskommelse om", .agreement, level: 0),
    Aspect("Utveckling av", .activity, level: 1), Aspect("Statistik om", .activity, level: 2),
    Aspect("Riktlinjer för", .document, level: 1), Aspect("Utbildning i", .activity, level: 2),
    Aspect("Tillgänglighet i", .activity, level: 2), Aspect("Avtal om", .agreement, level: 1),
    Aspect("Bemanning av", .activity, level: 2), Aspect("Handläggning av", .activity, level: 2),
    Aspect("Lokaler för", .activity, level: 2), Aspect("Beredskap för", .activity, level: 1),
  ]

  /// The aspect of the area that is so far down the list of its topic. Neighbours in the list are unlike each other.
  static func ofArea(_ number: Int, topic: Int) -> Aspect { all[(number * 7 + topic * 3) % all.count] }
}
