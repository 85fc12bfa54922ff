internal import CGLPK
internal import CGLPKShim
internal import LinearModel

/// One problem inside GLPK, from making to freeing. Owns it: when the session goes out of scope, everything GLPK holds
/// on this thread is freed.
///
/// Has to live and die on one thread, as a local variable of one synchronous function, with no other session beside it.
/// Every call goes through the guard in CGLPKShim; the meaning of each return code is decided here and nowhere else.
struct GLPKSession: ~Copyable {
  private let pointer: OpaquePointer

  /// What is known after simplifying.
  enum Preparation {
    case ready
    case infeasible
    case unboundedOrInfeasible
  }

  /// What is known after some work on the first relaxation.
  enum Relaxation {
    case optimal(bound: Double)
    case infeasible
    case unboundedOrInfeasible
    case outOfIterations
    case outOfTime
  }

  /// Why the search ended.
  enum SearchEnd {
    case finished
    case outOfTime
    case stopped
  }

  /// Opens a session. The memory limit is in megabytes, 0 for none.
  init(memoryLimit: Int32) throws(GLPKFailure) {
    guard let pointer = glpk_session_open(memoryLimit) else { throw .outOfMemory }
    self.pointer = pointer
  }

  deinit {
    glpk_session_close(pointer)
  }

  /// Makes the problem.
  func load(_ problem: NumberedProblem) throws(GLPKFailure) {
    let columns = glpk_session_add_columns(
      pointer, Int32(problem.columnCount), problem.columnTypes, problem.columnKinds, problem.columnLower,
      problem.columnUpper, problem.columnCosts)
    guard columns == 0 else { throw failure(of: "glp_add_cols", code: columns) }
    let rows = glpk_session_add_rows(
      pointer, Int32(problem.rowCount), problem.rowTypes, problem.rowLower, problem.rowUpper)
    guard rows == 0 else { throw failure(of: "glp_add_rows", code: rows) }
    let elements = glpk_session_add_elements(
      pointer, Int32(problem.elementCount), problem.elementRows, problem.elementColumns, problem.elementValues)
    guard elements == 0 else { throw failure(of: "glp_load_matrix", code: elements) }
  }

  /// Lets GLPK simplify the problem, or not, and makes it ready for the relaxation.
  func prepare(simplifying: Bool) throws(GLPKFailure) -> Preparation {
    let code = glpk_session_prepare(pointer, simplifying ? 1 : 0)
    switch code {
    case 0: return .ready
    case GLP_ENOPFS: return .infeasible
    case GLP_ENODFS: return .unboundedOrInfeasible
    default: throw failure(of: "glp_npp_preprocess1", code: code)
    }
  }

  /// Works on the first relaxation from where the last call stopped.
  func relax(
    iterations: Int32, milliseconds: Int32, boundTolerance: Double
  ) throws(GLPKFailure) -> Relaxation {
    var options = glpk_relaxation_options(
      time_limit: milliseconds, iteration_limit: iterations, bound_tolerance: boundTolerance)
    var relaxation = glpk_relaxation()
    let code = glpk_session_relax(pointer, &options, &relaxation)
    switch code {
    case 0: break
    case GLP_EITLIM: return .outOfIterations
    case GLP_ETMLIM: return .outOfTime
    default: throw failure(of: "glp_simplex", code: code)
    }
    switch (relaxation.primal_status, relaxation.dual_status) {
    case (GLP_FEAS, GLP_FEAS): return .optimal(bound: relaxation.objective)
    case (GLP_NOFEAS, _): return .infeasible
    case (_, GLP_NOFEAS): return .unboundedOrInfeasible
    default: throw failure(of: "glp_simplex", code: code)
    }
  }

  /// Branch and bound. Fills in the last snapshot whatever happens.
  func search(
    _ options: glpk_search_options, watchedBy watch: SearchWatch
  ) throws(GLPKFailure) -> SearchEnd {
    var options = options
    let code = glpk_session_search(
      pointer, &options,
      { snapshot, context in
        // GLPK cannot jump over this frame: it is not in GLPK while this runs, and this makes no call into GLPK.
        guard let snapshot, let context else { return 1 }
        let watch = Unmanaged<SearchWatch>.fromOpaque(context).takeUnretainedValue()
        return watch.mayContinue(at: snapshot.pointee) ? 0 : 1
      },
      Unmanaged.passUnretained(watch).toOpaque(), &watch.last)
    switch code {
    case 0: return .finished
    case GLP_ETMLIM: return .outOfTime
    case GLP_ESTOP: return .stopped
    default: throw failure(of: "glp_intopt", code: code)
    }
  }

  /// Whether the search left a solution.
  func hasSolution() throws(GLPKFailure) -> Bool {
    let status = glpk_session_status(pointer)
    switch status {
    case GLP_OPT, GLP_FEAS: return true
    case GLP_NOFEAS, GLP_UNDEF: return false
    default: throw failure(of: "glp_mip_status", code: status)
    }
  }

  /// The value of every column, in order. Only when there is a solution.
  func values(count: Int) throws(GLPKFailure) -> [Double] {
    var values = [Double](repeating: 0, count: count + 1)
    let code = glpk_session_read(pointer, &values)
    guard code == 0 else { throw failure(of: "glp_mip_col_val", code: code) }
    values.removeFirst()
    return values
  }

  private func failure(of function: String, code: Int32) -> GLPKFailure {
    guard code != GLPK_OUT_OF_MEMORY.rawValue else { return .outOfMemory }
    let message = String(cString: glpk_session_message(pointer))
    return .failed(.library(function: function, code: Int(code), message: message))
  }
}
