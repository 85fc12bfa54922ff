import AnsvarKit

/// The files that the models of a plan go to: modell.lp stands for modell.1.lp, modell.2.lp and so on.
struct ModelFiles {
  private static let ending = ".lp"
  /// More levels than a file can ask for are not looked for.
  private static let mostLevels = 64

  private let stem: String

  /// - Throws: a problem for a name that does not end in .lp.
  init(_ path: String) throws(Refusal) {
    guard path.hasSuffix(Self.ending), path.count > Self.ending.count else { throw Refusal([.notLP(path)]) }
    stem = String(path.dropLast(Self.ending.count))
  }

  private func path(_ number: Int) -> String { "\(stem).\(number)\(Self.ending)" }

  /// Refuses when any of them would have to replace a file.
  func checkAbsent() throws(Refusal) {
    for number in 1...Self.mostLevels { try OutputFile(path(number)).checkAbsent() }
  }

  func write(_ models: [String], replacing: Bool) throws(Refusal) {
    for (index, model) in models.enumerated() {
      try OutputFile(path(index + 1)).write(model, replacing: replacing)
    }
  }
}

extension InputProblem {
  fileprivate static func notLP(_ path: String) -> InputProblem {
    InputProblem(
      "model-file-ending",
      Text(
        sv: "\(path) slutar inte på .lp. Modellerna skrivs i LP-format: --write-model modell.lp.",
        en: "\(path) does not end in .lp. The models are written in the LP format: --write-model model.lp."))
  }
}
