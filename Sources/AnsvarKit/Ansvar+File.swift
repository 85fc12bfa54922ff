import ModelFormat
public import Vocabulary

extension Ansvar {
  /// The most bytes that a model file may have; a longer one is refused.
  public static let largestFile = 64 * 1024 * 1024

  /// The JSON Schema of the model file, by which an editor completes and checks.
  public static func schema(in language: Language) -> String { ModelSchema.json(in: language) }

  /// A commented file to begin from.
  public static func starterFile(in language: Language) -> String { StarterFile.text(in: language) }
}
