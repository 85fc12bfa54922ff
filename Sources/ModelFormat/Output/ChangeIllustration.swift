import Vocabulary

/// One change as it is written, and what happens then, for the handbook.
struct ChangeIllustration {
  let operation: Key
  /// What stands after the operation's key.
  let rest: Text
  let meaning: Text

  init(_ operation: Key, _ rest: Text, _ meaning: Text) {
    self.operation = operation
    self.rest = rest
    self.meaning = meaning
  }

  /// The change on one line.
  func line(in language: Language) -> String { "{\(operation[language]): \(rest[language])}" }

  /// Every kind of change at least once, in the order of the forms.
  static let all: [ChangeIllustration] = [
    ChangeIllustration(
      .pause,
      Text(
        sv: "ledningsrad, från: hösten 2023, till: 2024-06-30",
        en: "ledningsrad, from: autumn 2023, until: 2024-06-30"),
      Text(
        sv: """
          Grupperingen vilar. Platserna finns kvar och uppdraget sover. Rollerna står tomma \
          tills någon tar över, och kommer tillbaka när pausen är slut om ingen annan har fått \
          dem. Utan `till` fortsätter pausen tills något annat beslutas.
          """,
        en: """
          The body rests. Its seats remain and its mandate sleeps. Its roles are vacant until \
          somebody takes over, and come back at the end of the pause unless others have been \
          given them. Without `until` the pause goes on until something else is decided.
          """)),
    ChangeIllustration(
      .resume,
      Text(
        sv: "ledningsrad, från: 2024-03-01",
        en: "ledningsrad, from: 2024-03-01"),
      Text(
        sv: "Pausen är slut. Roller som andra har fått under tiden kommer inte tillbaka av sig själva.",
        en: "The pause is over. Roles that others were given meanwhile do not come back by themselves.")),
    ChangeIllustration(
      .dissolve,
      Text(
        sv: "arbetsgrupp, från: 2024",
        en: "arbetsgrupp, from: 2024"),
      Text(
        sv: """
          Grupperingen upphör för gott. Områdena är kvar, utan den som hade rollen. Så avslutas \
          också ett projekt eller en annan tillfällig gruppering.
          """,
        en: """
          The body ends for good. The areas remain, without whoever held the role. A project or \
          another temporary body is ended in the same way.
          """)),
    ChangeIllustration(
      .establish,
      Text(
        sv: "leverans",
        en: "leverans"),
      Text(
        sv: """
          Grupperingen står bland grupperingarna men finns inte före ändringen, vare sig i dag \
          eller i andra alternativ.
          """,
        en: """
          The body is declared among the bodies but does not exist before the change, neither \
          today nor in other alternatives.
          """)),
    ChangeIllustration(
      .establish,
      Text(
        sv: "leverans, ur: gits, områden: [drift]",
        en: "leverans, out-of: gits, areas: [drift]"),
      Text(
        sv: "Den bryts ut ur en annan och tar över rollerna på de områden som räknas upp.",
        en: "It is broken out of another and takes over the roles on the areas that are listed.")),
    ChangeIllustration(
      .replace,
      Text(
        sv: "ledningsrad, med: vvg",
        en: "ledningsrad, with: vvg"),
      Text(
        sv: """
          Den ena upphör. Den andra, som finns eller har inrättats, får dess roller, dess \
          uppdrag som uppdragsgivare och utförare, och dess platser och uppdragsgivare om den \
          inte har egna. Uppdragsbeskrivningen följer inte med.
          """,
        en: """
          The one ends. The other, which exists or has been set up, gets its roles, its \
          commissions given and taken, and its seats and commissioners unless it has its own. \
          The mandate does not come along.
          """)),
    ChangeIllustration(
      .merge,
      Text(
        sv: "[ledningsrad, vvg], blir: vvg",
        en: "[ledningsrad, vvg], becomes: vvg"),
      Text(
        sv: """
          Roller, platser, uppdragsgivare och uppdrag förenas. Den som hade samma roll två \
          gånger har den en gång. Är någons platser okända blir de förenade platserna det. De \
          andra upphör.
          """,
        en: """
          Roles, seats, commissioners and commissions are united. Who held a role twice holds it \
          once. Are the seats of one unknown, so are those of the union. The others end.
          """)),
    ChangeIllustration(
      .transfer,
      Text(
        sv: "ledningsrad, åt: vvg, områden: [plan], roll: ägare",
        en: "ledningsrad, receiver: vvg, areas: [plan], role: owner"),
      Text(
        sv: "Roller går från en till en annan: alla, de på vissa områden eller en enda av dem.",
        en: "Roles go from one to another: all, those on some areas, or a single one of them.")),
    ChangeIllustration(
      .split,
      Text(
        sv: "drift, delar: {norr: vvg, syd: }",
        en: "drift, parts: {norr: vvg, syd: }"),
      Text(
        sv: """
          Delområdena får egna roller: ägaren som skrivs, och i övrigt helhetens. Helheten \
          behåller ingen.
          """,
        en: """
          The sub-areas get roles of their own: the owner that is written, and for the rest \
          those of the whole, which keeps none.
          """)),
    ChangeIllustration(
      .area,
      Text(
        sv: "plan, ägare: vvg, utförare: saknas",
        en: "plan, owner: vvg, performer: absent"),
      Text(
        sv: "De roller som nämns får nya innehavare, eller ingen.",
        en: "The roles that are mentioned get new holders, or none.")),
    ChangeIllustration(
      .body,
      Text(
        sv: "gits, uppdragsgivare: [vvg], uppdragsbeskrivning: {datum: 2024-01-15}",
        en: "gits, commissioners: [vvg], mandate: {date: 2024-01-15}"),
      Text(
        sv: "De uppgifter som nämns blir nya. Så beslutas en uppdragsbeskrivning.",
        en: "The facts that are mentioned become new. A mandate is adopted in this way.")),
    ChangeIllustration(
      .body,
      Text(
        sv: "gits, lägg-till-platser: [vgr], ta-bort-platser: [kommunerna]",
        en: "gits, add-seats: [vgr], remove-seats: [kommunerna]"),
      Text(
        sv: "Platser ändras en och en; `platser` skriver om dem alla.",
        en: "Seats are changed one by one; `seats` writes them all anew.")),
    ChangeIllustration(
      .addResources,
      Text(
        sv: "gits, ur: ledningsrad, kapacitet: 20, antal-personer: 1",
        en: "gits, out-of: ledningsrad, capacity: 20, headcount: 1"),
      Text(
        sv: """
          Kapacitet och personer läggs till dem som finns. Utan `ur` kommer de utifrån. En okänd \
          mängd gör resultatet okänt.
          """,
        en: """
          Capacity and people are added to those that are there. Without `out-of` they come from \
          outside. An unknown amount makes the result unknown.
          """)),
    ChangeIllustration(
      .withdrawResources,
      Text(
        sv: "gits, antal-personer: 1",
        en: "gits, headcount: 1"),
      Text(
        sv: "En person slutar, eller kapacitet dras in.",
        en: "A person leaves, or capacity is withdrawn.")),
    ChangeIllustration(
      .vacate,
      Text(
        sv: "forvaltare, hos: [gits]",
        en: "forvaltare, at: [gits]"),
      Text(
        sv: "Rollen står tom från och med ändringen, hos dem som nämns eller hos alla.",
        en: "The role is vacant from the change on, with those that are mentioned or with all.")),
    ChangeIllustration(
      .task,
      Text(
        sv: "oversyn, ansvarig: vvg, klart: 2024-09-30",
        en: "oversyn, responsible: vvg, due: 2024-09-30"),
      Text(
        sv: """
          Ett uppdrag eller en åtgärd får ansvarig, tidpunkt eller läge. `ansvarig: saknas` \
          säger att den ansvarige är borta.
          """,
        en: """
          A task or measure gets somebody responsible, a time or a state. `responsible: absent` \
          says that whoever was responsible is gone.
          """)),
    ChangeIllustration(
      .service,
      Text(
        sv: "samsa, avtal-till: 2026, avvecklas: 2027",
        en: "samsa, contract-until: 2026, decommissioned: 2027"),
      Text(
        sv: """
          Tjänstens tider blir de som skrivs: när den startar, hur länge avtalet gäller, hur \
          länge den behövs och när den avvecklas.
          """,
        en: """
          The times of the service become those that are written: when it starts, how long the \
          contract holds, how long it is needed and when it is taken out of use.
          """)),
    ChangeIllustration(
      .document,
      Text(
        sv: "arsplan, beslutas-av: vvg, från: 2024",
        en: "arsplan, decided-by: vvg, from: 2024"),
      Text(
        sv: "Styrdokumentet beslutas av grupperingen, som sedan svarar för det.",
        en: "The governing document is decided by the body, which then answers for it.")),
    ChangeIllustration(
      .decide,
      Text(
        sv: "delning, från: 2023-06-07",
        en: "delning, from: 2023-06-07"),
      Text(
        sv: "Beslutet fattas den dag ändringen gäller från.",
        en: "The decision is taken on the day of the change.")),
  ]
}
