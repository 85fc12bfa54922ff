import Checking
import Planning
import Responsibility
import Vocabulary

/// Whose voice is lost, and in how many areas each principal is heard among the owners.
struct PartyCriteria: CriterionFamily {
  func rows(for contenders: [Contender]) -> [ComparedCriterion] {
    guard let parties = contenders.first?.situation.organization.parties else { return [] }
    let names = contenders[0].situation.names
    let goal = VoicesLost()
    let lost = contenders.map { goal.contributions(in: $0.situation) }
    let losses = parties.map { party in
      let name = names.party(party.id)
      return ComparedCriterion(
        Criterion(
          "voices.\(party.id.rawValue)", .parties,
          Text(sv: "Röster som förloras: \(name)", en: "Voices lost: \(name)"), isDirected: false),
        lost.map { Measurement(of: $0.filter { $0.subject == .party(party.id) }, scale: goal.scale) })
    }
    let principals = parties.filter { $0.kind == .principal }
    let heard = principals.map { party in contenders.map { Self.areas(hearing: party.id, in: $0.situation.now) } }
    let presence = zip(principals, heard).map { party, heard in
      let name = names.party(party.id)
      return ComparedCriterion(
        Criterion(
          "heard.\(party.id.rawValue)", .parties,
          Text(sv: "Områden där \(name) hörs", en: "Areas where \(name) is heard"),
          meaning: Text(
            sv: "områden i vars ägande \(name) har röst", en: "areas in whose ownership \(name) has a voice"),
          isDirected: false),
        heard.map(\.measurement))
    }
    guard principals.count > 1 else { return losses + presence }
    let balance = ComparedCriterion(
      Criterion(
        "balance.principals", .parties,
        Text(sv: "Skillnad mellan huvudmän", en: "Gap between principals"),
        meaning: Text(
          sv: "skillnaden i områden mellan den huvudman som hörs i flest och den som hörs i minst antal",
          en: "the difference in areas between the principal heard in most and the one heard in fewest"),
        isDirected: true),
      contenders.indices.map { column in
        Self.gap(between: heard.map { $0[column] }, in: contenders[column].situation.now)
      })
    return losses + presence + [balance]
  }

  /// In how many areas a party is heard for certain, and in how many more it may be.
  private struct Hearing {
    var certain = 0
    /// The areas in which it may be heard.
    var open: [AreaID] = []
    var possible: Int { open.count }

    var measurement: Measurement {
      let certainPart = Measurement.Part(certain)
      return Measurement(
        possible > 0 ? [certainPart, Measurement.Part(0, least: 0, most: possible)] : [certainPart])
    }
  }

  private static func areas(hearing party: PartyID, in state: OrganizationState) -> Hearing {
    var hearing = Hearing()
    for area in state.activeAreas {
      let owners = state.activeHolders(of: .owner, on: area)
      let voice = state.voice(of: owners)
      if voice.parties.contains(party) {
        hearing.certain += 1
      } else if !voice.isComplete || (owners.isEmpty && area.roles[.owner].isUnknown) {
        hearing.open.append(area.id)
      }
    }
    return hearing
  }

  /// Two organisations in which the same bodies own what is open, and in which the same is certain, have the same gap,
  /// whoever turns out to sit there.
  private static func fact(of hearings: [Hearing], in state: OrganizationState) -> Measurement.UnknownFact {
    let open = hearings.flatMap(\.open)
    let owners = open.map { area in
      state.organization.areas[area].map { state.activeHolders(of: .owner, on: $0) } ?? []
    }
    let certain = hearings.map { "\($0.certain)+\($0.possible)" }.joined(separator: " ")
    let owned = owners.map { $0.map(\.rawValue).joined(separator: "+") }.joined(separator: " ")
    var seen: Set<BodyID> = []
    return Measurement.UnknownFact(
      bodies: owners.joined().filter { seen.insert($0).inserted }, areas: open, cause: Text("\(certain) \(owned)"),
      isShared: owners.allSatisfy { !$0.isEmpty })
  }

  private static func gap(between hearings: [Hearing], in state: OrganizationState) -> Measurement {
    func largest(_ difference: (Hearing, Hearing) -> Int) -> Int {
      hearings.indices.flatMap { one in
        hearings.indices.filter { $0 != one }.map { difference(hearings[one], hearings[$0]) }
      }.max() ?? 0
    }
    let nominal = largest { $0.certain - $1.certain }
    let least = max(0, largest { $0.certain - $1.certain - $1.possible })
    let most = max(0, largest { $0.certain + $0.possible - $1.certain })
    return Measurement([
      Measurement.Part(nominal, least: least, most: most, fact: least == most ? nil : fact(of: hearings, in: state))
    ])
  }
}
