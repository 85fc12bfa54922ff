import ModelFormat

extension BrokenInput {
  /// What can be wrong with tasks, decisions, observations, risks, controls and figures.
  static let work = [
    BrokenInput(.keyUnknown, line: 4, says: "menade du `ansvarig`?", "uppdrag:\n  a: {namn: A, ansvarigt: saknas}\n"),
    BrokenInput(.keyMissing, line: 4, says: "Uppdraget `a` saknar `namn`", "uppdrag:\n  a: {klart: saknas}\n"),
    BrokenInput(.keyMissing, line: 4, says: "Eskaleringen", "uppdrag:\n  a: {namn: A, eskalering: [{till: saknas}]}\n"),
    BrokenInput(.keyOtherLanguage, line: 3, says: "Skriv `uppdrag`", "tasks: {a: A}\n"),
    BrokenInput(.keyMisplaced, line: 4, says: "hör till ett uppdrag", "områden:\n  a: {namn: A, eskalering: saknas}\n"),
    BrokenInput(.wordUnknown, line: 4, says: "`deltagande`", "uppdrag:\n  a: {namn: A, slag: projekt}\n"),
    BrokenInput(.wordUnknown, line: 4, says: "menade du `klart`?", "uppdrag:\n  a: {namn: A, läge: klar}\n"),
    BrokenInput(
      .referenceAmbiguous, line: 5, says: "både ett styrdokument och ett område",
      "dokument:\n  plan: Planen\nområden: {plan: Plan, a: {namn: A, vilar-på: [plan]}}\n"),
    BrokenInput(
      .referenceUnknown, line: 4, says: "styrdokumentet eller området `x`", "områden:\n  a: {namn: A, vilar-på: x}\n"),
    BrokenInput(.wordUnknown, line: 4, says: "menade du `hög`?", "risker:\n  a: {namn: A, nivå: high}\n"),
    BrokenInput(.wordUnknown, line: 4, says: "`underskott`", "tabeller:\n  a: {namn: A, utfall: minus}\n"),
    BrokenInput(.wrongShape, line: 4, says: "id för en risk", "risker:\n  - Ingen ersättare\n"),
    BrokenInput(.wrongShape, line: 4, says: "ett tal för varje tid", "volymer:\n  a: {namn: A, värden: [1, 2]}\n"),
    BrokenInput(.wrongShape, line: 4, says: "nycklar med värden", "uppdrag:\n  a: {namn: A, klart: [2024]}\n"),
    BrokenInput(.dateUnreadable, line: 4, says: "hösten 2023", "uppdrag:\n  a: {namn: A, klart: när det går}\n"),
    BrokenInput(.dateUnreadable, line: 4, says: "`snart`", "volymer:\n  a: {namn: A, värden: {snart: 1}}\n"),
    BrokenInput(.numberNegative, line: 4, says: "negativ", "volymer:\n  a: {namn: A, värden: {2022: -1}}\n"),
    BrokenInput(.numberRange, line: 4, says: "minst -", "tabeller:\n  a: {namn: A, summa: -9999999999999}\n"),
    BrokenInput(.numberRange, line: 4, says: "från 1", "uppdrag:\n  a: {namn: A, prioritet: 0}\n"),
    BrokenInput(.numberUnreadable, line: 4, says: "bara siffror", "tabeller:\n  a: {namn: A, rader: {Lön: 4 kr}}\n"),
    BrokenInput(
      .referenceUnknown, line: 5, says: "menade du `plan`?", "uppdrag:\n  plan: P\n  b: {namn: B, kräver: plann}\n"),
    BrokenInput(.referenceUnknown, line: 4, says: "uppdraget `x`", "risker:\n  a: {namn: A, åtgärder: [x]}\n"),
    BrokenInput(.referenceUnknown, line: 4, says: "risken `x`", "kontroller:\n  a: {namn: A, risker: x}\n"),
    BrokenInput(.referenceUnknown, line: 4, says: "volymen `x`", "volymer:\n  a: {namn: A, resurs: x}\n"),
    BrokenInput(
      .referenceUnknown, line: 4, says: "grupperingen `x`", "roller:\n  a: {namn: A, innehavare: {x: Anna}}\n"),
    BrokenInput(
      .referenceAmbiguous, line: 6, says: "`a` eller `b`",
      "uppdrag:\n  a: Planen\n  b: Planen\n  c: {namn: C, kräver: Planen}\n"),
    BrokenInput(
      .referenceRepeated, line: 6, says: "redan i listan",
      "grupperingar:\n  b: Bygg\nroller:\n  a: {namn: A, innehavare: {b: Anna, Bygg: Olle}}\n"),
    BrokenInput(
      .referenceCycle, line: 4, says: "`kräver`", "uppdrag:\n  a: {namn: A, kräver: b}\n  b: {namn: B, kräver: a}\n"),
    BrokenInput(.wordUnknown, line: 4, says: "menade du `avtal`?", "områden:\n  a: {namn: A, beslutar: [avtall]}\n"),
    BrokenInput(.referenceRepeated, line: 4, says: "redan i", "områden:\n  a: {namn: A, beslutar: [plan, plan]}\n"),
    BrokenInput(.wordUnknown, line: 4, says: "`kommunalförbund`", "grupperingar:\n  a: {namn: A, rättsform: klubb}\n"),
    BrokenInput(.referenceUnknown, line: 4, says: "`x`", "grupperingar:\n  a: {namn: A, medlemmar: [x]}\n"),
    BrokenInput(.referenceCycle, line: 4, says: "`medlemmar`", "grupperingar:\n  a: {namn: A, medlemmar: a}\n"),
  ]
}
