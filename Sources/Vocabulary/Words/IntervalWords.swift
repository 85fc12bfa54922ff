public import Responsibility

extension DayInterval {
  /// "1 sep–14 dec 2023", "från 1 september 2023", "till 31 augusti 2023", "hela tiden".
  public var written: Text {
    switch (first, last) {
    case (let first?, let last?) where first == last: first.written
    case (let first?, let last?): Day.range(first, last)
    case (let first?, nil): Text(sv: "från ", en: "from ") + first.written
    case (nil, let last?): Text(sv: "till och med ", en: "through ") + last.written
    case (nil, nil): Text(sv: "hela tiden", en: "all the time")
    }
  }
}
