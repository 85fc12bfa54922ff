import Checking
import ModelFormat
import Reorganization
public import Reporting
public import Responsibility
import Vocabulary

/// The whole tool in memory: a model file in, answers out. Nothing here reads a file, prints or knows of a terminal.
public struct Ansvar: Sendable {
  public let scenario: Scenario
  /// What the file is called in places and messages.
  public let name: String

  let bytes: [UInt8]
  /// The language that the file's keys are written in.
  let fileLanguage: Language

  /// Reads a model file.
  ///
  /// - Parameter name: what the places of findings and problems call the file.
  /// - Throws: everything that is wrong with the file, not just the first.
  public init(reading bytes: [UInt8], name: String) throws(Refusal) {
    let reading = ModelReader().read(bytes, file: name)
    guard let scenario = reading.scenario else {
      throw Refusal(reading.problems.map { InputProblem($0.code, $0.message, at: $0.place) })
    }
    self.scenario = scenario
    self.name = name
    self.bytes = bytes
    fileLanguage = reading.language
  }

  // MARK: What is asked about

  /// The name that was probably meant by a word that is none of them; nil when none is near.
  public static func nearest(to word: String, among names: [String]) -> String? {
    NearestName.nearest(to: word, among: names)
  }

  /// The alternative that somebody has named by its id.
  ///
  /// - Throws: a problem with the nearest id and the list of all, when there is none.
  public func alternative(_ id: String) throws(Refusal) -> AlternativeID {
    let wanted = AlternativeID(id)
    guard scenario.alternatives[wanted] == nil else { return wanted }
    throw Refusal([.unknownAlternative(id, among: scenario.alternatives, in: name)])
  }

  /// - Parameters:
  ///   - alternative: nil for the organisation as it is.
  ///   - day: nil for the day on which the last change takes effect.
  func situation(_ alternative: AlternativeID?, on day: Day?) -> Situation {
    Timeline(of: scenario, alternative: alternative).situation(on: day)
  }

  // MARK: Answers

  /// What the rules find.
  public func check(
    _ alternative: AlternativeID? = nil, on day: Day? = nil, running choice: RuleChoice = .all
  ) -> FindingsAnswer {
    let situation = situation(alternative, on: day)
    let findings = Checker(running: choice.selection).findings(in: situation)
    let rules = choice.selection.applied(to: .standard)
    return FindingsAnswer(FindingsReport(findings, in: situation, rules: rules))
  }

  /// What an alternative changes.
  ///
  /// - Parameter start: what it is held against; nil for the organisation as it is today.
  public func consequences(
    of alternative: AlternativeID, on day: Day? = nil, since start: StartingPoint? = nil
  ) -> ConsequencesAnswer {
    guard let start else { return ConsequencesAnswer(Consequences(of: situation(alternative, on: day))) }
    let target = Timeline(of: scenario, alternative: alternative)
    let other = Timeline(of: scenario, alternative: start.alternative)
    return ConsequencesAnswer(Consequences(of: target.situation(on: day, since: other, on: start.day)))
  }

  /// Another alternative, or another day, to start from.
  public struct StartingPoint: Sendable, Hashable {
    /// Nil for the organisation without changes.
    public var alternative: AlternativeID?
    /// Nil for the day on which the last change takes effect.
    public var day: Day?

    public init(_ alternative: AlternativeID?, on day: Day? = nil) {
      self.alternative = alternative
      self.day = day
    }
  }

  /// Who owns, performs and supports what.
  public func table(of alternative: AlternativeID? = nil, on day: Day? = nil) -> TableAnswer {
    TableAnswer(ResponsibilityTable(of: situation(alternative, on: day)))
  }
}

/// Why the tool gives no answer: everything that is wrong with what it was given.
public struct Refusal: Error, Sendable, Hashable {
  public let problems: [InputProblem]

  public init(_ problems: [InputProblem]) { self.problems = problems }
}

extension InputProblem {
  static func unknownAlternative(_ id: String, among alternatives: Catalogue<Alternative>, in file: String) -> Self {
    let ids = alternatives.map(\.id.rawValue)
    var message = Text(
      sv: "\(file) har inget alternativ med namnet \(id).", en: "\(file) has no alternative called \(id).")
    if let near = NearestName.nearest(to: id, among: ids) {
      message = message + Text(sv: " Menade du \(near)?", en: " Did you mean \(near)?")
    }
    message =
      message
      + (ids.isEmpty
        ? Text(sv: " Filen har inga alternativ.", en: " The file has no alternatives.")
        : Text(sv: " Filens alternativ är ", en: " The file's alternatives are ") + Text.list(ids) + Text("."))
    return InputProblem("alternative-unknown", message)
  }
}
