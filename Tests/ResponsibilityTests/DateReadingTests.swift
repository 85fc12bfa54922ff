import Responsibility
import Testing

@Suite("Times as people write them")
struct DateReadingTests {
  /// A time in words and the days it stands for; no last day when the end is open.
  struct Reading: CustomTestStringConvertible, Sendable {
    let words: String
    let first: String
    let last: String?

    init(_ words: String, _ first: String, _ last: String?) {
      self.words = words
      self.first = first
      self.last = last
    }

    /// One day.
    init(_ words: String, _ day: String) { self.init(words, day, day) }

    var testDescription: String { words }
  }

  static let figures = [
    Reading("2023-10-01", "2023-10-01"),
    Reading("2024-02-29", "2024-02-29"),
    Reading("2023-10", "2023-10-01", "2023-10-31"),
    Reading("2016", "2016-01-01", "2016-12-31"),
    Reading("7 juni 2023", "2023-06-07"),
    Reading("den 7 juni 2023", "2023-06-07"),
    Reading("7:e juni 2023", "2023-06-07"),
    Reading("7 jun 2023", "2023-06-07"),
    Reading("7 jun. 2023", "2023-06-07"),
    Reading("7 June 2023", "2023-06-07"),
    Reading("June 7, 2023", "2023-06-07"),
    Reading("7th June 2023", "2023-06-07"),
    Reading("juni 2023", "2023-06-01", "2023-06-30"),
    Reading("i juni 2023", "2023-06-01", "2023-06-30"),
    Reading("June 2023", "2023-06-01", "2023-06-30"),
    Reading("in February 2024", "2024-02-01", "2024-02-29"),
  ]

  static let stretches = [
    Reading("våren 2023", "2023-03-01", "2023-05-31"),
    Reading("sommaren 2023", "2023-06-01", "2023-08-31"),
    Reading("hösten 2023", "2023-09-01", "2023-11-30"),
    Reading("Hösten  2023", "2023-09-01", "2023-11-30"),
    Reading("HÖSTEN 2023", "2023-09-01", "2023-11-30"),
    Reading("autumn 2023", "2023-09-01", "2023-11-30"),
    Reading("spring of 2024", "2024-03-01", "2024-05-31"),
    Reading("vintern 2023", "2023-12-01", "2024-02-29"),
    Reading("vintern 2023/2024", "2023-12-01", "2024-02-29"),
    Reading("winter 2022/23", "2022-12-01", "2023-02-28"),
    Reading("årsskiftet 2023/2024", "2023-12-15", "2024-01-15"),
    Reading("årsskiftet 2023/24", "2023-12-15", "2024-01-15"),
    Reading("senast årsskiftet 2023/2024", "2023-12-15", "2024-01-15"),
    Reading("the turn of the year 2023/2024", "2023-12-15", "2024-01-15"),
    Reading("halvårsskiftet 2022", "2022-06-30"),
    Reading("senast halvårsskiftet 2022", "2022-06-30"),
    Reading("mid-year 2022", "2022-06-30"),
    Reading("T1 2022", "2022-01-01", "2022-04-30"),
    Reading("T2 2022", "2022-05-01", "2022-08-31"),
    Reading("t3 2022", "2022-09-01", "2022-12-31"),
    Reading("tertial 2 2022", "2022-05-01", "2022-08-31"),
    Reading("Q1 2024", "2024-01-01", "2024-03-31"),
    Reading("under Q1 2024", "2024-01-01", "2024-03-31"),
    Reading("2024-Q4", "2024-10-01", "2024-12-31"),
    Reading("2024 Q4", "2024-10-01", "2024-12-31"),
    Reading("kvartal 3 2023", "2023-07-01", "2023-09-30"),
    Reading("första kvartalet 2023", "2023-01-01", "2023-03-31"),
    Reading("second quarter of 2023", "2023-04-01", "2023-06-30"),
    Reading("andra halvåret 2023", "2023-07-01", "2023-12-31"),
    Reading("slutet av januari 2022", "2022-01-21", "2022-01-31"),
    Reading("början av januari 2022", "2022-01-01", "2022-01-10"),
    Reading("mitten av februari 2022", "2022-02-11", "2022-02-20"),
    Reading("end of February 2024", "2024-02-21", "2024-02-29"),
    Reading("early March 2024", "2024-03-01", "2024-03-10"),
    Reading("slutet av 2023", "2023-09-01", "2023-12-31"),
    Reading("början av hösten 2023", "2023-09-01", "2023-09-30"),
    Reading("slutet av vintern 2023", "2024-02-01", "2024-02-29"),
    Reading("senast den 7 juni 2023", "2023-06-07"),
    Reading("t.o.m. 2026", "2026-01-01", "2026-12-31"),
    Reading("hösten 2023–våren 2024", "2023-09-01", "2024-05-31"),
    Reading("2023-10-01 till 2024-03-31", "2023-10-01", "2024-03-31"),
  ]

