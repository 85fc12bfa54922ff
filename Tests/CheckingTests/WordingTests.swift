import Checking
import Responsibility
import Testing
import Vocabulary

/// Forms that a sentence needs whatever the names are.
@Suite("The words of findings")
struct WordingTests {
  @Test("A pause says when it ends, as far as that is known")
  func pauseEnds() {
    var draft = Draft()
    draft.body("råd", .council) {
      $0.standing = .paused(since: .on("2026-03-01"), until: .on("2027-02-28"), by: nil)
    }
    draft.body("grupp") {
      $0.standing = .paused(since: nil, until: .words("våren 2027", "2027-03-01", "2027-05-31"), by: nil)
    }
    draft.body("öppen") { $0.standing = .paused(since: .on("2026-03-01"), until: nil, by: nil) }
    let names = Names(draft.organization)
    #expect(names.predicate(of: BodyID("råd")).swedish == "är pausat från 1 mars 2026 till 28 februari 2027")
    #expect(names.predicate(of: BodyID("råd")).english == "is paused from 1 March 2026 until 28 February 2027")
    #expect(names.predicate(of: BodyID("grupp")).swedish == "är pausad till våren 2027")
    #expect(names.predicate(of: BodyID("öppen")).swedish == "är pausad från 1 mars 2026")
  }

  @Test("A name in several words takes no genitive")
  func belonging() {
    var draft = Draft()
    draft.body("lång") { $0.shortName = "Styrgruppen vårdplanering" }
    draft.body("kort") { $0.shortName = "VVG" }
    let names = Names(draft.organization)
    #expect(names.seats(of: BodyID("lång")).swedish == "platserna för Styrgruppen vårdplanering")
    #expect(names.seats(of: BodyID("lång")).english == "Styrgruppen vårdplanering's seats")
    #expect(names.seats(of: BodyID("kort")).swedish == "VVG:s platser")
    #expect(names.mandate(of: BodyID("kort")).swedish == "VVG:s uppdragsbeskrivning")
  }

  @Test("A date in words has its reading in English, and a month its English name")
  func dates() {
    let autumn = DateText.words("hösten 2023", "2023-09-01", "2023-11-30")
    #expect(autumn.words == Text(sv: "hösten 2023", en: "hösten 2023 (1 Sep–30 Nov 2023)"))
    #expect(DateText.words("mars 2024", "2024-03-01", "2024-03-31").words.english == "March 2024")
    #expect(DateText.words("2027", "2027-01-01", "2027-12-31").words.english == "2027")
    #expect(DateText.on("2027-02-01").time.english == "on 1 February 2027")
    #expect(autumn.time.english.hasPrefix("in hösten 2023 ("))
  }

  @Test("A sentence begins with a capital whatever the name it begins with")
  func capitals() {
    let message = Finding.Message(Text("the steering group owns A."), because: Text("VVG."), remedy: Text("iPad."))
    #expect(message.text.english == "The steering group owns A. VVG. iPad.")
    #expect(Finding.Note(Text("the steering group"), at: nil).text.english == "The steering group")
  }

  @Test("Several areas and several owners agree with their nouns")
  func agreement() throws {
    var draft = Draft()
    for id in ["vvg", "råd"] { draft.body(id) }
    draft.body("grupp") { $0.commissioners = .known([BodyID("råd")]) }
    for id in ["a", "b"] { draft.area(id, owner: .held(by: "vvg")) { $0.roles[.performer] = .held(by: "grupp") } }
    let message = try #require(draft.findings(of: .commissionerMismatch).first).message
    #expect(message.remedy?.swedish == "Ange Vvg som uppdragsgivare för områdena, eller byt ägare.")
    #expect(message.remedy?.english == "State Vvg as commissioner for the areas, or change the owner.")
  }

  @Test("A mandate from before the change says so")
  func staleMandate() throws {
    var draft = Draft()
    draft.body("grupp") {
      $0.shortName = "Styrgruppen vårdplanering"
      $0.mandate = .known(Mandate(adopted: .on("2016-05-01")))
    }
    draft.area("plan")
    draft.changes = [.assigning("plan", [.owner: .held(by: "grupp")])]
    let message = try #require(draft.findings(of: .bodyMandateStale).first).message
    #expect(
      message.text.swedish.hasPrefix(
        "Uppdragsbeskrivningen för Styrgruppen vårdplanering är från 1 maj 2016 och skrevs före ändringen. "
          + "Från 1 oktober 2023 ändras rollerna för Styrgruppen vårdplanering."))
  }
}
