import Responsibility

extension Change {
  /// The entry that is changed, the first of them when there are several.
  var subject: Subject {
    switch operation {
    case .pause(let body), .resume(let body), .dissolve(let body), .establish(let body, _), .amend(let body, _),
      .addResources(let body, _, _), .withdrawResources(let body, _), .replace(let body, _), .merge(_, let body):
      .body(body)
    case .transfer(let transfer): .body(transfer.giver)
    case .split(let area, _), .assign(let area, _): .area(area)
    case .vacate(let role, _): .role(role)
    case .amendTask(let task, _): .task(task)
    case .amendService(let service, _): .service(service)
    case .adopt(let document, _): .document(document)
    case .decide(let decision): .decision(decision)
    }
  }
}
