import Responsibility
import Vocabulary

extension YAMLFault {
  func problem(file: String) -> Problem {
    let mark = mark ?? context?.mark ?? Node.Mark(line: 1, column: 1)
    return Problem(
      .yamlSyntax,
      Text(sv: "Filen går inte att läsa som YAML: \(problem).", en: "The file cannot be read as YAML: \(problem)."),
      at: Place(file: file, line: mark.line, column: mark.column))
  }
}
