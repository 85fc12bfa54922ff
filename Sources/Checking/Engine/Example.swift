public import Vocabulary

/// A small scenario that a rule fires on, or does not: the rule's test and its documentation at once.
///
/// The text is a scenario file with its head left out; `Example.scenario` puts the head back. Each line that ends
/// with `# <--` is one that the rule has to report a finding on, once per marker; on no other line may it.
public struct Example: Sendable {
  public let title: Text
  public let text: String
  /// The alternative to check; nil is the organisation today.
  public let alternative: String?
  /// The day to check on, ISO; nil is the state after all changes.
  public let day: String?

  public init(_ title: Text, alternative: String? = nil, day: String? = nil, _ text: String) {
    self.title = title
    self.text = text
    self.alternative = alternative
    self.day = day
  }

  public static let marker = "# <--"

  /// The lines (1-based, in `scenario`) on which findings are expected, one entry per marker.
  public var expectedLines: [Int] {
    scenario.split(separator: "\n", omittingEmptySubsequences: false).enumerated().flatMap { line in
      [Int](repeating: line.offset + 1, count: line.element.components(of: Example.marker))
    }
  }

  /// The whole file.
  public var scenario: String { "ansvar: 1\nnamn: Exempel\n" + text + (text.hasSuffix("\n") ? "" : "\n") }
}

extension Substring {
  fileprivate func components(of marker: String) -> Int {
    var count = 0
    var rest = self
    while let range = rest.firstRange(of: marker) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return count
  }
}
