public import Responsibility
import Vocabulary

/// Reads a file of claims: bytes or text in, the claims or everything that is wrong with the file out. Never throws.
///
/// Whether the rules, alternatives and ids that it names exist is not known here: a claim about something that is not
/// there is a claim that is not met.
public struct ClaimReader: Sendable {
  public init() {}

  /// - Parameter file: what the places in the claims and the problems call the file.
  public func read(_ bytes: [UInt8], file: String) -> ClaimReading {
    switch SourceText(file: file).decode(bytes) {
    case .failure(let refusal): return ClaimReading(sheet: nil, problems: [refusal.problem])
    case .success(let text):
      let parsed = ParsedText(text, file: file)
      guard let root = parsed.root else { return ClaimReading(sheet: nil, problems: parsed.problems.sorted) }
      return ClaimReading(of: root, file: file, problems: parsed.problems)
    }
  }

  /// - Parameter file: what the places in the claims and the problems call the file.
  public func read(_ text: String, file: String) -> ClaimReading { read(Array(text.utf8), file: file) }
}

/// What came of reading a file of claims.
public struct ClaimReading: Sendable {
  /// Nil when there is any problem.
  public let sheet: ClaimSheet?
  /// Sorted by place, at most a hundred and a closing line.
  public let problems: [Problem]

  init(sheet: ClaimSheet?, problems: [Problem]) {
    self.sheet = sheet
    self.problems = problems
  }

  /// Reads the tree of a file from the top.
  init(of root: Node, file: String, problems: ProblemList) {
    guard let entries = root.entries else {
      var problems = problems
      problems.add(
        .notARecord(root, key: .claims, at: Place(file: file, line: root.mark.line, column: root.mark.column)))
      self.init(sheet: nil, problems: problems.sorted)
      return
    }
    let context = ReadingContext(reading: entries, file: file, problems: problems)
    context.checkVersion(entries, under: .claimsFormat)
    var draft = ClaimSheetDraft()
    Record<ClaimSheetDraft>.claimSheet.read(entries, at: root.mark, id: nil, context, into: &draft)
    self.init(sheet: context.problems.isEmpty ? draft.sheet : nil, problems: context.problems.sorted)
  }
}
