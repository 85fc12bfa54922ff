public import Responsibility
import Vocabulary

extension Finding {
  /// The same finding with the days on which it holds, as a value and as a note that every format shows.
  public func holding(during interval: DayInterval) -> Finding {
    var finding = self
    finding.interval = interval
    let words = interval.written
    finding.notes.append(
      Note(Text(sv: "gäller \(words.swedish)", en: "holds \(words.english)"), at: nil))
    return finding
  }
}
