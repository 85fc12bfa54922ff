import Generation
import Reporting

extension Ansvar {
  /// A made-up organisation as a scenario file with Swedish keys; the same numbers always give the same file.
  ///
  /// - Throws: one problem that names every number out of bounds.
  public static func generatedFile(
    areas: Int, bodies: Int, parties: Int, seed: UInt64
  ) throws(Refusal) -> String {
    let size = OrganizationSize(areas: areas, bodies: bodies, parties: parties, seed: seed)
    guard let file = OrganizationGenerator.file(of: size) else {
      throw Refusal(size.complaint.map { [InputProblem("size-unreasonable", $0)] } ?? [])
    }
    return file
  }
}
