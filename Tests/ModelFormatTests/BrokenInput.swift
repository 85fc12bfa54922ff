import ModelFormat
import Testing

/// A file with one thing wrong with it: what the reader calls it, on which line, and what the message has to mention.
struct BrokenInput: CustomTestStringConvertible, Sendable {
  let code: Problem.Code
  let line: Int
  let says: String
  let text: String

  /// - Parameter body: what follows the two lines that every file begins with, so its first line is line 3.
  init(_ code: Problem.Code, line: Int, says: String, _ body: String) {
    self.init(code, line: line, says: says, whole: "ansvar: 1\nnamn: Prov\n" + body)
  }

  init(_ code: Problem.Code, line: Int, says: String, whole text: String) {
    self.code = code
    self.line = line
    self.says = says
    self.text = text
  }

  var testDescription: String { "\(code.rawValue): \(says)" }
}

extension BrokenInput {
  static let yaml = [
    BrokenInput(.yamlDash, line: 5, says: "`saknas`", "områden:\n  a:\n    namn: -\n"),
    BrokenInput(.yamlDash, line: 4, says: "`saknas`", "grupperingar:\n  a: {namn: A, kapacitet: - }\n"),
    BrokenInput(.yamlDash, line: 4, says: "citattecken", "områden:\n  a: {namn: A, ägare: - , kritikalitet: 1}\n"),
    BrokenInput(
      .yamlDash, line: 5, says: "`absent`",
      whole: "ansvar: 1\nlanguage: en\nname: P\nareas:\n  a: {name: A, owner: - }\n"),
    BrokenInput(.yamlTab, line: 4, says: "tabb", "områden:\n\ta: A\n"),
    BrokenInput(.yamlTab, line: 5, says: "blanksteg", "områden:\n  a:\n  \tnamn: A\n"),
    BrokenInput(.yamlIndentation, line: 5, says: "syskon", "områden:\n  a: A\n b: B\n"),
    BrokenInput(.yamlIndentation, line: 6, says: "ovanför", "områden:\n  a:\n    namn: A\n      slag: beslut\n"),
    BrokenInput(.yamlIndentation, line: 6, says: "indragen", "områden:\n  a:\n    namn: A\n   slag: beslut\n"),
    BrokenInput(.yamlQuote, line: 4, says: "Citattecknet", "områden:\n  a: \"A\n  b: B\n"),
    BrokenInput(.yamlQuote, line: 4, says: "stängs", "områden:\n  a: 'A\n  b: B\n"),
    BrokenInput(.yamlQuote, line: 4, says: "snedstreck", "områden:\n  a: \"C:\\mapp\"\n"),
    BrokenInput(.yamlBracket, line: 5, says: "på rad 4", "områden:\n  a: {namn: A\n  b: B\n"),
    BrokenInput(.yamlBracket, line: 4, says: "Hakparentesen", "områden:\n  a: {namn: A, alias: [x, y}\n"),
    BrokenInput(.yamlBracket, line: 4, says: "Här står }", "områden:\n  a: {namn: A}}\n"),
    BrokenInput(.yamlBracket, line: 4, says: "komma", "områden:\n  a: {namn: A slag: beslut}\n"),
    BrokenInput(.yamlBracket, line: 4, says: "slutar", "områden: {a: A,\n"),
    BrokenInput(.yamlColon, line: 4, says: "två kolon", "områden:\n  a: Mål: nya\n"),
    BrokenInput(.yamlColon, line: 3, says: "ingen nyckel", "områden\nparter: {a: A}\n"),
    BrokenInput(.yamlColon, line: 4, says: "blanksteg efter kolonet", "områden:\n  a:A\n"),
    BrokenInput(.yamlColon, line: 3, says: "utan värde", "områden: {a: {namn:, slag: beslut}}\n"),
    BrokenInput(.yamlCharacter, line: 4, says: "@", "områden:\n  a: @regionen\n"),
    BrokenInput(.yamlCharacter, line: 4, says: "nästa rad", "områden:\n  a: | text\n"),
    BrokenInput(.yamlAnchor, line: 4, says: "ankare", "områden:\n  a: &x {namn: A}\n"),
    BrokenInput(.yamlAnchor, line: 4, says: "`*viktigt*`", "områden:\n  a: *viktigt*\n"),
    BrokenInput(.yamlTag, line: 4, says: "taggar", "områden:\n  a: !!str A\n"),
    BrokenInput(.yamlMergeKey, line: 4, says: "`<<`", "områden:\n  a: {<<: {slag: beslut}, namn: A}\n"),
    BrokenInput(.yamlDocuments, line: 3, says: "---", "---\nansvar: 1\n"),
    BrokenInput(.yamlDepth, line: 3, says: "100 nivåer", "x: " + String(repeating: "[", count: 5_000)),
    BrokenInput(.yamlKey, line: 4, says: "nyckel", "områden:\n  {{a}}: A\n"),
    BrokenInput(.keyRepeated, line: 6, says: "rad 4", "områden:\n  a: A\n  b: B\n  a: C\n"),
    BrokenInput(.keyRepeated, line: 4, says: "`namn`", "områden:\n  a: {namn: A, slag: beslut, \"namn\": B}\n"),
    BrokenInput(.fileEmpty, line: 1, says: "tom", whole: ""),
    BrokenInput(.fileEmpty, line: 1, says: "tom", whole: "# Bara en kommentar.\n"),
    BrokenInput(.fileShape, line: 1, says: "lista", whole: "- a\n- b\n"),
    BrokenInput(.fileShape, line: 1, says: "text", whole: "Hej\n"),
  ]

