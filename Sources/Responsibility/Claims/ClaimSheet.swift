/// What some documents claim, and what of it the tool is expected to find by itself.
public struct ClaimSheet: Sendable, Equatable {
  /// The documents by the ids that the claims use, with their names, in declared order.
  public var sources: [Source]
  public var claims: [Claim]

  /// A document that claims are taken from.
  public struct Source: Sendable, Equatable {
    public var id: String
    public var name: String

    public init(id: String, name: String) {
      self.id = id
      self.name = name
    }
  }

  public init(sources: [Source] = [], claims: [Claim] = []) {
    self.sources = sources
    self.claims = claims
  }

  /// The document that a claim is taken from: its own, else the only one there is. Nil when neither says.
  public func source(of claim: Claim) -> String? { claim.source ?? (sources.count == 1 ? sources.first?.id : nil) }
}

/// One thing that a document says, or that it should have said.
public struct Claim: Sendable, Equatable {
  public var id: String
  /// The document's own words; empty for what it does not say.
  public var quote: String
  /// The document's id, when the claim names it.
  public var source: String?
  public var grade: ClaimGrade
  /// All of them have to be met. Empty for a claim that nothing is expected to reproduce.
  public var expectations: [Expectation]
  public var place: Place?

  public init(
    id: String, quote: String = "", source: String? = nil, grade: ClaimGrade, expectations: [Expectation] = [],
    place: Place? = nil
  ) {
    self.id = id
    self.quote = quote
    self.source = source
    self.grade = grade
    self.expectations = expectations
    self.place = place
  }
}

/// How a claim can be come by.
public enum ClaimGrade: String, Sendable, Hashable, CaseIterable {
  /// It follows from facts that the document states, by a rule alone.
  case structural
  /// It follows once a person has added something that the document does not say outright.
  case annotated
  /// It cannot follow from structure; a person has to have entered it.
  case judgement
}

/// What one finding, derivation or part of a plan has to be for a claim to be met.
public struct Expectation: Sendable, Equatable {
  /// The rule by its id; whether there is such a rule is not known here.
  public var rule: String
  /// Ids that it has to be about, all of them.
  public var subjects: [String]
  /// Nil for the organisation as it is.
  public var alternative: AlternativeID?
  /// Nil for the day on which everything has happened.
  public var day: Day?
  /// Words that its Swedish text has to hold, all of them.
  public var words: [String]
  public var place: Place?

  public init(
    rule: String, subjects: [String] = [], alternative: AlternativeID? = nil, day: Day? = nil, words: [String] = [],
    place: Place? = nil
  ) {
    self.rule = rule
    self.subjects = subjects
    self.alternative = alternative
    self.day = day
    self.words = words
    self.place = place
  }
}
