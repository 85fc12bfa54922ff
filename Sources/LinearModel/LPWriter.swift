/// Writes a model with what is to be optimised in the LP format, which other solvers read: the same model is the same
/// text every time, and the numbers are exact.
///
/// A constant in the objective is a variable fixed at 1, and a row with two bounds is two rows, since not every reader
/// knows them otherwise.
public struct LPWriter: Sendable {
  private static let width = 100

  private let model: LinearModel
  private let level: ObjectiveLevel
  private let names: [String]
  private let constantName: String
  private let rowNames: [(lower: String, upper: String)]

  /// A writer of the model for one level.
  public init(_ model: LinearModel, for level: ObjectiveLevel) {
    self.model = model
    self.level = level
    var variableNames = LPNames()
    names = model.variables.map { variableNames.valid(model.name(of: $0)) }
    constantName = variableNames.valid("constant")
    var rows = LPNames()
    _ = rows.valid("objective")
    rowNames = model.constraints.map { row in
      let isRange = row.lower != nil && row.upper != nil && row.lower != row.upper
      let name = rows.valid(row.name)
      return isRange ? (name, rows.valid(row.name + "~upper")) : (name, name)
    }
  }

  /// The whole file.
  ///
  /// - Parameter comment: lines that stand first, for people.
  public func text(comment: [String] = []) -> String {
    var text = comment.map { "\\ \($0.split(whereSeparator: \.isNewline).joined(separator: " "))\n" }.joined()
    text += level.sense == .minimize ? "Minimize\n" : "Maximize\n"
    text += wrapped(" objective:", terms(of: level.expression, constant: level.expression.constant))
    text += "Subject To\n"
    for (row, name) in zip(model.constraints, rowNames) { text += lines(of: row, named: name) }
    if model.constraints.allSatisfy({ $0.lower == nil && $0.upper == nil }) {
      // The format asks for a row.
      text += wrapped(" nothing:", [zero] + ["<= 0"])
    }
    text += bounds
    text += section("Generals", of: model.variables.filter { Self.isGeneral(model.domain(of: $0)) })
    text += section("Binaries", of: model.variables.filter { model.domain(of: $0) == .binary })
    return text + "End\n"
  }

  // MARK: Rows

  private func lines(of row: Constraint, named name: (lower: String, upper: String)) -> String {
    let constant = row.expression.constant
    let terms = terms(of: row.expression, constant: 0)
    func line(_ name: String, _ relation: String, _ bound: Int) -> String {
      wrapped(" \(name):", terms + ["\(relation) \(bound - constant)"])
    }
    switch (row.lower, row.upper) {
    case (let lower?, let upper?) where lower == upper: return line(name.lower, "=", lower)
    case (let lower?, let upper?): return line(name.lower, ">=", lower) + line(name.upper, "<=", upper)
    case (let lower?, nil): return line(name.lower, ">=", lower)
    case (nil, let upper?): return line(name.lower, "<=", upper)
    case (nil, nil): return ""
    }
  }

  private func terms(of expression: LinearExpression, constant: Int) -> [String] {
    var terms = expression.sortedTerms.map { ($0.coefficient, names[$0.variable.index]) }
    if constant != 0 { terms.append((constant, constantName)) }
    guard !terms.isEmpty else { return [zero] }
    return terms.enumerated().map { index, term in
      let sign = term.0 < 0 ? "- " : index == 0 ? "" : "+ "
      return sign + (term.0.magnitude == 1 ? "" : "\(term.0.magnitude) ") + term.1
    }
  }

  /// Something that is 0, where the format asks for a term and there is none.
  private var zero: String { "0 \(names.first ?? constantName)" }

  private func wrapped(_ head: String, _ parts: [String]) -> String {
    var text = ""
    var line = head
    for part in parts {
      if line.count + 1 + part.count > Self.width, line != head {
        text += line + "\n"
        line = "   "
      }
      line += " " + part
    }
    return text + line + "\n"
  }

  // MARK: Variables

  private var bounds: String {
    var text = "Bounds\n"
    for variable in model.variables {
      let (domain, name) = (model.domain(of: variable), names[variable.index])
      guard domain != .binary else { continue }
      switch (domain.lower, domain.upper) {
      case (nil, nil): text += " \(name) free\n"
      case (let lower?, nil): text += " \(name) >= \(lower)\n"
      case (let lower, let upper?): text += " \(lower.map(String.init) ?? "-inf") <= \(name) <= \(upper)\n"
      }
    }
    // It stands nowhere unless there is a constant, or no variable to stand for zero.
    if level.expression.constant != 0 || names.isEmpty { text += " \(constantName) = 1\n" }
    return text
  }

  private func section(_ title: String, of variables: [Variable]) -> String {
    variables.isEmpty ? "" : title + "\n" + variables.map { " \(names[$0.index])\n" }.joined()
  }

  private static func isGeneral(_ domain: Domain) -> Bool { domain.isIntegral && domain != .binary }
}
