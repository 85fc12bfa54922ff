import Comparison
public import Reporting
public import Responsibility
import Vocabulary

extension Ansvar {
  /// Alternatives side by side, always with today and the nollalternativ.
  ///
  /// - Parameters:
  ///   - alternatives: in the order of the columns; empty for every alternative of the file.
  ///   - day: nil for the day on which the last change of each takes effect.
  public func compare(_ alternatives: [AlternativeID] = [], on day: Day? = nil) -> ComparisonAnswer {
    ComparisonAnswer(AlternativeComparison(of: scenario, comparing: alternatives, on: day))
  }
}

/// Alternatives side by side.
public struct ComparisonAnswer: Answer {
  private let comparison: AlternativeComparison

  init(_ comparison: AlternativeComparison) { self.comparison = comparison }

  public func written(as format: Format, for presentation: Presentation) -> String? {
    switch format {
    case .text: TextReport(presentation).text(of: Report(of: comparison))
    case .markdown: MarkdownReport(presentation.language).text(of: Report(of: comparison))
    case .html: ComparisonHTML(presentation.language).text(of: comparison)
    case .csv: ComparisonCSV(presentation.language).text(of: comparison)
    case .json: ComparisonJSON(presentation.language).text(of: comparison)
    case .svg: ComparisonSVG(presentation.language).text(of: comparison)
    case .sarif, .junit, .github: nil
    }
  }
}
