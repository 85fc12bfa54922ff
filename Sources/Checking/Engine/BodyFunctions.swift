import Responsibility

/// What bodies are there for besides holding roles on areas, in one organisation.
struct BodyFunctions {
  /// Bodies that commission somebody, or decide or are consulted on a governing document.
  private(set) var governing: Set<BodyID> = []
  /// Bodies that pay, sit in another body, answer for something in their own document, or are named in a task, a
  /// decision, an observation, a control, an event or a required role, be it through a collective.
  private(set) var otherwiseEngaged: Set<BodyID> = []

  init(in organization: Organization) {
    for body in organization.bodies {
      governing.formUnion(body.commissioners.value ?? [])
      otherwiseEngaged.formUnion(body.funders.value ?? [])
      // Whoever a collective stands for shares its roles, and whoever has formed a legal person takes part in it.
      for member in body.members.value ?? [] {
        if case .body(let member) = member { otherwiseEngaged.insert(member) }
      }
      if !body.scope.isEmpty { otherwiseEngaged.insert(body.id) }
      for seat in body.seats.value ?? [] {
        if case .body(let member) = seat.holder { otherwiseEngaged.insert(member) }
      }
    }
    for document in organization.documents {
      if case .body(let decider) = document.decidedBy.value { governing.insert(decider) }
      governing.formUnion((document.consulted.value ?? []).map(\.body))
    }
    collect(from: organization.work)
  }

  private mutating func collect(from work: Work) {
    for task in work.tasks {
      for holdings in [task.responsible, task.performers, task.consulted] {
        otherwiseEngaged.formUnion((holdings.value ?? []).map(\.body))
      }
      otherwiseEngaged.formUnion(task.deadlines.compactMap(\.recipient.value))
      otherwiseEngaged.formUnion(task.escalations.compactMap(\.recipient.value))
      if let body = task.within { otherwiseEngaged.insert(body) }
    }
    for decision in work.decisions {
      if let body = decision.decidedBy.value { otherwiseEngaged.insert(body) }
      otherwiseEngaged.formUnion(decision.recipients.value ?? [])
    }
    for observation in work.observations {
      otherwiseEngaged.formUnion(observation.addressees.value ?? [])
      otherwiseEngaged.formUnion(observation.answeredBy.value ?? [])
    }
    for control in work.controls { otherwiseEngaged.formUnion((control.performers.value ?? []).map(\.body)) }
    for role in work.requiredRoles { otherwiseEngaged.formUnion(role.units) }
    for event in work.events { otherwiseEngaged.formUnion(event.participants) }
  }
}