  static let keys = [
    BrokenInput(.formatMissing, line: 1, says: "`ansvar: 1`", whole: "namn: Prov\n"),
    BrokenInput(.formatVersion, line: 1, says: "version `2`", whole: "ansvar: 2\nnamn: Prov\n"),
    BrokenInput(.formatVersion, line: 1, says: "version `1.0`", whole: "ansvar: 1.0\nnamn: Prov\n"),
    BrokenInput(.languageUnknown, line: 3, says: "`sv` eller `en`", "språk: de\n"),
    BrokenInput(.keyMissing, line: 1, says: "Filen saknar `namn`", whole: "ansvar: 1\n"),
    BrokenInput(.keyMissing, line: 4, says: "Området `a` saknar `namn`", "områden:\n  a: {slag: beslut}\n"),
    BrokenInput(.keyMissing, line: 4, says: "saknar `namn`", "områden:\n  a:\n"),
    BrokenInput(.keyUnknown, line: 3, says: "finns inte överst i filen: menade du `områden`?", "omraden: {a: A}\n"),
    BrokenInput(
      .keyUnknown, line: 3, says: "menade du `grupperingar`?",
      "gruperingar: {b: B}\nområden: {a: {namn: A, ägare: b}}\n"),
    BrokenInput(
      .keyUnknown, line: 3, says: "överst i filen. Det som", "xyzzy: {b: B}\nområden: {a: {namn: A, ägare: B}}\n"),
    BrokenInput(.keyUnknown, line: 2, says: "menade du `namn`?", whole: "ansvar: 1\nnman: Prov\n"),
    BrokenInput(.keyUnknown, line: 4, says: "menade du `utförare`?", "områden:\n  a: {namn: A, utforare: saknas}\n"),
    BrokenInput(.keyUnknown, line: 3, says: "Det som kan stå här", "tokigheter: 1\n"),
    BrokenInput(.keyMisplaced, line: 4, says: "hör till en gruppering", "områden:\n  a: {namn: A, platser: okänd}\n"),
    BrokenInput(.keyOtherLanguage, line: 3, says: "engelska", "bodies: {a: A}\n"),
    BrokenInput(
      .keyOtherLanguage, line: 5, says: "Skriv `kind`",
      whole: "ansvar: 1\nlanguage: en\nname: X\nbodies:\n  a: {name: A, slag: unit}\n"),
  ]

