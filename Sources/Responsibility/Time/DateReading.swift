extension DateText {
  /// Reads a time as people write it, in Swedish or English: `2023-10-01`, `7 juni 2023`, `hösten 2023`,
  /// `årsskiftet 2023/2024`, `Q1 2024`, `slutet av januari 2022`, `nästa år`, `tills vidare`. The intervals are the
  /// tool's convention (domain note 6.3). Nil when the words are none of these.
  ///
  /// - Parameter today: the day that "nästa år" counts from; without it such words cannot be read.
  public init?(reading text: String, relativeTo today: Day? = nil) {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard words.unicodeScalars.count <= DateReader.longestText,
      let interval = DateReader(today: today).interval(of: words.lowercased())
    else { return nil }
    self.init(text: words, earliest: interval.first, latest: interval.last)
  }
}

/// The grammar of times. Works on lower-case words with single spaces between them.
struct DateReader {
  struct Interval {
    var first: Day
    /// Nil when the words leave the end open.
    var last: Day?
  }

  /// Longer than any time that anybody writes, so that a misplaced paragraph costs nothing.
  static let longestText = 80

  let today: Day?

  func interval(of text: String) -> Interval? {
    for opening in DateWord.openBeginnings where text.hasPrefix(opening + " ") {
      return read(text.dropFirst(opening.count + 1)).map { Interval(first: $0.first, last: nil) }
    }
    for phrase in DateWord.withoutCommitment where text == phrase || text.hasSuffix(" " + phrase) {
      let rest = text.dropLast(phrase.count)
      return rest.isEmpty
        ? Interval(first: today ?? .first, last: nil) : read(rest).map { Interval(first: $0.first, last: nil) }
    }
    return read(text[...]) ?? range(text)
  }

  /// `hösten 2023–våren 2024`: from the first day of the one to the last day of the other.
  private func range(_ text: String) -> Interval? {
    for separator in DateWord.rangeSeparators {
      guard let found = text.firstRange(of: separator) else { continue }
      if let start = read(text[..<found.lowerBound]), let end = read(text[found.upperBound...]),
        let last = end.last, start.first <= last
      {
        return Interval(first: start.first, last: last)
      }
    }
    return nil
  }

  private func read(_ written: Substring) -> Interval? {
    var text = written.drop { $0 == " " }
    while text.last == " " || text.last == "." { text.removeLast() }
    var isStripped = true
    while isStripped {
      isStripped = false
      for prefix in DateWord.ignoredPrefixes where text.hasPrefix(prefix + " ") {
        text = text.dropFirst(prefix.count + 1)
        isStripped = true
      }
    }
    return openEnd(text) ?? calendar(text) ?? period(text) ?? turn(text)
  }

  // MARK: No end

  private func openEnd(_ text: Substring) -> Interval? {
    // Whoever writes that something goes on says nothing of when it began: today, as far as the file knows.
    if DateWord.openEnds.contains(String(text)) { return Interval(first: today ?? .first, last: nil) }
    for phrase in DateWord.wholeYear where text == phrase || text.hasPrefix(phrase + " ") {
      let rest = text.dropFirst(phrase.count).drop { $0 == " " }
      let year = rest.isEmpty ? today?.year : self.year(rest)
      return year.flatMap { Day($0, 1, 1) }.map { Interval(first: $0, last: nil) }
    }
    return nil
  }

  // MARK: Days, months and years in figures

  private func calendar(_ text: Substring) -> Interval? {
    if let day = Day(iso: text) { return Interval(first: day, last: day) }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    if parts.count == 2, let year = fourDigits(parts[0]) {
      if parts[1].count == 2, let month = number(parts[1]) { return months(month...month, of: year) }
      return numbered(parts[1], of: year)
    }
    let tokens = text.split(whereSeparator: { $0 == " " || $0 == "," })
    guard tokens.count == 3, let year = fourDigits(tokens[2]) else { return nil }
    // "7 juni 2023" and "June 7, 2023".
    let (dayText, monthText) =
      DateWord.month(tokens[1]) == nil ? (tokens[1], tokens[0]) : (tokens[0], tokens[1])
    guard let number = number(DateWord.withoutOrdinal(dayText)), let month = DateWord.month(monthText),
      let day = Day(year, month, number)
    else { return nil }
    return Interval(first: day, last: day)
  }

  // MARK: Named stretches of a year

  private func period(_ text: Substring) -> Interval? {
    for (phrase, third) in DateWord.thirds where text.hasPrefix(phrase) {
      guard let whole = period(text.dropFirst(phrase.count)) else { continue }
      return whole.third(third)
    }
    if let year = year(text) { return months(1...12, of: year) }
    // The year stands last ("Q1 2024", "hösten nästa år") or first ("2024 Q1").
    for split in yearSplits(text) {
      if let interval = stretch(split.name, of: split.year) { return interval }
    }
    return nil
  }

