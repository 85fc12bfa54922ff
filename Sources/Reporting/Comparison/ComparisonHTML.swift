public import Comparison
public import Vocabulary

/// Writes a comparison as one HTML page that needs nothing else: the summary, the picture, and the whole report.
///
/// It can be read without seeing its colours: the best of a row has its word.
public struct ComparisonHTML: Sendable {
  private let language: Language

  public init(_ language: Language) { self.language = language }

  public func text(of comparison: AlternativeComparison) -> String {
    HTMLReport(language).text(of: Report(of: comparison), figure: ComparisonSVG(language).element(of: comparison))
  }
}
