import Responsibility
import Vocabulary

/// What the reading of one file knows and collects. Lives as long as one call of `ModelReader.read`.
final class ReadingContext {
  let file: String
  /// Decides which spelling of keys and words is right.
  let language: Language
  /// The day that "nästa år" counts from.
  var today: Day?
  var declarations: Declarations
  var looseReferences: [LooseReference] = []
  var suggestions = Suggestions()
  /// The ids of areas so far: areas inside areas share one set of ids with all others.
  let seenAreas = SeenIdentifiers()
  private(set) var problems: ProblemList

  init(file: String, language: Language, problems: ProblemList = ProblemList()) {
    self.file = file
    self.language = language
    self.problems = problems
    declarations = Declarations()
  }

  func place(_ mark: Node.Mark) -> Place { Place(file: file, line: mark.line, column: mark.column) }
  func place(_ node: Node) -> Place { place(node.mark) }

  func report(_ code: Problem.Code, _ message: Text, at mark: Node.Mark) {
    problems.add(Problem(code, message, at: place(mark)))
  }

  /// The key as the file should spell it, in the marks of code.
  func spelled(_ key: Key) -> String { key[language].quoted }
}

extension Language {
  var other: Language { self == .swedish ? .english : .swedish }
}

extension String {
  /// What the user types, set off from the sentence. Long text is cut, and what cannot be printed is left out.
  var quoted: String {
    let printable = unicodeScalars.filter { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) && $0 != "`" }
    let cut = printable.count > 60 ? String(String.UnicodeScalarView(printable.prefix(57))) + "…" : nil
    return "`" + (cut ?? String(String.UnicodeScalarView(printable))) + "`"
  }
}
