import BuiltCommand
import Foundation
import Testing

/// A folder of its own for one test, gone when the test is.
final class Workplace: Sendable {
  let folder: URL

  /// - Parameter files: what lies in the folder to begin with.
  init(_ files: [String: String] = [:]) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "ansvar-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in files { try text.write(to: url(name), atomically: false, encoding: .utf8) }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func url(_ name: String) -> URL { folder.appending(path: name) }
  func text(_ name: String) throws -> String { try String(contentsOf: url(name), encoding: .utf8) }

  /// Everything in the folder, sorted; a temporary file that was left behind would be here.
  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
  }

  func run(
    _ arguments: String..., input: String = "", environment: [String: String] = [:]
  ) throws -> BuiltCommand.Run {
    try run(arguments: arguments, input: input, environment: environment)
  }

  func run(
    arguments: [String], input: String = "", environment: [String: String] = [:]
  ) throws -> BuiltCommand.Run {
    try BuiltCommand.run(
      arguments, in: folder, input: input, environment: ["COLUMNS": "80"].merging(environment) { $1 })
  }

  /// Runs a shell script in the folder; `$ANSVAR` is the command.
  func shell(_ script: String) throws -> BuiltCommand.Run {
    try BuiltCommand.run(
      script: script, in: folder, environment: ["COLUMNS": "80", "ANSVAR": BuiltCommand.executable.path])
  }
}

/// Small model files.
enum Model {
  /// Nothing to remark on.
  static let clean = """
    ansvar: 1
    namn: Liten
    parter:
      kommunen: {namn: Kommunen}
    grupperingar:
      namnd: {namn: Nämnden, slag: nämnd, platser: [kommunen], uppdragsbeskrivning: {datum: 2020-01-01}, uppdragsgivare: saknas}
      enhet: {namn: Enheten, slag: enhet, platser: saknas, uppdragsbeskrivning: {datum: 2020-01-01}, uppdragsgivare: [namnd]}
    områden:
      drift: {namn: Drift, ägare: namnd, utförare: enhet}

    """

  /// An owner is paused, and another could take over one of its two areas.
  static let paused = """
    ansvar: 1
    namn: Paus
    parter:
      kommunen: {namn: Kommunen}
      brukarna: {namn: Brukarna}
    grupperingar:
      radet: {namn: Rådet, slag: ledningsråd, platser: [kommunen, brukarna]}
      a: {namn: A-gruppen, platser: [kommunen]}
      b: {namn: B-gruppen, platser: [kommunen]}
    # En kommentar som ska finnas kvar.
    områden:
      drift: {namn: Drift, ägare: radet, utförare: a}
    alternativ:
      paus: {namn: Pausen, ändringar: [{pausa: radet, från: 2024-01-01}]}

    """

  /// The same, with an area that nobody else may own.
  static let unfillable = paused.replacing(
    "alternativ:", with: "  avtal: {namn: Avtal, ägare: radet, utförare: a, tecknas-av: [brukarna]}\nalternativ:")

  /// Warnings but no errors: an area that is stated to have no owner.
  static let warned = clean.replacing("ägare: namnd, utförare: enhet}", with: "ägare: saknas, utförare: enhet}")
}
