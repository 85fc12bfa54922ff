import CGLPKShim
import Foundation
import GLPKSolver
import LinearModel
import Testing

/// The wall behind the wall: what GLPK would end the process over comes back as a code.
@Suite struct GuardTests {
  /// In a process of its own: a guard that fails would take the other tests with it, and they would blur the memory.
  @Test func `thousands of provoked errors are caught without crash or growth`() async {
    await #expect(processExitsWith: .success) {
      for way in 0..<100 { Self.provoke(way) }
      let before = try Self.residentPages()
      for way in 0..<3000 { Self.provoke(way) }
      let growth = try Self.residentPages() - before
      // Sanitizers hold on to freed memory, so that only their own reports count then.
      let isSanitized = dlsym(nil, "__asan_init") != nil || dlsym(nil, "__tsan_init") != nil
      // A leak of a kilobyte each would be 750 pages; what the allocator keeps in hand is a hundred or so.
      try #require(growth < 400 || isSanitized, "the process grew by \(growth) pages")
      try #require(Verdict(GLPKSolver().solve(LinearModel())) == .optimal(.integral(0)))
    }
  }

  @Test func `every way of misuse is caught as what it is`() {
    let ways = 0..<Int32(GLPK_PROVOCATION_COUNT)
    let codes = ways.map { glpk_session_provoke($0) }
    let caught = [Int32](repeating: GLPK_CAUGHT.rawValue, count: ways.count - 1)
    #expect(codes == caught + [GLPK_OUT_OF_MEMORY.rawValue])
  }

  @Test func `a dead session answers, and says why it died`() throws {
    let session = try #require(glpk_session_open(0))
    defer { glpk_session_close(session) }
    let types: [Int32] = [0, 99]
    let zeros: [Double] = [0, 0]
    #expect(glpk_session_add_columns(session, 1, types, [0, 1], zeros, zeros, zeros) == GLPK_CAUGHT.rawValue)
    #expect(String(cString: glpk_session_message(session)).contains("glp_set_col_bnds"))
    #expect(glpk_session_status(session) == GLPK_CAUGHT.rawValue)
  }

  private static func provoke(_ way: Int) {
    // Not the last way: its memory limit would outlive a guard that forgets to free, and hide the growth.
    let code = glpk_session_provoke(Int32(way) % Int32(GLPK_PROVOCATION_COUNT - 1))
    precondition(code < 0, "way \(way) was not caught")
  }

  private static func residentPages() throws -> Int {
    let statistics = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8)
    return try #require(Int(statistics.split(separator: " ")[1]))
  }
}
