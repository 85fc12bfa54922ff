import Checking
import Responsibility
import Testing
import Vocabulary

@Suite("Mandates that call for another look")
struct MandateReviewTests {
  @Test("A new body beside an older one calls for a review, unless the older mandate is newer, missing or undated")
  func newNeighbours() {
    func severities(_ detail: (inout Draft) -> Void) -> [String] {
      var draft = Draft()
      draft.body("ny", .unit) { $0.period.from = .on("2023-03-01") }
      draft.body("äldre", .unit) { $0.period.from = .on("2015-01-01") }
      draft.area("system") { $0.roles[.performer] = .held(by: "ny", "äldre") }
      detail(&draft)
      return draft.findings(of: .bodyMandateStale).map {
        "\($0.severity) \($0.subjects.map(\.id).joined(separator: " "))"
      }
    }
    func adopted(_ day: String) -> Fact<Mandate> { .known(Mandate(adopted: .on(day))) }
    let review = ["info ny äldre system"]
    #expect(severities { _ in } == review)
    #expect(severities { $0.amend("äldre") { $0.mandate = adopted("2020-01-01") } } == review)
    #expect(severities { $0.amend("äldre") { $0.mandate = adopted("2023-03-01") } } == [])
    #expect(severities { $0.amend("äldre") { $0.mandate = .none } } == [])
    #expect(severities { $0.amend("äldre") { $0.period.from = nil } } == [])
    #expect(severities { $0.amend("ny") { $0.period.from = .on("2021-03-01") } } == [])
  }

  @Test("A service with a known successor calls for a review at its start, then at its own end; else there is none")
  func comingServices() {
    func reasons(_ detail: (inout Draft) -> Void = { _ in }) -> [String] {
      var draft = Draft()
      draft.body("enhet", .unit)
      draft.area("plan") {
        $0.roles[.performer] = .held(by: "enhet")
        $0.services = [ServiceID("samsa")]
      }
      draft.service("samsa") {
        $0.replacedBy = ServiceID("samvy")
        $0.decommissioned = .known(.on("2027-01-01"))
      }
      draft.service("samvy") { $0.from = .known(.on("2024-01-01")) }
      detail(&draft)
      return draft.findings(of: .bodyMandateStale).map { "\($0.severity): \($0.message.reason?.swedish ?? "")" }
    }
    let leaning = ", och tjänsten bär områden som grupperingen utför: Plan."
    #expect(reasons() == ["info: SAMVY tas i bruk 1 januari 2024" + leaning])
    #expect(
      reasons { $0.amendService("samvy") { $0.from = .known(.on("2022-01-01")) } }
        == ["info: SAMSA upphör 1 januari 2027" + leaning])
    #expect(reasons { $0.amendService("samsa") { $0.replacedBy = nil } } == [])
    #expect(reasons { $0.amend("enhet") { $0.mandate = .none } } == [])
    #expect(reasons { $0.amend("enhet") { $0.mandate = .known(Mandate(adopted: .on("2024-01-01"))) } } == [])
  }
}
