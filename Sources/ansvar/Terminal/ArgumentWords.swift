import AnsvarKit
import ArgumentParser
import Foundation

/// The argument parser speaks English only; this is what it says in Swedish. Whatever is not known here stays as it is.
enum ArgumentWords {
  /// The language asked for, as far as it can be told of arguments that could not be read.
  static func language(of arguments: [String]) -> Language {
    for (index, argument) in arguments.enumerated() {
      if argument == "--language=en" { return .english }
      if argument == "--language", index + 1 < arguments.count, arguments[index + 1] == "en" { return .english }
    }
    return .swedish
  }

  /// What to say of a first word that is no command; nil for one that is, and for an option.
  static func unknownCommand(_ word: String) -> Text? {
    let names = AnsvarCommand.configuration.subcommands.compactMap { $0.configuration.commandName }
    guard !word.hasPrefix("-"), word != "help", !names.contains(word) else { return nil }
    let near = Ansvar.nearest(to: word, among: names)
    return Text(
      sv: "Fel: Kommandot \(word) finns inte." + (near.map { " Menade du \($0)?" } ?? "")
        + "\nAnvändning: ansvar <kommando>\n  Se 'ansvar --help'.",
      en: "Error: There is no command \(word)." + (near.map { " Did you mean \($0)?" } ?? "")
        + "\nUsage: ansvar <subcommand>\n  See 'ansvar --help' for more information.")
  }

  /// A complaint in English: without the line of help, which is Swedish, and with the names of values translated.
  static func englishComplaint(_ text: String) -> String {
    var english = text.replacingOccurrences(
      of: "(?ms)^Help:  .*?(?=^Usage: )", with: "", options: .regularExpression)
    for (swedish, replacement) in valueNames {
      english = english.replacingOccurrences(of: "<\(swedish)>", with: "<\(replacement)>")
    }
    return english
  }

  private static let valueNames: [(String, String)] = [
    ("allvar", "severity"), ("alternativ", "alternatives"), ("antal", "count"), ("dag", "day"), ("fil", "file"),
    ("när", "when"), ("omfång", "scope"),
    ("påståenden", "claims"), ("regel", "rule"), ("regler", "rules"), ("roll", "role"),
    ("sekunder", "seconds"), ("språk", "language"),
    ("tal", "number"),
  ]

  /// A complaint, with the line that says how the command is used.
  static func complaint(_ text: String) -> String {
    var swedish = text
    for (pattern, replacement) in complaints {
      swedish = swedish.replacingOccurrences(of: pattern, with: replacement, options: .regularExpression)
    }
    return swedish
  }

  /// A help page. What it says of the command is Swedish already; the headings around it are not.
  static func help(_ text: String) -> String {
    var swedish = text
    for (english, replacement) in headings { swedish = swedish.replacingOccurrences(of: english, with: replacement) }
    return swedish.hasSuffix("\n") ? swedish : swedish + "\n"
  }

  private static let complaints: [(String, String)] = [
    ("(?m)^Error: ", "Fel: "),
    ("(?m)^Help:  ", "Hjälp: "),
    ("(?m)^Usage: ", "Användning: "),
    ("\\[<options>\\]", "[<val>]"),
    ("<options>", "<val>"),
    ("<subcommand>", "<kommando>"),
    ("See '([^']*)' for more information\\.", "Se '$1'."),
    ("Unknown option '([^']*)'\\. Did you mean '([^']*)'\\?", "Valet '$1' finns inte. Menade du '$2'?"),
    ("Unknown option '([^']*)'", "Valet '$1' finns inte."),
    ("Missing value for '([^']*)'", "'$1' saknar värde."),
    ("Missing expected argument '([^']*)'", "Argumentet '$1' saknas."),
    ("Missing one of: ", "Ett av dessa saknas: "),
    ("Missing required subcommand\\.", "Kommandot saknas."),
    ("Unexpected argument '([^']*)'", "Argumentet '$1' är ett för mycket."),
    ("\\(values:", "(värden:"),
    ("(\\(| )default:", "$1förval:"),
    ("(\\d+) unexpected arguments: ", "$1 argument för mycket: "),
    (
      "The option '([^']*)' does not take any value, but '([^']*)' was specified\\.",
      "'$1' tar inget värde, men fick '$2'."
    ),
    ("The value '([^']*)' is invalid for '([^']*)'", "Värdet '$1' passar inte för '$2'"),
    ("\\. Please provide one of (.*) or (.*)\\.", ". Välj $1 eller $2."),
    ("\\. Please provide one of (.*) and (.*)\\.", ". Välj $1 eller $2."),
    ("\\. Please provide one of the following:", ". Välj något av:"),
  ]

  private static let headings: [(String, String)] = [
    ("OVERVIEW: ", ""),
    ("USAGE: ", "ANVÄNDNING: "),
    ("\nARGUMENTS:\n", "\nARGUMENT:\n"),
    ("\nOPTIONS:\n", "\nVAL:\n"),
    ("\nSUBCOMMANDS:\n", "\nKOMMANDON:\n"),
    ("[<options>]", "[<val>]"),
    ("<options>", "<val>"),
    ("<subcommand>", "<kommando>"),
    // A line may end behind each of these.
    ("(default:", "(förval:"),
    (" default:", " förval:"),
    ("(values:", "(värden:"),
    ("Show the version.", "Visa versionen."),
    ("Show help information.", "Visa hjälp."),
    ("Show subcommand help information.", "Visa hjälp om ett kommando."),
    (" for detailed help.", " för mer hjälp."),
    ("  See '", "  Se '"),
  ]
}
