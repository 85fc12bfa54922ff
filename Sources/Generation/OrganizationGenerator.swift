/// Makes up organisations that look like real ones: good but not perfect, of any size, the same for the same numbers.
///
/// For trying the tool before there is a file of one's own, and for measuring how long it takes with large ones.
public enum OrganizationGenerator {
  /// A scenario file with Swedish keys, or nil for a size that has a `complaint`.
  public static func file(of size: OrganizationSize) -> String? {
    guard size.complaint == nil else { return nil }
    return ScenarioWriter.text(of: Drafting.draft(of: size), size)
  }
}