  static let values = [
    BrokenInput(.wrongShape, line: 3, says: "id för ett område", "områden: [a, b]\n"),
    BrokenInput(.wrongShape, line: 4, says: "inte en lista", "områden:\n  a: [A]\n"),
    BrokenInput(.wrongShape, line: 4, says: "`namn` ska vara en text", "områden:\n  a: {namn: [A]}\n"),
    BrokenInput(.wrongShape, line: 3, says: "en lista", "datum: [2023-05-31]\n"),
    BrokenInput(
      .wrongShape, line: 4, says: "`uppdragsbeskrivning`", "grupperingar:\n  a: {namn: A, uppdragsbeskrivning: 2016}\n"),
    BrokenInput(.textEmpty, line: 4, says: "tom", "områden:\n  a: {namn: \"\"}\n"),
    BrokenInput(
      .wordUnknown, line: 4, says: "menade du `styrgrupp`?", "grupperingar:\n  a: {namn: A, slag: styrgrup}\n"),
    BrokenInput(.wordUnknown, line: 4, says: "menade du `nämnd`?", "grupperingar:\n  a: {namn: A, slag: committee}\n"),
    BrokenInput(.wordUnknown, line: 4, says: "eller `ekonomi`", "områden:\n  a: {namn: A, slag: trasigt}\n"),
    BrokenInput(.wordUnknown, line: 4, says: "menade du `saknas`?", "områden:\n  a: {namn: A, ägare: absent}\n"),
    BrokenInput(
      .answerUnreadable, line: 4, says: "`ja` eller `nej`", "grupperingar:\n  a: {namn: A, berörd: kanske}\n"),
    BrokenInput(.numberUnreadable, line: 4, says: "bara siffror", "grupperingar:\n  a: {namn: A, kapacitet: 40 h}\n"),
    BrokenInput(.numberUnreadable, line: 4, says: "`NaN`", "grupperingar:\n  a: {namn: A, kapacitet: NaN}\n"),
    BrokenInput(.numberNegative, line: 4, says: "negativ", "grupperingar:\n  a: {namn: A, kapacitet: -4}\n"),
    BrokenInput(
      .numberRange, line: 4, says: "högst 1\u{A0}000\u{A0}000\u{A0}000",
      "grupperingar:\n  a: {namn: A, kapacitet: 1000000001}\n"),
    BrokenInput(
      .numberRange, line: 4, says: "högst", "grupperingar:\n  a: {namn: A, kapacitet: 99999999999999999999}\n"),
    BrokenInput(.numberRange, line: 4, says: "från 1 till 100", "områden:\n  a: {namn: A, kritikalitet: 101}\n"),
    BrokenInput(.numberRange, line: 4, says: "heltal", "områden:\n  a: {namn: A, kritikalitet: 1.5}\n"),
    BrokenInput(.numberPrecision, line: 4, says: "tre decimaler", "grupperingar:\n  a: {namn: A, kapacitet: 0.0001}\n"),
    BrokenInput(.dateUnreadable, line: 3, says: "hösten 2023", "datum: snart\n"),
    BrokenInput(.dateRelative, line: 4, says: "`datum`", "tjänster:\n  a: {namn: A, från: nästa år}\n"),
    BrokenInput(
      .periodReversed, line: 4, says: "senare än", "områden:\n  a: {namn: A, från: 2025, till: hösten 2023}\n"),
    BrokenInput(.wordUnknown, line: 3, says: "orden för `area-no-owner`", "regler: {area-no-owner: varnign}\n"),
    BrokenInput(.wordUnknown, line: 4, says: "`vakanser`", "planering:\n  mål: [vakans]\n"),
    BrokenInput(
      .numberRange, line: 4, says: "`vakanser` ska vara ett heltal från 1", "planering:\n  mål: [{vakanser: 0}]\n"),
    BrokenInput(.keyMissing, line: 4, says: "`värde`", "områden:\n  a: {namn: A, ägare: {värde: , källa: x}}\n"),
  ]

