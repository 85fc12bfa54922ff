import Responsibility
import Vocabulary

/// The whole format, record by record: the one description behind the JSON Schema, the documentation and the help
/// for misspelt keys.
enum FormatDescription {
  static let records: [RecordDescription] = RecordName.allCases.filter { !RecordName.ofClaims.contains($0) }
    .map(description)

  /// The format of a file of claims.
  static let claimRecords: [RecordDescription] = RecordName.ofClaims.map(description)

  /// The fields that every entry has.
  static let shared: [FieldDescription] = Record<Party>.noteFields.map(\.description)

  static func description(of record: RecordName) -> RecordDescription {
    switch record {
    case .file: Record<FileDraft>.file.description
    case .level: Record<Level>.level.description
    case .party: Record<Party>.party.description
    case .body: Record<Body>.body.description
    case .seat: Record<SeatDraft>.seat.description
    case .mandate: Record<MandateDraft>.mandate.description
    case .scopeItem: Record<ScopeItem>.scopeItem.description
    case .area: Record<AreaDraft>.area.description
    case .document: Record<DocumentDraft>.document.description
    case .service: Record<Service>.service.description
    case .task: Record<TaskDraft>.task.description
    case .deadline: Record<Deadline>.deadline.description
    case .escalation: Record<Escalation>.escalation.description
    case .decision: Record<Decision>.decision.description
    case .observation: Record<Observation>.observation.description
    case .risk: Record<Risk>.risk.description
    case .control: Record<Control>.control.description
    case .volume: Record<Series>.volume.description
    case .table: Record<Ledger>.table.description
    case .requiredRole: Record<RequiredRole>.requiredRole.description
    case .event: Record<Event>.event.description
    case .mention: Record<Event.Mention>.mention.description
    case .templateSection: Record<TemplateSection>.templateSection.description
    case .alternative: Record<Alternative>.alternative.description
    case .change: Record<ChangeDraft>.change.description
    case .changedRemit: Record<ChangedRemitDraft>.changedRemit.description
    case .phase: Record<Phase>.phase.description
    case .ruleSetting: Record<RuleSetting>.ruleSetting.description
    case .planning: Record<PlanningSettings>.planning.description
    case .pairing: Record<PairingDraft>.pairing.description
    case .allowance: Record<Allowance>.allowance.description
    case .fact: Record<FactDraft>.fact.description
    case .claimSheet: Record<ClaimSheetDraft>.claimSheet.description
    case .claim: Record<ClaimDraft>.claim.description
    case .expectation: Record<ExpectationDraft>.expectation.description
    }
  }
}
