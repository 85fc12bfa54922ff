import Responsibility
import Vocabulary

/// Takes away the findings that somebody has accepted, and reports the acceptances that do not hold up: for a rule
/// that does not exist, without a reason, past their date, or with nothing to accept.
struct AllowanceReview {
  private struct Entry {
    let subject: Subject
    let allowance: Allowance
  }

  private let entries: [Entry]
  private let known: Set<String>
  /// The rules that were run: of the others nobody can say that they would have found nothing.
  private let run: Set<String>
  private let situation: Situation

  init(of situation: Situation, known catalogue: RuleCatalogue, run rules: [Rule]) {
    self.situation = situation
    known = Set(catalogue.rules.map(\.id.rawValue))
    run = Set(rules.map(\.id.rawValue))
    let organization = situation.organization
    var entries: [Entry] = []
    func add(_ note: EntryNote, _ subject: Subject) {
      entries += note.allowances.map { Entry(subject: subject, allowance: $0) }
    }
    for party in organization.parties { add(party.note, .party(party.id)) }
    for body in organization.bodies { add(body.note, .body(body.id)) }
    for area in organization.areas { add(area.note, .area(area.id)) }
    for service in organization.services { add(service.note, .service(service.id)) }
    for document in organization.documents { add(document.note, .document(document.id)) }
    let work = organization.work
    for task in work.tasks { add(task.note, .task(task.id)) }
    for decision in work.decisions { add(decision.note, .decision(decision.id)) }
    for observation in work.observations { add(observation.note, .observation(observation.id)) }
    for risk in work.risks { add(risk.note, .risk(risk.id)) }
    for control in work.controls { add(control.note, .control(control.id)) }
    for series in work.series { add(series.note, .series(series.id)) }
    for ledger in work.ledgers { add(ledger.note, .ledger(ledger.id)) }
    for role in work.requiredRoles { add(role.note, .role(role.id)) }
    for event in work.events { add(event.note, .event(event.id)) }
    for section in work.sections { add(section.note, .section(section.id)) }
    self.entries = entries
  }

  func apply(to findings: [Finding]) -> [Finding] {
    guard !entries.isEmpty else { return findings }
    var used: Set<Int> = []
    var byRuleAndSubject: [String: [String: [Int]]] = [:]
    for (index, entry) in entries.enumerated() where holds(entry.allowance) {
      byRuleAndSubject[entry.allowance.rule, default: [:]][entry.subject.id, default: []].append(index)
    }
    let kept = findings.filter { finding in
      guard let bySubject = byRuleAndSubject[finding.rule.rawValue] else { return true }
      let matches = finding.subjects.flatMap { bySubject[$0.id] ?? [] }
      used.formUnion(matches)
      return matches.isEmpty
    }
    return kept + entries.enumerated().compactMap { complaint(about: $0.element, isUsed: used.contains($0.offset)) }
  }

  /// An allowance without a reason holds nothing back: the reason is what makes it defensible.
  private func holds(_ allowance: Allowance) -> Bool {
    allowance.reason != nil && known.contains(allowance.rule) && !isExpired(allowance)
  }

  private func isExpired(_ allowance: Allowance) -> Bool {
    guard let last = allowance.until?.latest, let day = situation.day else { return false }
    return day > last
  }

  private func complaint(about entry: Entry, isUsed: Bool) -> Finding? {
    let rule = entry.allowance.rule
    let message: Finding.Message
    let id: RuleID
    if !known.contains(rule) {
      (id, message) = (.allowanceUnknownRule, .allowanceOfUnknownRule(rule))
    } else if entry.allowance.reason == nil {
      (id, message) = (.allowanceNoReason, .allowanceWithoutReason(rule))
    } else if isExpired(entry.allowance), let until = entry.allowance.until {
      (id, message) = (.allowanceExpired, .allowancePastDate(rule, until: until))
    } else if !isUsed, run.contains(rule) {
      (id, message) = (.allowanceUnused, .allowanceOfNothing(rule))
    } else {
      return nil
    }
    return Finding(
      rule: id, severity: .warning, subjects: [entry.subject, .rule(rule)], message: message,
      place: entry.allowance.place, notes: [])
  }
}

extension RuleID {
  static let allowanceUnknownRule: RuleID = "allowance-unknown-rule"
  static let allowanceNoReason: RuleID = "allowance-no-reason"
  static let allowanceExpired: RuleID = "allowance-expired"
  static let allowanceUnused: RuleID = "allowance-unused"
}

extension Finding.Message {
  static func allowanceOfUnknownRule(_ rule: String) -> Self {
    Finding.Message(
      Text(sv: "Det finns ingen regel \(rule) att tillåta.", en: "There is no rule \(rule) to allow."),
      remedy: Text(sv: "Ta bort raden eller rätta regelns namn.", en: "Remove the line or correct the rule's name."))
  }

  static func allowanceWithoutReason(_ rule: String) -> Self {
    Finding.Message(
      Text(
        sv: "Tillåtelsen av \(rule) saknar skäl och gäller därför inte.",
        en: "The allowance of \(rule) has no reason and so does not hold."),
      remedy: Text(sv: "Skriv skälet.", en: "Write the reason."))
  }

  static func allowancePastDate(_ rule: String, until: DateText) -> Self {
    Finding.Message(
      Text(
        sv: "Tillåtelsen av \(rule) gällde till \(until.words.swedish).",
        en: "The allowance of \(rule) held until \(until.words.english)."),
      remedy: Text(sv: "Pröva frågan igen.", en: "Look at the matter again."))
  }

  static func allowanceOfNothing(_ rule: String) -> Self {
    Finding.Message(
      Text(sv: "Tillåtelsen av \(rule) behövs inte.", en: "The allowance of \(rule) is not needed."),
      because: Text(sv: "Regeln anmärker inte på posten.", en: "The rule finds nothing on the entry."),
      remedy: Text(sv: "Ta bort raden.", en: "Remove the line."))
  }
}
