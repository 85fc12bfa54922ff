public import Responsibility
public import Vocabulary

extension Change {
  /// What the change does, as a clause; nil for a change of single roles or facts.
  ///
  /// - Parameter unit: what capacities are counted in.
  public func phrase(_ names: Names, unit: String?) -> Text? {
    func clause(_ body: BodyID, _ swedish: String, _ english: String) -> Text {
      Text(names.definite(body) + " ") + Text(sv: swedish, en: english)
    }
    func clause(_ body: BodyID, _ swedish: String, _ english: String, _ other: BodyID) -> Text {
      clause(body, swedish, english) + Text(" " + names.definite(other))
    }
    switch operation {
    case .pause(let body): return clause(body, "pausas", "is paused")
    case .resume(let body): return clause(body, "återupptas", "is resumed")
    case .dissolve(let body): return clause(body, "avslutas", "is dissolved")
    case .establish(let body, nil): return clause(body, "inrättas", "is set up")
    case .establish(let body, let breakout?):
      return clause(body, "bryts ut ur", "is broken out of", breakout.body)
    case .replace(let old, let new): return clause(old, "ersätts av", "is replaced by", new)
    case .merge(let bodies, let one):
      let ending = bodies.filter { $0 != one }
      let verb: Text =
        ending.count < bodies.count
        ? Text(sv: " går upp i ", en: ending.count == 1 ? " is merged into " : " are merged into ")
        : Text(sv: " slås ihop till ", en: " are merged into ")
      return Text.shortList(ending.map { Text(names.definite($0)) }) + verb + Text(names.definite(one))
    case .transfer(let transfer): return transfer.step(names)
    case .split(let area, let parts):
      return Text(names.area(area)) + Text(sv: " delas i ", en: " is split into ")
        + Text.list(parts.map { names.area($0.area) })
    case .addResources(let body, let resources, nil):
      return clause(body, "får", "gets") + Text(" ") + resources.phrase(unit: unit)
    case .addResources(let body, let resources, let giver?):
      return clause(body, "får", "gets") + Text(" ") + resources.phrase(unit: unit)
        + Text(sv: " från \(names.definite(giver))", en: " from \(names.definite(giver))")
    case .withdrawResources(let body, let resources):
      return clause(body, "lämnar", "gives up") + Text(" ") + resources.phrase(unit: unit)
    case .amendService(let service, let amendment): return amendment.step(names.service(service))
    case .adopt(let document, let decider):
      return decider.value.map { clause($0, "beslutar", "decides") + Text(" " + names.document(document)) }
    case .decide(let decision):
      let what = Text.quoted(names.decision(decision))
      let time = from.map { Text(sv: " \($0.words.swedish)", en: " (\($0.words.english))") } ?? Text("")
      return Text(sv: "Beslutet \(what.swedish) fattas", en: "The decision \(what.english) is taken") + time
    case .assign, .amend, .vacate, .amendTask: return nil
    }
  }
}

extension Transfer {
  fileprivate func step(_ names: Names) -> Text {
    let what: Text =
      switch (role, areas) {
      case (let role?, _):
        Text(sv: "rollen som \(role.noun.singular.swedish)", en: "the role of \(role.noun.singular.english)")
      case (nil, nil): Text(sv: "alla sina roller", en: "all its roles")
      case (nil, _?): Text(sv: "sina roller", en: "its roles")
      }
    let whereto = areas.map { Text(sv: " på ", en: " on ") + Text.shortList($0.map { Text(names.area($0)) }) }
    let (giver, receiver) = (names.definite(giver), names.definite(receiver))
    return Text(sv: "\(giver) lämnar över ", en: "\(giver) hands over ") + what + (whereto ?? Text(""))
      + Text(sv: " till \(receiver)", en: " to \(receiver)")
  }
}

extension Resources {
  /// "två personer och kapaciteten 40 timmar per månad".
  fileprivate func phrase(unit: String?) -> Text {
    var parts: [Text] = []
    if let headcount {
      parts.append(
        headcount.value.map { count in
          let number = NumberWord.text(count, gender: .common)
          return Text(
            sv: "\(number.swedish) \(count == 1 ? "person" : "personer")",
            en: "\(number.english) \(count == 1 ? "person" : "people")")
        } ?? Text(sv: "ett okänt antal personer", en: "an unknown number of people"))
    }
    if let capacity {
      let unit = unit.map { " " + $0 } ?? ""
      parts.append(
        capacity.value.map {
          Text(sv: "kapaciteten \($0.written.swedish)\(unit)", en: "a capacity of \($0.written.english)\(unit)")
        } ?? Text(sv: "okänd kapacitet", en: "an unknown capacity"))
    }
    return Text.list(parts)
  }
}

extension ServiceAmendment {
  fileprivate func step(_ name: String) -> Text? {
    var parts: [Text] = []
    func add(_ time: Fact<DateText>?, _ swedish: String, _ english: String) {
      if let time = time?.value { parts.append(Text(sv: swedish + " ", en: english + " ") + time.words) }
    }
    add(from, "tas i bruk", "comes into use")
    add(contractEnd, "får avtal till", "gets a contract until")
    add(neededUntil, "behövs till", "is needed until")
    add(decommissioned, "tas ur bruk", "is taken out of use")
    return parts.isEmpty ? nil : Text(name + " ") + Text.list(parts)
  }
}
