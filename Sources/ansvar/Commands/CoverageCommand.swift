import AnsvarKit
import ArgumentParser
import Foundation

/// `ansvar coverage`: what of a document's claims the tool reproduces.
struct CoverageCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage",
    abstract: "Redovisa vad av det som ett dokument påstår som modellfilen återger.",
    discussion: """
      Påståendena står i en fil för sig, med regeln som ska återge vart och ett. Svaret visar hur många som återges, \
      vilka som inte gör det och vad som ligger närmast, och vad reglerna säger som inget påstående nämner.

      Exempel:
        ansvar coverage scenarios/vgr-ledningsrad
        ansvar coverage organisation.yaml påståenden.yaml --format markdown

      Slutkod: 0 alla påståenden återges, 1 något återges inte, 2 filerna eller frågan gick inte att läsa.
      """)

  enum FormatChoice: String, ExpressibleByArgument, CaseIterable {
    case text
    case markdown
    case json

    var format: Format {
      switch self {
      case .text: .text
      case .markdown: .markdown
      case .json: .json
      }
    }
  }

  @Argument(
    help: ArgumentHelp("Modellfilen, eller en mapp med scenario.yaml och claims.yaml.", valueName: "fil"))
  var file: String

  @Argument(help: ArgumentHelp("Påståendefilen; utan den claims.yaml bredvid modellfilen.", valueName: "påståenden"))
  var claims: String?

  @Option(help: ArgumentHelp("Hur svaret skrivs.", valueName: "format"))
  var format: FormatChoice = .text

  @OptionGroup var destination: DestinationOptions
  @OptionGroup var output: OutputOptions

  var language: Language { output.language.language }
  var color: ColorChoice { output.color }
  var answersInJSON: Bool { format == .json }

  func answer(on terminal: Terminal) throws(Refusal) -> ExitStatus {
    let model = try InputFile(modelPath)
    let claims = try InputFile(claimsPath)
    let ansvar = try Ansvar(reading: model.bytes, name: model.name)
    let coverage = try ansvar.coverage(of: claims.bytes, name: claims.name)
    try destination.deliver(coverage, as: format.format, on: terminal, from: modelPath, claimsPath)
    return coverage.isComplete ? .clean : .findings
  }

  private var modelPath: String { isFolder ? path(of: "scenario.yaml", in: file) : file }

  private var claimsPath: String {
    if let claims { return claims }
    if isFolder { return path(of: "claims.yaml", in: file) }
    guard let slash = file.lastIndex(of: "/") else { return "claims.yaml" }
    return path(of: "claims.yaml", in: String(file[...slash]))
  }

  private var isFolder: Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: file, isDirectory: &isFolder) && isFolder.boolValue
  }

  private func path(of name: String, in folder: String) -> String {
    if folder == "." { return name }
    return folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }
}
