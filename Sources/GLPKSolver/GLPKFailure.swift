internal import LinearModel

/// Why GLPK could not go on.
enum GLPKFailure: Error {
  /// The memory limit, or the machine's memory, was not enough.
  case outOfMemory
  /// Anything else, told as the caller will hear it.
  case failed(SolverError)
}
