import Reorganization
import Responsibility
import Vocabulary

/// Maps days to places along a line, and says where the line is marked.
struct TimeScale {
  let first: Day
  let last: Day
  /// How long the line is, in whatever it is drawn in.
  let length: Double

  /// A little room is left behind the last day, for what goes on.
  init?(of view: TimelineView, length: Double) {
    guard let first = view.firstDay, let last = view.lastDay else { return nil }
    self.first = first
    self.last = last
    self.length = length
  }

  private var days: Double {
    let known = max(first.days(to: last), 28)
    return Double(known) * 1.06
  }

  /// Where the beginning of the day lies, within the line.
  func position(of day: Day) -> Double {
    min(max(Double(first.days(to: day)) / days, 0), 1) * length
  }

  /// The beginning and end of a stretch.
  func range(of span: TimeSpan) -> (start: Double, end: Double) {
    (span.start.map { position(of: $0.day) } ?? 0, span.end.map { position(of: $0.day) } ?? length)
  }

  /// The stretches in which the words leave open whether it holds, within the span: behind an imprecise beginning, and
  /// before an imprecise end that lies after its words.
  func softRanges(of span: TimeSpan) -> [(start: Double, end: Double)] {
    let whole = range(of: span)
    return [span.start, span.end].compactMap { $0?.zone }.compactMap { zone in
      let start = max(position(of: zone.lowerBound), whole.start)
      let end = min(position(of: zone.upperBound.next), whole.end)
      return start < end ? (start, end) : nil
    }
  }

  struct Mark {
    let position: Double
    let text: Text
  }

  /// The beginnings of years, or of quarters when the time is short; as many as there is room for.
  ///
  /// - Parameter room: what a mark needs.
  func marks(room: Double) -> [Mark] {
    let isLong = days > 900
    var marks: [Mark] = []
    for year in first.year...(last.year + 1) {
      for month in isLong ? [1] : [1, 4, 7, 10] {
        guard let day = Day(year, month, 1), day > first, Double(first.days(to: day)) < days else { continue }
        let place = position(of: day)
        if let before = marks.last, place - before.position < room { continue }
        guard place + room <= length else { continue }
        marks.append(Mark(position: place, text: isLong ? Text("\(year)") : day.writtenMonth.shortMonth))
      }
    }
    return marks
  }
}

extension Text {
  /// "jan 2024" of "januari 2024".
  fileprivate var shortMonth: Text {
    func short(_ text: String) -> String {
      let words = text.split(separator: " ")
      return words.count == 2 ? "\(words[0].prefix(3)) \(words[1])" : text
    }
    return Text(sv: short(swedish), en: short(english))
  }
}