  static let relative = [
    Reading("nästa år", "2024-01-01", "2024-12-31"),
    Reading("i år", "2023-01-01", "2023-12-31"),
    Reading("förra året", "2022-01-01", "2022-12-31"),
    Reading("hösten nästa år", "2024-09-01", "2024-11-30"),
    Reading("slutet av nästa år", "2024-09-01", "2024-12-31"),
    Reading("next year", "2024-01-01", "2024-12-31"),
    Reading("Q2 next year", "2024-04-01", "2024-06-30"),
  ]

  static let open = [
    Reading("från 2024", "2024-01-01", nil),
    Reading("från hösten 2023", "2023-09-01", nil),
    Reading("fr.o.m. 2023-10-01", "2023-10-01", nil),
    Reading("from autumn 2023", "2023-09-01", nil),
    Reading("löpande", "2023-05-31", nil),
    Reading("kontinuerlig", "2023-05-31", nil),
    Reading("tills vidare", "2023-05-31", nil),
    Reading("until further notice", "2023-05-31", nil),
    Reading("hela året 2022", "2022-01-01", nil),
    Reading("i mån av tid", "2023-05-31", nil),
    Reading("hösten 2022 i mån av tid", "2022-09-01", nil),
    Reading("hela året 2022 i mån av tid", "2022-01-01", nil),
    Reading("hela året", "2023-01-01", nil),
  ]

  @Test("Words become days by the tool's convention", arguments: figures + stretches + relative + open)
  func reads(_ reading: Reading) throws {
    let date = try #require(DateText(reading: reading.words, relativeTo: Day(2023, 5, 31)))
    #expect(date.earliest.description == reading.first)
    #expect(date.latest?.description == reading.last)
    #expect(date.isPrecise == (reading.first == reading.last))
  }

  @Test("The words are kept, with stray white space evened out")
  func keepsWords() {
    #expect(DateText(reading: "  Hösten \n 2023 ")?.text == "Hösten 2023")
  }

  @Test("Words that lean on today cannot be read without it", arguments: relative.map(\.words) + ["hela året"])
  func needsToday(_ words: String) {
    #expect(DateText(reading: words) == nil)
  }

  @Test("What goes on without an end can be read without today")
  func openEndWithoutToday() {
    #expect(DateText(reading: "tills vidare")?.latest == nil)
    #expect(DateText(reading: "tills vidare") != nil)
  }

  @Test(
    "What is no time is not read",
    arguments: [
      "", " ", "snart", "i höstas", "2023-02-30", "2023-13", "2023-00", "31 april 2023", "0 juni 2023", "Q5 2024",
      "T4 2022", "årsskiftet 2023", "årsskiftet 2023/2025", "årsskiftet 9999/10000", "20231001", "23-10-01", "hösten",
      "hösten 23", "januari", "slutet av", "från", "slutet av 7 juni 2023", "2024–2023", "０１ juni 2023",
      "vintern 9999", "1 2 3 4 5 6 7 8 9 10", "-", "nästa år nästa år", String(repeating: "a ", count: 5_000),
    ])
  func refuses(_ words: String) {
    #expect(DateText(reading: words, relativeTo: Day(2023, 5, 31)) == nil)
  }

  @Test("Years at the edge of the calendar do not run over it")
  func edges() {
    #expect(DateText(reading: "nästa år", relativeTo: Day(9999, 1, 1)) == nil)
    #expect(DateText(reading: "förra året", relativeTo: Day(1, 1, 1)) == nil)
    #expect(DateText(reading: "0000") == nil)
    #expect(DateText(reading: "9999")?.latest == Day(9999, 12, 31))
  }
}