  static let references = [
    BrokenInput(.identifierForm, line: 4, says: "bindestreck", "områden:\n  a b: A\n"),
    BrokenInput(
      .referenceUnknown, line: 6, says: "menade du `vvg`?",
      "grupperingar:\n  vvg: Vårdsamverkan Väst\nområden:\n  a: {namn: A, ägare: Vårdsamverkan Västt}\n"),
    BrokenInput(
      .keyOtherLanguage, line: 3, says: "grupperingar", "bodies:\n  vvg: V\nområden:\n  a: {namn: A, ägare: vvg}\n"),
    BrokenInput(.identifierReserved, line: 4, says: "`saknas`", "områden:\n  saknas: A\n"),
    BrokenInput(
      .identifierRepeated, line: 5, says: "redan taget", "områden:\n  a: {namn: A, delområden: {b: B}}\n  b: B\n"),
    BrokenInput(
      .referenceUnknown, line: 6, says: "menade du `vvg`?",
      "grupperingar:\n  vvg: VVG\nområden:\n  a: {namn: A, ägare: vvgg}\n"),
    BrokenInput(
      .referenceUnknown, line: 7, says: "menade du `sn`?",
      "grupperingar:\n  sn: Socialnämnden\n  dr: Digitaliseringsrådet\nområden:\n  a: {namn: A, ägare: sooialnamnden}\n"
    ),
    BrokenInput(
      .referenceUnknown, line: 7, says: "menade du `dr`?",
      "grupperingar:\n  sn: Socialnämnden\n  dr: Digitaliseringsrådet\nområden:\n  a: {namn: A, ägare: Digitaliseringsradet}\n"
    ),
    BrokenInput(
      .referenceUnknown, line: 6, says: "menade du `x`?",
      "grupperingar:\n  x: {namn: Nämnden för omsorg, kortnamn: Vård, alias: Ömsöråd}\nområden:\n"
        + "  a: {namn: A, ägare: omsorad}\n"),
    BrokenInput(.referenceUnknown, line: 4, says: "menade du `okänd`?", "områden:\n  a: {namn: A, ägare: okänt}\n"),
    BrokenInput(.referenceUnknown, line: 4, says: "menade du `saknas`?", "områden:\n  a: {namn: A, ägare: saknar}\n"),
    BrokenInput(
      .wordUnknown, line: 4, says: "menade du `okänd`?", "grupperingar:\n  a: {namn: A, kapacitet: okant}\n"),
    BrokenInput(
      .wordUnknown, line: 4, says: "menade du `okänd`?", "grupperingar:\n  a: {namn: A, uppdragsbeskrivning: okänt}\n"),
    BrokenInput(
      .referenceUnknown, line: 6, says: "Ordet `okänd` står ensamt",
      "grupperingar:\n  vvg: V\nområden:\n  a: {namn: A, ägare: [vvg, okänt]}\n"),
    BrokenInput(
      .referenceUnknown, line: 7, says: "saknas ett komma? Skriv `[digrad, itenhet]`",
      "grupperingar:\n  digrad: Rådet\n  itenhet: Enheten\nområden:\n  a: {namn: A, utförare: [digrad itenhet]}\n"),
    BrokenInput(
      .referenceUnknown, line: 4, says: "området `x`. Lägg till det eller", "dokument:\n  d: {namn: D, område: x}\n"),
    BrokenInput(
      .referenceUnknown, line: 4, says: "alternativet `x`. Lägg till det", "alternativ:\n  a: {namn: A, bygger-på: x}\n"
    ),
    BrokenInput(
      .referenceUnknown, line: 4, says: "parten `x`. Lägg till den", "parter:\n  a: {namn: A, företräder: x}\n"),
    BrokenInput(.referenceUnknown, line: 4, says: "grupperingen `b`", "områden:\n  a: {namn: A, ägare: b}\n"),
    BrokenInput(
      .referenceUnknown, line: 7, says: "lista",
      "grupperingar:\n  vvg: V\n  sitiv: S\nområden:\n  a: {namn: A, ägare: \"vvg, sitiv\"}\n"),
    BrokenInput(
      .referenceUnknown, line: 6, says: "står ensamt",
      "grupperingar:\n  vvg: V\nområden:\n  a: {namn: A, ägare: [vvg, okänd]}\n"),
    BrokenInput(.referenceUnknown, line: 4, says: "nivån `hög`", "områden:\n  a: {namn: A, nivå: hög}\n"),
    BrokenInput(
      .referenceUnknown, line: 4, says: "parten eller grupperingen", "grupperingar:\n  a: {namn: A, platser: [b]}\n"),
    BrokenInput(
      .referenceAmbiguous, line: 6, says: "`a` eller `b`",
      "grupperingar:\n  a: Gruppen\n  b: Gruppen\n  c: {namn: C, finansiär: Gruppen}\n"),
    BrokenInput(
      .referenceAmbiguous, line: 6, says: "både en part och en gruppering",
      "parter:\n  a: A\ngrupperingar:\n  a: {namn: A, platser: [a]}\n"),
    BrokenInput(
      .referenceRepeated, line: 5, says: "redan i listan", "grupperingar:\n  a: A\n  b: {namn: B, finansiär: [a, a]}\n"),
    BrokenInput(
      .referenceCycle, line: 4, says: "`a` → `b` → `a`",
      "alternativ:\n  a: {namn: A, bygger-på: b}\n  b: {namn: B, bygger-på: a}\n"),
    BrokenInput(.referenceCycle, line: 4, says: "`företräder`", "parter:\n  a: {namn: A, företräder: a}\n"),
    BrokenInput(
      .referenceCycle, line: 4, says: "`ersatte`",
      "grupperingar:\n  a: {namn: A, ersatte: b}\n  b: {namn: B, ersatte: a}\n"),
    BrokenInput(
      .seatHolder, line: 4, says: "antingen `part` eller `gruppering`",
      "grupperingar:\n  a: {namn: A, platser: [{neutral: ja}]}\n"),
    BrokenInput(
      .mandateContradiction, line: 4, says: "`finns`",
      "grupperingar:\n  a: {namn: A, uppdragsbeskrivning: {finns: nej, datum: 2016}}\n"),
    BrokenInput(
      .deciderTwice, line: 8, says: "vem som beslutar",
      "grupperingar:\n  a: A\nområden:\n  b: B\ndokument:\n  c: {namn: C, område: b, beslutas-av: a}\n"),
  ]