  private func yearSplits(_ text: Substring) -> [(name: Substring, year: Int)] {
    var splits: [(name: Substring, year: Int)] = []
    var spaces = text.indices.filter { text[$0] == " " }
    // A year has at most three words, a name at most four.
    if spaces.count > 6 { spaces.removeAll() }
    for space in spaces {
      let (left, right) = (text[..<space], text[text.index(after: space)...])
      if let year = year(right) { splits.append((left, year)) }
      if let year = fourDigits(left) { splits.append((right, year)) }
    }
    return splits
  }

  private func stretch(_ written: Substring, of year: Int) -> Interval? {
    var name = written
    for joint in [" of", " in", " av", " under"] where name.hasSuffix(joint) { name = name.dropLast(joint.count) }
    if let month = DateWord.month(name) { return months(month...month, of: year) }
    if let season = DateWord.seasons[String(name)] { return self.season(season, of: year) }
    if DateWord.midYear.contains(String(name)) {
      return Day(year, 6, 30).map { Interval(first: $0, last: $0) }
    }
    return numbered(name, of: year)
  }

  /// Quarters, tertials and halves.
  private func numbered(_ name: Substring, of year: Int) -> Interval? {
    guard let (length, index) = DateWord.fractions[String(name)] else { return nil }
    return months((index - 1) * length + 1...index * length, of: year)
  }

  private func season(_ season: DateWord.Season, of year: Int) -> Interval? {
    switch season {
    case .spring: months(3...5, of: year)
    case .summer: months(6...8, of: year)
    case .autumn: months(9...11, of: year)
    case .winter: winter(from: year)
    }
  }

  /// The winter that begins in December of the year.
  private func winter(from year: Int) -> Interval? {
    guard let first = Day(year, 12, 1), let last = Day(year + 1, 2, Day.days(in: 2, of: year + 1)) else { return nil }
    return Interval(first: first, last: last)
  }

  // MARK: Between two years

  private func turn(_ text: Substring) -> Interval? {
    guard let space = text.lastIndex(of: " "), let year = firstOfTwo(text[text.index(after: space)...]) else {
      return nil
    }
    let name = String(text[..<space])
    if DateWord.seasons[name] == .winter { return winter(from: year) }
    guard DateWord.turnOfYear.contains(name), let first = Day(year, 12, 15), let last = Day(year + 1, 1, 15) else {
      return nil
    }
    return Interval(first: first, last: last)
  }

  /// The first year of `2023/2024`, `2023/24` or `2023-2024`; nil when the second does not follow the first.
  private func firstOfTwo(_ text: Substring) -> Int? {
    let parts = text.split(whereSeparator: { $0 == "/" || $0 == "-" || $0 == "–" })
    guard parts.count == 2, let first = fourDigits(parts[0]), let second = number(parts[1]) else { return nil }
    let follows = parts[1].count == 2 ? (first + 1) % 100 == second : parts[1].count == 4 && first + 1 == second
    return follows ? first : nil
  }

  // MARK: Figures

  private func months(_ span: ClosedRange<Int>, of year: Int) -> Interval? {
    guard let first = Day(year, span.lowerBound, 1), (1...12).contains(span.upperBound),
      let last = Day(year, span.upperBound, Day.days(in: span.upperBound, of: year))
    else { return nil }
    return Interval(first: first, last: last)
  }

  private func year(_ text: Substring) -> Int? {
    if let year = fourDigits(text) { return year }
    guard let offset = DateWord.relativeYears[String(text)], let today else { return nil }
    return today.year + offset
  }

  private func fourDigits(_ text: Substring) -> Int? { text.count == 4 ? number(text) : nil }

  private func number(_ text: Substring) -> Int? {
    guard (1...4).contains(text.count), text.allSatisfy({ ("0"..."9").contains($0) }) else { return nil }
    return Int(text)
  }
}

extension Day {
  /// The first day of the calendar, for what has no known beginning.
  fileprivate static let first = Day(unchecked: 1, 1, 1)
}

extension DateReader.Interval {
  /// The beginning, middle or end: ten days of a month, else a third of the months.
  fileprivate func third(_ index: Int) -> Self? {
    guard let last, first.year == last.year || first.month == 12 else { return nil }
    if first.month == last.month && first.year == last.year {
      guard first.day == 1, last.day > 27 else { return nil }
      let start = Day(unchecked: first.year, first.month, index * 10 + 1)
      return Self(first: start, last: index == 2 ? last : Day(unchecked: first.year, first.month, index * 10 + 10))
    }
    let months = (last.year - first.year) * 12 + last.month - first.month + 1
    guard months % 3 == 0 else { return nil }
    func month(_ offset: Int) -> (year: Int, month: Int) {
      let count = first.month - 1 + offset
      return (first.year + count / 12, count % 12 + 1)
    }
    let (start, end) = (month(index * months / 3), month((index + 1) * months / 3 - 1))
    return Self(
      first: Day(unchecked: start.year, start.month, 1),
      last: Day(unchecked: end.year, end.month, Day.days(in: end.month, of: end.year)))
  }
}
