public import Checking
import Responsibility
import Vocabulary

/// Writes a list of rules for a terminal, one line a rule, under the letters of their groups.
public struct RuleListText: Sendable {
  private let presentation: Presentation

  public init(_ presentation: Presentation) { self.presentation = presentation }

  public func text(of catalogue: RuleCatalogue) -> String {
    let language = presentation.language
    let idWidth = catalogue.rules.map(\.id.rawValue.displayWidth).max() ?? 0
    var lines: [String] = []
    for group in RuleGroup.allCases {
      let rules = catalogue.rules.filter { $0.group == group }
      guard !rules.isEmpty else { continue }
      lines.append(Style.strong.applied(to: "\(group.rawValue). \(group.title[language])", in: presentation))
      lines += rules.flatMap { self.lines(of: $0, idWidth: idWidth) } + [""]
    }
    for text in [legend, summary(of: catalogue), hint] {
      lines += WordWrap(to: presentation.width).lines(of: text[language])
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// "i body-many-owned  Många områden hos en ägare (av, tröskel 8)".
  private func lines(of rule: Rule, idWidth: Int) -> [String] {
    let language = presentation.language
    let off = rule.isOffByDefault ? Text(sv: "av", en: "off") : nil
    let threshold = rule.threshold.map { RuleHeading.threshold.lowercased + Text(" \($0.standard)") }
    let remarks = [off, threshold].compactMap { $0 }.joined(by: Text(", "))[language]
    let label = rule.label[language] + (remarks.isEmpty ? "" : " (\(remarks))")
    let mark = rule.severity.map { $0.style.applied(to: $0.mark, in: presentation) } ?? "→"
    let indentation = idWidth + 4
    let wrapped = WordWrap(to: presentation.width - indentation).lines(of: label)
    return wrapped.enumerated().map { index, line in
      let start =
        index == 0 ? "\(mark) \(rule.id.rawValue.padded(to: idWidth))  " : String(repeating: " ", count: indentation)
      return start + line
    }
  }

  private var legend: Text {
    Text.list(
      Severity.allCases.sorted(by: >).map { Text("\($0.mark) ") + $0.noun.singular }
        + [Text(sv: "→ det som följer av en ändring", en: "→ what follows from a change")]) + Text(".")
  }

  private var hint: Text {
    Text(sv: "En regel i sin helhet: ansvar rules area-no-owner.", en: "One rule in full: ansvar rules area-no-owner.")
  }

  private func summary(of catalogue: RuleCatalogue) -> Text {
    let off = catalogue.rules.count(where: \.isOffByDefault)
    let all = Text(sv: "\(catalogue.rules.count) regler", en: "\(catalogue.rules.count) rules")
    guard off > 0 else { return all + Text(".") }
    return all
      + Text(
        sv: ", varav \(off) är av tills filen ger dem ett allvar eller en tröskel.",
        en: ", of which \(off) are off until the file gives them a severity or a threshold.")
  }
}

extension Text {
  fileprivate var lowercased: Text { Text(sv: swedish.lowercased(), en: english.lowercased()) }
}