  static let changes = [
    change(.changeWithoutOperation, says: "inte vad den gör", "{från: 2024}"),
    change(.changeWithSeveralOperations, says: "`pausa` eller `område`", "{pausa: g, område: o, ägare: g}"),
    change(.changeKeyMisplaced, says: "`ägare` ändras för `område`", "{gruppering: g, ägare: g}"),
    change(.changeKeyMisplaced, says: "`kapacitet` ändras för `gruppering`", "{område: o, ägare: g, kapacitet: 4}"),
    change(.changeOfNothing, says: "Lägg till `ägare`", "{område: o, källa: x}"),
    change(.changeOfNothing, says: "`ersätt` är inte hel. Lägg till `med`", "{ersätt: g}"),
    change(.changeOfNothing, says: "Lägg till `blir`", "{slå-ihop: [g]}"),
    change(.changeOfNothing, says: "Lägg till `åt`", "{överlåt: g}"),
    change(.changeOfNothing, says: "Lägg till `områden`", "{inrätta: g, ur: g}"),
    change(.changeOfNothing, says: "Lägg till `kapacitet` eller `antal-personer`", "{tillför-resurser: g}"),
    change(.changeKeyMisplaced, says: "`med` ändras för `ersätt`", "{slå-ihop: [g], blir: g, med: g}"),
    change(.referenceUnknown, says: "inte rollen `x`", "{vakant: x}"),
    change(.referenceUnknown, says: "inte beslutet `x`", "{besluta: x}"),
    change(.periodReversed, says: "senare än", "{pausa: g, från: 2025, till: 2024}"),
    change(.wrongShape, says: "nycklar med värden", "pausa g"),
    BrokenInput(
      .pairingWithoutRole, line: 6, says: "vilken roll", "områden:\n  o: O\nplanering:\n  fasta: [{område: o}]\n"),
  ]

  private static func change(_ code: Problem.Code, says: String, _ change: String) -> BrokenInput {
    BrokenInput(
      code, line: 10, says: says,
      "grupperingar:\n  g: G\nområden:\n  o: O\nalternativ:\n  a:\n    namn: A\n    ändringar: [\(change)]\n")
  }
}
