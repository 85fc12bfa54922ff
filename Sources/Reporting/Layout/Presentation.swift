public import Vocabulary

/// How a report is to be written on a terminal or in a text file.
public struct Presentation: Sendable, Hashable {
  /// Narrower than this nothing can be read, whatever a terminal says of itself.
  public static let leastWidth = 20
  public static let standardWidth = 80

  public let language: Language
  /// How many columns a line may take.
  public let width: Int
  /// True when words may be coloured. A mark always stands beside the colour.
  public let isStyled: Bool

  public init(language: Language, width: Int = standardWidth, isStyled: Bool = false) {
    self.language = language
    self.width = max(Self.leastWidth, width)
    self.isStyled = isStyled
  }
}

/// A colour or weight on a terminal.
enum Style: String {
  case strong = "1"
  case muted = "2"
  case error = "31"
  case warning = "33"
  case notice = "36"
  case changed = "1;36"

  /// The text between the codes that turn the style on and off; as it is when styles are not asked for.
  func applied(to text: String, in presentation: Presentation) -> String {
    presentation.isStyled && !text.isEmpty ? "\u{1B}[\(rawValue)m\(text)\u{1B}[0m" : text
  }
}
