public import Planning
public import Vocabulary

/// Writes what pauses cost as one HTML page that needs nothing else: the summary, the heat map, and the whole report.
public struct ResilienceHTML: Sendable {
  private let language: Language

  public init(_ language: Language) { self.language = language }

  public func text(of resilience: Resilience) -> String {
    HTMLReport(language).text(
      of: Report(of: resilience, isWhole: true), figure: ResilienceSVG(language).element(of: resilience))
  }
}
