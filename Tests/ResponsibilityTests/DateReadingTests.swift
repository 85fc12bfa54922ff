import Responsibility
import Testing

@Suite("Times as people write them")
struct DateReadingTests {
  @Test("A day is a day")
  func day() {
    #expect(DateText(reading: "7 juni 2023")?.earliest == Day(2023, 6, 7))
  }
}
