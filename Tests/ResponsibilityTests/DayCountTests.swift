import Responsibility
import Testing

@Suite("Days counted")
struct DayCountTests {
  @Test("follow one another, over the ends of months, years and leap years")
  func consecutive() throws {
    var day = try #require(Day(1999, 12, 28))
    for _ in 0..<2000 {
      #expect(day.next.ordinal == day.ordinal + 1)
      day = day.next
    }
  }

  @Test("are known for known distances")
  func distances() throws {
    let start = try #require(Day(2024, 1, 1))
    #expect(start.days(to: try #require(Day(2025, 1, 1))) == 366)
    #expect(try #require(Day(2025, 1, 1)).days(to: start) == -366)
    #expect(try #require(Day(1, 1, 1)).ordinal == 0)
    #expect(try #require(Day(1970, 1, 1)).ordinal == 719_162)
  }
}
