import Responsibility
import Vocabulary

extension ValueReader<String> {
  static let text = ValueReader(.text) { node, slot in
    guard let text = node.text else {
      slot.reportWrongShape(node, expected: Text(sv: "en text", en: "a text"))
      return nil
    }
    if text.allSatisfy(\.isWhitespace) {
      slot.report(
        .textEmpty,
        Text(
          sv: "\(slot.spelled) är tom. Skriv något eller ta bort raden.",
          en: "\(slot.spelled) is empty. Write something or remove the line."),
        at: node)
      return nil
    }
    return text
  }
}

extension ValueReader<[String]> {
  static let texts = ValueReader(.texts) { node, slot in
    guard let items = node.items else { return ValueReader<String>.text.read(node, slot).map { [$0] } }
    return items.compactMap { ValueReader<String>.text.read($0, slot) }
  }
}

extension ValueReader<[RuleMention]> {
  /// Rules by their ids. Which there are is not known here; the checks of the file look at that.
  static let ruleMentions = ValueReader(.texts) { node, slot in
    (node.items ?? [node]).compactMap { item in
      ValueReader<String>.text.read(item, slot).map { RuleMention(rule: $0, place: slot.context.place(item)) }
    }
  }
}

extension ValueReader<DateText> {
  static let date = ValueReader(.date) { node, slot in
    guard let text = node.text else {
      slot.reportWrongShape(node, expected: Text(sv: "en tid", en: "a time"))
      return nil
    }
    if let date = DateText(reading: text, relativeTo: slot.context.today) { return date }
    let isRelative = slot.context.today == nil && DateText(reading: text, relativeTo: Day(2000, 1, 1)) != nil
    slot.report(
      isRelative ? .dateRelative : .dateUnreadable, isRelative ? .relative(text) : .unreadable(text), at: node)
    return nil
  }
}

extension ValueReader<Bool> {
  static let answer = ValueReader(.answer) { node, slot in
    guard let text = node.text else {
      slot.reportWrongShape(node, expected: Text(sv: "ja eller nej", en: "yes or no"))
      return nil
    }
    if let answer = AnswerWord(reading: text) { return answer == .yes }
    let yes = AnswerWord.yes.word[slot.language].quoted
    let no = AnswerWord.no.word[slot.language].quoted
    slot.report(
      .answerUnreadable,
      Text(
        sv: "\(slot.spelled) ska vara \(yes) eller \(no), inte \(text.quoted).",
        en: "\(slot.spelled) has to be \(yes) or \(no), not \(text.quoted)."),
      at: node)
    return nil
  }
}

extension AnswerWord {
  /// Yes or no in either language, or YAML's own words for them.
  init?(reading text: String) {
    let text = text.lowercased()
    func isWord(_ answer: AnswerWord, _ others: String) -> Bool {
      text == others || Language.allCases.contains { answer.word[$0] == text }
    }
    if isWord(.yes, "true") { self = .yes } else if isWord(.no, "false") { self = .no } else { return nil }
  }
}

extension ValueReader where Value: FileWord {
  /// One of the words of a closed set.
  static var word: ValueReader { word(of: Value.self) }

  static func word(of words: Value.Type) -> ValueReader {
    ValueReader(.word(words.allCases.map(\.word))) { node, slot in
      guard let text = node.text else {
        slot.reportWrongShape(node, expected: Text(sv: "ett av de fasta orden", en: "one of the fixed words"))
        return nil
      }
      if let word = Value.named(text, in: slot.language) { return word }
      slot.reportUnknownWord(text, among: Value.allCases.map(\.word), at: node)
      return nil
    }
  }
}

extension ValueReader {
  /// One of the words of a closed set or a list of them. Each is said once.
  static func words<Word: FileWord>() -> ValueReader where Value == [Word] {
    ValueReader(.words(Word.allCases.map(\.word))) { node, slot in
      var seen: Set<Word> = []
      return (node.items ?? [node]).compactMap { item in
        guard let word = ValueReader<Word>.word.read(item, slot), slot.isFirst(word, in: &seen, at: item) else {
          return nil
        }
        return word
      }
    }
  }
}

extension Slot {
  func reportWrongShape(_ node: Node, expected: Text) {
    let found =
      switch node.content {
      case .scalar: Text(sv: "en text", en: "a text")
      case .sequence: Text(sv: "en lista", en: "a list")
      case .mapping: Text(sv: "nycklar med värden", en: "keys with values")
      }
    report(
      .wrongShape,
      Text(
        sv: "\(spelled) ska vara \(expected.swedish), men här står \(found.swedish).",
        en: "\(spelled) has to be \(expected.english), but here is \(found.english)."),
      at: node)
  }

  func reportUnknownWord(_ written: String, among words: [Text], at node: Node) {
    let spellings = words.map { $0[language] }
    let near = words.first { $0[language.other] == written.lowercased() }.map { $0[language] }
    let alone = mayBeFactWord ? FactWord.allCases.map { $0.word[language] } : []
    if let near = near ?? context.suggestions.nearest(to: written, among: spellings + alone) {
      return report(
        .wordUnknown,
        Text(
          sv: "\(written.quoted) är inget av orden för \(spelled): menade du \(near.quoted)?",
          en: "\(written.quoted) is none of the words for \(spelled): did you mean \(near.quoted)?"),
        at: node)
    }
    let choice = Text.choice(spellings.map { Text($0.quoted) })
    report(
      .wordUnknown,
      Text(
        sv: "\(written.quoted) är inget av orden för \(spelled). Skriv \(choice.swedish).",
        en: "\(written.quoted) is none of the words for \(spelled). Write \(choice.english)."),
      at: node)
  }
}

extension Text {
  fileprivate static func unreadable(_ written: String) -> Text {
    Text(
      sv: "\(written.quoted) går inte att läsa som en tid. "
        + "Skriv till exempel 2023-10-01, 7 juni 2023, hösten 2023, Q1 2024 eller årsskiftet 2023/2024.",
      en: "\(written.quoted) cannot be read as a time. "
        + "Write for example 2023-10-01, 7 June 2023, autumn 2023, Q1 2024 or turn of the year 2023/2024.")
  }

  fileprivate static func relative(_ written: String) -> Text {
    Text(
      sv: "\(written.quoted) går inte att läsa utan filens datum. "
        + "Skriv året, eller skriv `\(Key.date[.swedish])` överst i filen.",
      en: "\(written.quoted) cannot be read without the file's date. "
        + "Write the year, or write `\(Key.date[.english])` at the top of the file.")
  }
}
