/// The words that times are written with, in both languages and lower case.
enum DateWord {
  enum Season { case spring, summer, autumn, winter }

  /// Say nothing that moves the time: the interval is that of the words after.
  static let ignoredPrefixes = [
    "senast", "t.o.m.", "tom", "till och med", "den", "under", "i", "vid", "no later than", "by", "until", "during",
    "in", "on", "at", "the",
  ]
  /// Say that it goes on from there.
  static let openBeginnings = ["från och med", "fr.o.m.", "fr o m", "from och med", "från", "from", "since"]
  static let openEnds: Set<String> = [
    "löpande", "kontinuerlig", "kontinuerligt", "tills vidare", "until further notice", "further notice", "ongoing",
    "continuous", "open-ended",
  ]
  /// Say that nobody has promised anything: what stands before them has no end.
  static let withoutCommitment = ["i mån av tid", "time permitting"]
  static let wholeYear = ["hela året", "all year", "whole year"]
  static let relativeYears = [
    "nästa år": 1, "i år": 0, "år": 0, "detta år": 0, "innevarande år": 0, "förra året": -1, "föregående år": -1,
    "next year": 1, "this year": 0, "last year": -1,
  ]
  static let rangeSeparators = ["–", " - ", " till ", " to "]
  static let midYear: Set<String> = ["halvårsskiftet", "halvårsskifte", "mid-year", "midyear"]
  static let turnOfYear: Set<String> = [
    "årsskiftet", "årsskifte", "turn of the year", "turn of year", "new year", "year-end",
  ]

  /// The beginning, middle and end of what follows, as the first, second and third part of it.
  static let thirds: [(phrase: String, third: Int)] = [
    ("början av ", 0), ("början på ", 0), ("beginning of ", 0), ("start of ", 0), ("early ", 0),
    ("mitten av ", 1), ("mitten på ", 1), ("middle of ", 1), ("mid-", 1), ("mid ", 1),
    ("slutet av ", 2), ("slutet på ", 2), ("end of ", 2), ("late ", 2),
  ]

  static let seasons: [String: Season] = [
    "våren": .spring, "vår": .spring, "spring": .spring,
    "sommaren": .summer, "sommar": .summer, "summer": .summer,
    "hösten": .autumn, "höst": .autumn, "autumn": .autumn, "fall": .autumn,
    "vintern": .winter, "vinter": .winter, "winter": .winter,
  ]

  /// Parts of a year by name: how many months the part has and which of the parts it is.
  static let fractions: [String: (length: Int, index: Int)] = {
    var names: [String: (length: Int, index: Int)] = [:]
    let swedish = ["första", "andra", "tredje", "fjärde"]
    let english = ["first", "second", "third", "fourth"]
    for index in 1...4 {
      for name in [
        "q\(index)", "kv\(index)", "kvartal \(index)", "\(swedish[index - 1]) kvartalet", "quarter \(index)",
        "\(english[index - 1]) quarter",
      ] { names[name] = (3, index) }
    }
    for index in 1...3 {
      for name in ["t\(index)", "tertial \(index)", "\(swedish[index - 1]) tertialet", "\(english[index - 1]) tertial"]
      {
        names[name] = (4, index)
      }
    }
    for index in 1...2 {
      for name in ["h\(index)", "\(swedish[index - 1]) halvåret", "\(english[index - 1]) half"] {
        names[name] = (6, index)
      }
    }
    return names
  }()

  private static let months: [String: Int] = {
    let swedish = [
      "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
      "december",
    ]
    let english = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
      "december",
    ]
    var numbers: [String: Int] = ["sept": 9]
    for names in [swedish, english] {
      for (index, name) in names.enumerated() {
        numbers[name] = index + 1
        numbers[String(name.prefix(3))] = index + 1
      }
    }
    return numbers
  }()

  /// The number of a month by its name or its first three letters.
  static func month(_ name: some StringProtocol) -> Int? {
    months[name.hasSuffix(".") ? String(name.dropLast()) : String(name)]
  }

  /// "7:e" and "7th" as "7".
  static func withoutOrdinal(_ text: Substring) -> Substring {
    for ending in [":e", ":a", "st", "nd", "rd", "th"] where text.hasSuffix(ending) {
      return text.dropLast(ending.count)
    }
    return text
  }
}
