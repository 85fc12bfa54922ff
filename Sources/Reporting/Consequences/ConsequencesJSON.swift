import Checking
public import Reorganization
import Responsibility
public import Vocabulary

/// Writes consequences as JSON.
public struct ConsequencesJSON: Sendable {
  private let language: Language

  public init(_ language: Language) { self.language = language }

  public func text(of consequences: Consequences) -> String {
    let situation = consequences.situation
    let value: JSONValue = [
      "language": .string(language.rawValue),
      "alternative": JSONValue(situation.alternative?.id.rawValue),
      "date": JSONValue(situation.day?.description),
      "from": JSONValue(situation.comparedWith?.id.rawValue),
      "fromDate": JSONValue(situation.before.day?.description),
      "summary": .string(ConsequencesSummary(consequences).text[language]),
      "areas": .array(consequences.areas.map(value)),
      "bodies": .array(consequences.bodies.map(value)),
      "voicesLost": .array(
        consequences.parties.map {
          ["party": .string($0.party.rawValue), "areas": JSONValue($0.areas.map(\.rawValue))]
        }),
      "voicesUnknown": .array(
        consequences.unknownVoices.map {
          ["owner": .string($0.owner.rawValue), "areas": JSONValue($0.areas.map(\.rawValue))]
        }),
      "parties": .array(consequences.standings.map(value)),
      "foundations": .array(consequences.foundations.map(value)),
      "questions": .array(consequences.questions.map(value)),
      "derived": .array(consequences.derivations.map(value)),
      "risks": .array(consequences.risks.map(value)),
      "risksThatRemain": .array(consequences.remainingRisks.map(value)),
    ]
    return value.text
  }

  private func value(of balance: PartyBalance) -> JSONValue {
    [
      "party": .string(balance.party.rawValue), "before": value(of: balance.before), "after": value(of: balance.after),
    ]
  }

  private func value(of standing: PartyStanding) -> JSONValue {
    [
      "seats": .integer(standing.seats), "bodies": JSONValue(standing.bodies.map(\.rawValue)),
      "meetings": .integer(standing.attendance), "meetingsAreComplete": .bool(standing.withoutMeetings.isEmpty),
      "heardIn": JSONValue(standing.areas.map(\.rawValue)),
      "unknownIn": JSONValue(standing.unknownAreas.map(\.rawValue)),
    ]
  }

  private func value(of change: FoundationConsequence) -> JSONValue {
    let (kind, id) =
      switch change.foundation {
      case .service(let service): ("service", service.rawValue)
      case .document(let document): ("document", document.rawValue)
      }
    return [
      "kind": .string(kind), "id": .string(id), "before": Self.value(of: change.before),
      "after": Self.value(of: change.after),
    ]
  }

  private func value(of finding: Finding) -> JSONValue {
    [
      "rule": .string(finding.rule.rawValue), "subjects": JSONValue(finding.subjects.map(\.id)),
      "text": .string(finding.message.text[language]),
    ]
  }

  private func value(of derivation: Derivation) -> JSONValue {
    let group = RuleCatalogue.standard[derivation.rule]?.group
    return [
      "rule": .string(derivation.rule.rawValue), "kind": JSONValue(group?.word),
      "body": JSONValue(derivation.body?.rawValue), "subjects": JSONValue(derivation.subjects.map(\.id)),
      "bearing": .string(derivation.bearing.word), "text": .string(derivation.statement[language]),
      "reason": JSONValue(derivation.reason?[language]), "date": JSONValue(derivation.date?.text),
      "answers": JSONValue(derivation.answers.map(\.rawValue)),
    ]
  }

  private func value(of area: AreaConsequence) -> JSONValue {
    let changes = area.changes.map { change -> JSONValue in
      [
        "role": .string(change.role.rawValue), "before": Self.value(of: change.before),
        "after": Self.value(of: change.after),
      ]
    }
    return ["area": .string(area.area.rawValue), "changes": .array(changes)]
  }

  /// `state` is held, lost, nobody or unknown; `bodies` those who hold the role or have lost it.
  static func value(of state: RoleState) -> JSONValue {
    switch state {
    case .held(let bodies): ["state": "held", "bodies": JSONValue(bodies.map(\.rawValue))]
    case .lost(let bodies): ["state": "lost", "bodies": JSONValue(bodies.map(\.rawValue))]
    case .nobody: ["state": "nobody", "bodies": []]
    case .unknown: ["state": "unknown", "bodies": []]
    }
  }

  private func value(of body: BodyConsequence) -> JSONValue {
    ["body": .string(body.body.rawValue), "before": value(of: body.before), "after": value(of: body.after)]
  }

  private func value(of profile: BodyProfile) -> JSONValue {
    [
      "active": .bool(profile.isActive), "owns": .integer(profile.owned), "performs": .integer(profile.performed),
      "supports": .integer(profile.supported), "load": .number(profile.load.sum.number),
      "loadIsComplete": .bool(profile.load.isComplete),
      "capacity": profile.capacity.map { .number($0.number) } ?? .null,
      "commissioners": value(of: profile.commissioners),
    ]
  }

  private func value(of commissioners: BodyProfile.Commissioners) -> JSONValue {
    switch commissioners {
    case .known(let commissions):
      let bodies = commissions.map { commission -> JSONValue in
        [
          "body": .string(commission.commissioner.rawValue), "declared": .bool(commission.isDeclared),
          "areas": JSONValue(commission.areas.map(\.rawValue)),
        ]
      }
      return ["state": "known", "bodies": .array(bodies)]
    case .lost(let bodies):
      let lost = bodies.map { body -> JSONValue in ["body": .string(body.rawValue), "declared": true, "areas": []] }
      return ["state": "lost", "bodies": .array(lost)]
    case .nobody: return ["state": "nobody", "bodies": []]
    case .unknown: return ["state": "unknown", "bodies": []]
    }
  }
}

extension RuleGroup {
  /// What comes out of the group's rules, for JSON.
  fileprivate var word: String {
    switch self {
    case .consequences: "consequence"
    case .measures: "measure"
    case .statements: "statement"
    case .areas, .bodies, .parties, .foundations, .tasks, .file: "finding"
    }
  }
}

extension Derivation.Bearing {
  fileprivate var word: String {
    switch self {
    case .neutral: "neutral"
    case .gain: "gain"
    case .risk: "risk"
    }
  }
}

extension Quantity {
  /// In whole units, for JSON.
  var number: Double { Double(thousandths) / 1000 }
}
