import Responsibility
import Vocabulary

extension ScenarioWriter {
  mutating func writeWork() {
    text.section(.tasks)
    for (index, task) in draft.work.tasks.enumerated() {
      text.entry(
        taskID(index), indentation: "  ",
        [
          Key.name.field(task.name), Key.responsible.field(task.responsible.map(bodyID)),
          Key.performer.field(task.performer.map(bodyID)), Key.priority.field(task.priority), Key.due.field(task.due),
          Key.reportedTo.field(task.recipient.map(bodyID)), Key.requires.field(task.requires.map(taskID)),
          Key.areas.field(areaID(task.area)),
        ])
    }
    writeAnswers()
    writeRisks()
    text.section(.volumes)
    for (index, volume) in draft.work.volumes.enumerated() {
      text.entry(
        "volym-\(index + 1)",
        [
          Key.name.field(volume.name), Key.values.field("{2023: \(volume.first), 2025: \(volume.second)}"),
          Key.areas.field(areaID(volume.area)),
        ])
    }
  }

  private func taskID(_ index: Int) -> String { "uppdrag-\(index + 1)" }
  private func riskID(_ index: Int) -> String { "risk-\(index + 1)" }

  private mutating func writeAnswers() {
    text.section(.decisions)
    for (index, decision) in draft.work.decisions.enumerated() {
      text.entry(
        "beslut-\(index + 1)",
        [
          Key.name.field(decision.name), Key.decidedBy.field(bodyID(decision.decider)),
          Key.date.field("2025-0\(decision.month)-20"), Key.tasks.field(decision.tasks.map(taskID)),
        ])
    }
    text.section(.observations)
    for (index, observation) in draft.work.observations.enumerated() {
      text.entry(
        "iakttagelse-\(index + 1)",
        [
          Key.name.field(observation.name), Key.addressedTo.field(bodyID(observation.addressee)),
          Key.tasks.field(observation.tasks.map(taskID)), Key.areas.field(areaID(observation.area)),
        ])
    }
  }

  private mutating func writeRisks() {
    text.section(.risks)
    for (index, risk) in draft.work.risks.enumerated() {
      text.entry(
        riskID(index),
        [
          Key.name.field(risk.name), Key.level.field(risk.isHigh ? RiskLevel.high : .medium),
          Key.measures.field(risk.measures.map(taskID)), Key.areas.field(areaID(risk.area)),
        ])
    }
    text.section(.controls)
    for (index, control) in draft.work.controls.enumerated() {
      text.entry(
        "kontroll-\(index + 1)",
        [
          Key.name.field(control.name), Key.performer.field(bodyID(control.performer)),
          Key.frequency.field("en gång om året"), Key.done.field(control.isDone ? AnswerWord.yes : .no),
          Key.controlledRisks.field(riskID(control.risk)), Key.areas.field(areaID(control.area)),
        ])
    }
  }
}
