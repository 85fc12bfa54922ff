public import Responsibility

extension Day {
  private static let swedishMonths = [
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
    "december",
  ]
  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// "15 december 2023", "15 December 2023".
  public var written: Text {
    Text(sv: "\(day) \(Self.swedishMonths[month - 1]) \(year)", en: "\(day) \(Self.englishMonths[month - 1]) \(year)")
  }

  /// "december 2023", "December 2023".
  public var writtenMonth: Text {
    Text(sv: "\(Self.swedishMonths[month - 1]) \(year)", en: "\(Self.englishMonths[month - 1]) \(year)")
  }

  /// "15 dec", "15 Dec"; the year is said once, by the interval.
  var short: Text {
    Text(
      sv: "\(day) \(Self.swedishMonths[month - 1].prefix(3))", en: "\(day) \(Self.englishMonths[month - 1].prefix(3))")
  }

  /// "1 sep–30 nov 2023", "15 dec 2023–15 jan 2024".
  public static func range(_ first: Day, _ last: Day) -> Text {
    let year = first.year == last.year ? "" : " \(first.year)"
    return first.short + Text("\(year)–") + last.short + Text(" \(last.year)")
  }
}

extension DateText {
  /// The author's words without the reading, for running text: "hösten 2023", and a day as people write it. English
  /// needs the reading as well to be understood: "hösten 2023 (1 Sep–30 Nov 2023)".
  public var words: Text {
    if isPrecise { return earliest.written }
    if text.lowercased() == earliest.writtenMonth.swedish { return Text(sv: text, en: earliest.writtenMonth.english) }
    return Text(sv: text, en: text.contains(where: \.isLetter) ? written.english : text)
  }

  /// When something happens, as it stands behind its verb: "15 december 2023", "2027"; "on 15 December 2023", "in 2027".
  public var time: Text { Text(sv: "", en: isPrecise ? "on " : "in ") + written }

  /// The author's words first and the tool's reading after: "hösten 2023 (1 sep–30 nov 2023)".
  public var written: Text {
    if isPrecise { return earliest.written }
    guard let latest else {
      return Text(text) + Text(sv: " (från \(earliest.written.swedish))", en: " (from \(earliest.written.english))")
    }
    return Text("\(text) (") + Day.range(earliest, latest) + Text(")")
  }
}
