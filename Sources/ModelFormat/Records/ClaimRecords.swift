import Responsibility
import Vocabulary

/// A file of claims, while it is being read.
struct ClaimSheetDraft: Sendable {
  var sources: [ClaimSheet.Source] = []
  var claims: [ClaimDraft] = []
  var alternative: Fact<String>?

  /// The sheet, with what is said once for all claims handed down to each.
  var sheet: ClaimSheet {
    ClaimSheet(sources: sources, claims: claims.compactMap { $0.claim(unlessSaid: alternative) })
  }
}

/// A claim as written: with one expectation of its own, or with a list of them that it says the common things for.
struct ClaimDraft: Sendable {
  let id: String
  let place: Place
  var quote = ""
  var source: String?
  var grade: ClaimGrade?
  var own: ExpectationDraft
  var expected: [ExpectationDraft] = []
  /// False for a claim that is written as a text alone.
  var hasKeys = false

  init(id: String, quote: String, place: Place) {
    self.id = id
    self.quote = quote
    self.place = place
    own = ExpectationDraft(place: place)
  }

  /// Nil when the grade is missing; that has been reported.
  func claim(unlessSaid alternative: Fact<String>?) -> Claim? {
    guard let grade else { return nil }
    let drafts = expected.isEmpty ? [own] : expected
    return Claim(
      id: id, quote: quote, source: source, grade: grade,
      expectations: drafts.compactMap { $0.expectation(unlessSaid: own, or: alternative) }, place: place)
  }
}

/// An expectation as written.
struct ExpectationDraft: Sendable {
  var rule: String?
  var subjects: [String] = []
  /// Absent for the organisation as it is.
  var alternative: Fact<String>?
  var day: DateText?
  var words: [String] = []
  var place: Place

  /// Nil without a rule: nothing is expected, or its absence has been reported.
  func expectation(unlessSaid claim: ExpectationDraft, or alternative: Fact<String>?) -> Expectation? {
    guard let rule = rule ?? claim.rule else { return nil }
    let meant = self.alternative ?? claim.alternative ?? alternative
    return Expectation(
      rule: rule, subjects: subjects.isEmpty ? claim.subjects : subjects,
      alternative: meant?.value.map { AlternativeID($0) }, day: (day ?? claim.day)?.earliest,
      words: words.isEmpty ? claim.words : words, place: place)
  }
}

extension Record<ClaimSheetDraft> {
  static let claimSheet = Record(
    .claimSheet,
    [
      Field(.claimsFormat, .version, example: Text("\(ModelReader.formatVersion)")) { _, _ in },
      Field(.language, .language, example: Text(sv: Language.swedish.rawValue, en: Language.english.rawValue)) { _, _ in
      },
      Field(
        .claimSources, \.sources, .claimSources,
        example: Text(sv: "{\"004\": Konsekvensanalys}", en: "{\"004\": Impact analysis}")),
      Field(.expectedAlternative, \.alternative, .fact(.text), example: Text("forslaget")),
      Field(
        .claims, ValueReader(.entries(.claim)) { node, slot in slot.context.readClaims(node) }, required: true
      ) { $0.claims = $1 },
    ])
}

extension Record<ClaimDraft> {
  static let claim = Record(
    .claim,
    [
      Field(
        .quote, \.quote, .quotation,
        example: Text(sv: "Utökat uppdrag för GITS", en: "A larger commission for GITS")),
      Field(.claimSource, \.source, .text, example: Text("\"004\"")),
      Field(.grade, .word(of: ClaimGrade.self), required: true, example: ClaimGrade.structural.word) { $0.grade = $1 },
      Field(
        .expected, \.expected, .expectations,
        example: Text(
          sv: "[{regel: role-vacant, avser: [a]}, {regel: role-vacant, avser: [b]}]",
          en: "[{rule: role-vacant, about: [a]}, {rule: role-vacant, about: [b]}]")),
      Field(.reproducedBy, \.own.rule, .text, example: Text("area-no-owner")),
      Field(.about, \.own.subjects, .texts, example: Text("[forvaltningsplan]")),
      Field(.expectedAlternative, \.own.alternative, .fact(.text), example: Text("forslaget")),
      Field(.expectedDay, \.own.day, .date, example: Text("2023-10-01")),
      Field(.says, \.own.words, .texts, example: Text("[0 → 4]")),
    ])
}

extension Record<ExpectationDraft> {
  static let expectation = Record(
    .expectation,
    [
      Field(.reproducedBy, \.rule, .text, example: Text("area-no-owner")),
      Field(.about, \.subjects, .texts, example: Text("[forvaltningsplan]")),
      Field(.expectedAlternative, \.alternative, .fact(.text), example: Text("forslaget")),
      Field(.expectedDay, \.day, .date, example: Text("2023-10-01")),
      Field(.says, \.words, .texts, example: Text("[0 → 4]")),
    ])
}

extension ReadingContext {
  fileprivate func readClaims(_ section: Node) -> [ClaimDraft] {
    let claims = readEntries(section, as: .claim, textKey: .quote) {
      ClaimDraft(id: $0, quote: $1, place: $2)
    } finish: { claim, mark in
      claim.hasKeys = true
      guard claim.own.rule == nil else { return }
      if claim.expected.isEmpty, !claim.own.subjects.isEmpty || !claim.own.words.isEmpty {
        reportMissing(.reproducedBy, in: .claim, id: claim.id, at: mark)
      }
      for expectation in claim.expected where expectation.rule == nil {
        reportMissing(.reproducedBy, in: .expectation, id: nil, at: Node.Mark(expectation.place))
      }
    }
    for claim in claims where !claim.hasKeys {
      reportMissing(
        .grade, in: .claim, id: claim.id, at: Node.Mark(claim.place))
    }
    return claims
  }
}

extension Node.Mark {
  fileprivate init(_ place: Place) { self.init(line: place.line, column: place.column) }
}

extension ValueReader<[ExpectationDraft]> {
  fileprivate static let expectations = ValueReader(.records(.expectation)) { node, slot in
    slot.records(node).map { entries, mark -> ExpectationDraft in
      var draft = ExpectationDraft(place: slot.context.place(mark))
      Record.expectation.read(entries, at: mark, id: nil, slot.context, into: &draft)
      return draft
    }
  }
}

extension ValueReader<[ClaimSheet.Source]> {
  fileprivate static let claimSources = ValueReader(.table(of: .text, by: .text)) { node, slot in
    slot.rows(node, expected: Text(sv: "ett namn för varje dokument", en: "a name for each document"))
      .compactMap { head, value in
        ValueReader<String>.text.read(value, slot).map { ClaimSheet.Source(id: head.text ?? "", name: $0) }
      }
  }
}

extension ValueReader<String> {
  /// Words of a document. That it has none is worth saying too.
  fileprivate static let quotation = ValueReader(.text) { node, slot in
    node.text?.isEmpty == true ? "" : text.read(node, slot)
  }
}
