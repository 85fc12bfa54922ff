import Responsibility
import Vocabulary

extension Decision: Annotated {}
extension Observation: Annotated {}
extension Risk: Annotated {}
extension Control: Annotated {}
extension Series: Annotated {}
extension Ledger: Annotated {}
extension RequiredRole: Annotated {}
extension Event: Annotated {}
extension TemplateSection: Annotated {}

extension Record<FileDraft> {
  /// The sections for what is to be done, decided, watched and controlled.
  static var workSections: [Field<FileDraft>] {
    [
      Field(.tasks, section(.task) { Catalogue($0.readTasks($1)) }) { $0.work.tasks = $1 },
      Field(.decisions, entries(.decision, Decision.init)) { $0.work.decisions = $1 },
      Field(.observations, entries(.observation) { Observation(id: $0, name: $1) }) { $0.work.observations = $1 },
      Field(.risks, entries(.risk) { Risk(id: $0, name: $1) }) { $0.work.risks = $1 },
      Field(.controls, entries(.control, Control.init)) { $0.work.controls = $1 },
      Field(.volumes, entries(.volume, Series.init)) { $0.work.series = $1 },
      Field(.tables, entries(.table, Ledger.init)) { $0.work.ledgers = $1 },
      Field(.requiredRoles, entries(.requiredRole, RequiredRole.init)) { $0.work.requiredRoles = $1 },
      Field(.events, entries(.event, Event.init)) { $0.work.events = $1 },
      Field(.templateSections, entries(.templateSection) { TemplateSection(id: $0, name: $1) }) {
        $0.work.sections = $1
      },
    ]
  }

  /// A section in which an entry is what its record says and nothing has to be looked at afterwards.
  private static func entries<Entity: Identified & Annotated>(
    _ record: Record<Entity>, _ make: @escaping @Sendable (Identifier<Entity>, String) -> Entity
  ) -> ValueReader<Catalogue<Entity>> {
    section(record.name) { context, node in
      Catalogue(
        context.readEntries(node, as: record) { id, name, place in
          var entity = make(Identifier(id), name)
          entity.note.provenance.place = place
          return entity
        })
    }
  }
}

extension FileDraft {
  fileprivate var work: Work {
    get { scenario.organization.work }
    set { scenario.organization.work = newValue }
  }
}
