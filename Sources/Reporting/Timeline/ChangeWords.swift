import Checking
import Reorganization
import Responsibility
import Vocabulary

/// What a change or another turn of time is called in a list.
struct ChangeWords {
  let names: Names

  init(_ organization: Organization) { names = Names(organization) }

  /// "Ledningsrådet pausas", "VVG äger Förvaltningsplan".
  func words(of change: Change) -> Text {
    if case .assign(let area, let roles) = change.operation {
      let parts = Role.allCases.compactMap { role in roles[role].map { holding(role, $0) } }
      return Text("\(names.area(area)): ") + Text.list(parts)
    }
    if case .amend(let body, let amendment) = change.operation {
      return Text("\(names.definite(body)): ") + Text.list(facts(of: amendment))
    }
    if case .pause(let body) = change.operation {
      return Text(names.definite(body)) + Text(sv: " pausas", en: " is paused")
    }
    if case .resume(let body) = change.operation {
      return Text(names.definite(body)) + Text(sv: " återupptas", en: " is resumed")
    }
    if case .dissolve(let body) = change.operation {
      return Text(names.definite(body)) + Text(sv: " avslutas", en: " is dissolved")
    }
    guard let place = change.place else { return Noun.change.singular }
    return Noun.change.definite + Text(sv: " på rad \(place.line)", en: " on line \(place.line)")
  }

  private func holding(_ role: Role, _ fact: Fact<[Holding]>) -> Text {
    let title = Text(sv: role.noun.singular.swedish, en: role.noun.singular.english)
    switch fact.knowledge {
    case .stated(let holdings): return title + Text(" ") + names.bodies(holdings.map(\.body))
    case .absent: return Text(sv: "ingen ", en: "no ") + title
    case .unknown: return title + Text(sv: " framgår inte", en: " is not known")
    }
  }

  private func facts(of amendment: BodyAmendment) -> [Text] {
    var facts: [Text] = []
    if amendment.commissioners != nil { facts.append(Text(sv: "nya uppdragsgivare", en: "new commissioners")) }
    if let mandate = amendment.mandate {
      facts.append(
        mandate.value?.adopted != nil || mandate.value?.planned == nil && mandate.value != nil
          ? Text(sv: "ny uppdragsbeskrivning", en: "a new mandate")
          : Text(sv: "uppdragsbeskrivning som ska beslutas", en: "a mandate to be decided"))
    }
    if amendment.seats != nil { facts.append(Text(sv: "nya platser", en: "new seats")) }
    if amendment.capacity != nil { facts.append(Text(sv: "annan kapacitet", en: "another capacity")) }
    if amendment.headcount != nil { facts.append(Text(sv: "annat antal personer", en: "another number of people")) }
    if amendment.funders != nil { facts.append(Text(sv: "ny finansiär", en: "a new funder")) }
    if amendment.isTemporary != nil { facts.append(Text(sv: "annan varaktighet", en: "another duration")) }
    return facts.isEmpty ? [Text(sv: "ändrade uppgifter", en: "changed facts")] : facts
  }

  /// What happens at once, as clauses. Several areas that are given new roles are counted; so are bodies.
  func clauses(of occasions: [Moment.Occasion]) -> [Text] {
    var clauses: [Text] = []
    var areas: Set<AreaID> = []
    var bodies: Set<BodyID> = []
    for occasion in occasions {
      if case .change(let change) = occasion {
        if case .assign(let area, _) = change.operation { areas.insert(area) }
        if case .amend(let body, _) = change.operation { bodies.insert(body) }
      }
    }
    var counted: Set<Text> = []
    for occasion in occasions {
      var clause = words(of: occasion)
      if case .phaseBegins = occasion { continue }
      if case .change(let change) = occasion {
        if case .assign = change.operation, areas.count > 1 {
          clause = Noun.area.spelled(areas.count) + Text(sv: " får nya roller", en: " are given new roles")
        }
        if case .amend = change.operation, bodies.count > 1 {
          clause = Noun.body.spelled(bodies.count) + Text(sv: " får ändrade uppgifter", en: " have facts changed")
        }
      }
      if counted.insert(clause).inserted { clauses.append(clause) }
    }
    return clauses
  }

  /// What happens on a day, as a clause.
  func words(of occasion: Moment.Occasion) -> Text {
    func begins(_ name: String) -> Text { Text(name) + Text(sv: " börjar gälla", en: " begins to hold") }
    func ends(_ name: String) -> Text { Text(name) + Text(sv: " slutar gälla", en: " ceases to hold") }
    switch occasion {
    case .change(let change): return words(of: change)
    case .pauseEnds(let change):
      guard case .pause(let body) = change.operation else { return words(of: change) }
      return Text(sv: "pausen för \(names.definite(body)) slutar", en: "the pause of \(names.definite(body)) ends")
    case .mandateDecided(let body):
      return names.mandate(of: body).capitalized + Text(sv: " beslutas", en: " is decided")
    case .bodyBegins(let body): return Text(names.definite(body)) + Text(sv: " inrättas", en: " is set up")
    case .bodyEnds(let body): return Text(names.definite(body)) + Text(sv: " upphör", en: " ends")
    case .areaBegins(let area): return begins(names.area(area))
    case .areaEnds(let area): return ends(names.area(area))
    case .documentBegins(let document): return begins(names.document(document))
    case .documentEnds(let document): return ends(names.document(document))
    case .serviceBegins(let service):
      return Text(names.service(service)) + Text(sv: " tas i bruk", en: " is taken into use")
    case .contractEnds(let service):
      return Text(
        sv: "avtalet för \(names.service(service)) går ut", en: "the contract for \(names.service(service)) ends")
    case .needEnds(let service):
      return Text(names.service(service)) + Text(sv: " behövs inte längre", en: " is no longer needed")
    case .serviceDecommissioned(let service):
      return Text(names.service(service)) + Text(sv: " avvecklas", en: " is decommissioned")
    case .phaseBegins(let name): return Text(name) + Text(sv: " börjar", en: " begins")
    }
  }
}
