import Checking
import Responsibility
public import Vocabulary

/// Writes findings as SARIF 2.1.0, which GitHub, GitLab, Azure DevOps and editors read.
public struct FindingsSARIF: Sendable {
  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

  private let language: Language

  public init(_ language: Language) { self.language = language }

  public func text(of report: FindingsReport) -> String {
    let descriptors = SARIFRules(report, in: language)
    let driver: JSONValue = [
      "name": "Ansvar", "language": .string(language.rawValue), "rules": .array(descriptors.values),
    ]
    let run: JSONValue = [
      "tool": ["driver": driver],
      // The messages' own language: a run that does not say is taken to be in American English.
      "language": .string(language.rawValue),
      // A column of a place counts Unicode scalars, so that å is one.
      "columnKind": "unicodeCodePoints",
      "results": .array(report.shown.map { result($0, descriptors) }),
    ]
    let log: JSONValue = ["$schema": .string(Self.schema), "version": "2.1.0", "runs": [run]]
    return log.text
  }

  private func result(_ finding: Finding, _ descriptors: SARIFRules) -> JSONValue {
    let placed = finding.notes.filter { $0.place != nil }
    // A related location without a place has nothing to point at, so its words go with the message instead.
    let loose = finding.notes.filter { $0.place == nil }.map { $0.text[language] + "." }
    let message = ([finding.message.text[language]] + loose).joined(separator: " ")
    var members: [JSONValue.Member] = [JSONValue.Member(key: "ruleId", value: .string(finding.rule.rawValue))]
    if let index = descriptors.index(of: finding.rule) {
      members.append(JSONValue.Member(key: "ruleIndex", value: .integer(index)))
    }
    members += [
      JSONValue.Member(key: "level", value: .string(finding.severity.sarifLevel)),
      JSONValue.Member(key: "message", value: Self.message(message)),
      JSONValue.Member(key: "locations", value: .array(finding.place.map { [.object([Self.physical($0)])] } ?? [])),
    ]
    if !placed.isEmpty {
      members.append(JSONValue.Member(key: "relatedLocations", value: .array(related(placed))))
    }
    // Lines move when a file is edited; the rule and those it is about do not.
    let begins = finding.interval?.first.map { [$0.description] } ?? []
    let identity = ([finding.rule.rawValue] + finding.subjects.map(\.id) + begins).joined(separator: " ")
    members.append(JSONValue.Member(key: "partialFingerprints", value: ["ruleAndSubjects/v1": .string(identity)]))
    return .object(members)
  }

  private func related(_ notes: [Finding.Note]) -> [JSONValue] {
    notes.enumerated().compactMap { index, note in
      guard let place = note.place else { return nil }
      return .object([
        JSONValue.Member(key: "id", value: .integer(index + 1)), Self.physical(place),
        JSONValue.Member(key: "message", value: Self.message(note.text[language])),
      ])
    }
  }

  private static func physical(_ place: Place) -> JSONValue.Member {
    JSONValue.Member(
      key: "physicalLocation",
      value: [
        "artifactLocation": ["uri": .string(uri(of: place.file))],
        "region": ["startLine": .integer(max(1, place.line)), "startColumn": .integer(max(1, place.column))],
      ])
  }

  /// A message in plain text, in which braces would stand for arguments and brackets for links.
  private static func message(_ text: String) -> JSONValue {
    var escaped = ""
    for character in text.onOneLine {
      switch character {
      case "{": escaped += "{{"
      case "}": escaped += "}}"
      case "[", "]", "\\": escaped += "\\\(character)"
      default: escaped.append(character)
      }
    }
    return ["text": .string(escaped)]
  }

  /// The file as a URI reference. A relative path stays relative: whoever shows the findings knows to what.
  static func uri(of file: String) -> String {
    var path = file[...]
    while path.hasPrefix("./") { path = path.dropFirst(2) }
    var uri = path.hasPrefix("/") ? "file://" : ""
    for byte in path.utf8 {
      let scalar = Unicode.Scalar(byte)
      let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
      if isPlain || "-._~/".unicodeScalars.contains(scalar) {
        uri.unicodeScalars.append(scalar)
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        uri += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
    return uri
  }
}

/// The rules of a report as SARIF describes them. A rule's index is its place among them: that of the catalogue, and
/// the checks of the file itself last.
private struct SARIFRules {
  let values: [JSONValue]
  private let positions: [RuleID: Int]

  init(_ report: FindingsReport, in language: Language) {
    let checks = FindingsReport.fileLabels.sorted { $0.key < $1.key }
    values =
      report.rules.rules.map { Self.value(of: $0, in: language) }
      + checks.map { id, label in
        [
          "id": .string(id.rawValue), "shortDescription": ["text": .string(label[language])],
          "defaultConfiguration": ["level": .string(Severity.warning.sarifLevel)],
          "properties": ["tags": [.string(RuleGroup.file.title[language])]],
        ]
      }
    let ids = report.rules.rules.map(\.id) + checks.map(\.key)
    positions = Dictionary(zip(ids, ids.indices)) { first, _ in first }
  }

  func index(of rule: RuleID) -> Int? { positions[rule] }

  private static func value(of rule: Rule, in language: Language) -> JSONValue {
    let help = RuleHelp(rule, in: language)
    return [
      "id": .string(rule.id.rawValue),
      "shortDescription": ["text": .string(rule.label[language])],
      "fullDescription": ["text": .string(rule.documentation.checks[language])],
      "help": ["text": .string(help.text), "markdown": .string(help.markdown)],
      "defaultConfiguration": [
        "enabled": .bool(!rule.isOffByDefault), "level": .string((rule.severity ?? .info).sarifLevel),
      ],
      "properties": ["tags": [.string(rule.group.title[language])]],
    ]
  }
}

/// What a rule's documentation says to somebody who has a finding in front of them.
private struct RuleHelp {
  private let sections: [(title: String, text: String)]

  init(_ rule: Rule, in language: Language) {
    let documentation = rule.documentation
    let texts: [(Text, Text)] = [
      (RuleHeading.matters, documentation.matters), (RuleHeading.avoid, documentation.avoid),
      (RuleHeading.prefer, documentation.prefer), (RuleHeading.exceptions, documentation.exceptions),
    ]
    sections = texts.map { ($0[language], $1[language]) }
  }

  var text: String { sections.map { "\($0.title): \($0.text)" }.joined(separator: "\n") }
  var markdown: String { sections.map { "**\($0.title).** \($0.text)" }.joined(separator: "\n\n") }
}

extension Severity {
  fileprivate var sarifLevel: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }
}
