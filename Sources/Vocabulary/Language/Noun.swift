/// A noun with the forms a sentence needs.
public struct Noun: Sendable, Hashable {
  /// Swedish grammatical gender, which participles follow: "gruppen är pausad", "rådet är pausat".
  public enum Gender: Sendable, Hashable {
    case common
    case neuter
  }

  public let gender: Gender
  public let singular: Text
  public let definite: Text
  public let plural: Text
  public let definitePlural: Text

  public init(
    _ gender: Gender, sv: (singular: String, definite: String, plural: String, definitePlural: String),
    en: (singular: String, plural: String)
  ) {
    self.gender = gender
    singular = Text(sv: sv.singular, en: en.singular)
    definite = Text(sv: sv.definite, en: "the " + en.singular)
    plural = Text(sv: sv.plural, en: en.plural)
    definitePlural = Text(sv: sv.definitePlural, en: "the " + en.plural)
  }

  /// "området" of one, "områdena" of several.
  public func definite(for count: Int) -> Text { count == 1 ? definite : definitePlural }

  /// "3 områden", "1 område": figures, for summaries and tables.
  public func counted(_ count: Int) -> Text {
    Text("\(count) ") + (count == 1 ? singular : plural)
  }

  /// "tre områden", "ett område": words up to twelve, for running text.
  public func spelled(_ count: Int) -> Text {
    NumberWord.text(count, gender: gender) + Text(" ") + (count == 1 ? singular : plural)
  }
}

/// Small numbers in words.
public enum NumberWord {
  private static let swedish = [
    "noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv",
  ]
  private static let english = [
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
  ]

  /// Words from zero to twelve, figures above.
  public static func text(_ number: Int, gender: Noun.Gender) -> Text {
    guard swedish.indices.contains(number) else { return Text("\(number)") }
    let neuterOne = number == 1 && gender == .neuter
    return Text(sv: neuterOne ? "ett" : swedish[number], en: english[number])
  }
}
