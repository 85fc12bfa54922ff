import AnsvarKit
import ArgumentParser
import Foundation

/// Where the command starts and ends: reads the arguments, lets the subcommand answer, and sets the exit code.
@main
enum EntryPoint {
  static func main() {
    // A reader that has seen enough (`| head`) and a full disk are answers to a write, not reasons to die.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    exit(run(Array(CommandLine.arguments.dropFirst())).rawValue)
  }

  private static func run(_ arguments: [String]) -> ExitStatus {
    if let word = arguments.first, let complaint = ArgumentWords.unknownCommand(word) {
      let language = ArgumentWords.language(of: arguments)
      Terminal(language: language, color: .auto).complain(complaint[language])
      return .refused
    }
    do {
      var command = try AnsvarCommand.parseAsRoot(arguments)
      guard let subcommand = command as? any Subcommand else {
        try command.run()
        return .clean
      }
      return answer(subcommand)
    } catch {
      return explain(error, language: ArgumentWords.language(of: arguments))
    }
  }

  private static func answer(_ subcommand: any Subcommand) -> ExitStatus {
    let terminal = Terminal(language: subcommand.language, color: subcommand.color)
    do throws(Refusal) {
      return try subcommand.answer(on: terminal)
    } catch {
      terminal.report(error.problems, asJSON: subcommand.answersInJSON)
      return .refused
    }
  }

  /// What the argument parser has to say: help and the version on standard output, complaints on standard error.
  private static func explain(_ error: any Error, language: Language) -> ExitStatus {
    let text = AnsvarCommand.fullMessage(for: error)
    let terminal = Terminal(language: language, color: .auto)
    guard AnsvarCommand.exitCode(for: error).isSuccess else {
      terminal.complain(language == .swedish ? ArgumentWords.complaint(text) : ArgumentWords.englishComplaint(text))
      return .refused
    }
    do throws(Refusal) {
      try terminal.write(ArgumentWords.help(text))
      return .clean
    } catch {
      terminal.report(error.problems, asJSON: false)
      return .refused
    }
  }
}

/// The exit codes that scripts may rely on.
enum ExitStatus: Int32 {
  /// Nothing at or above what the user wants to fail on.
  case clean = 0
  /// Findings at or above it.
  case findings = 1
  /// The question or the file could not be understood.
  case refused = 2
  /// No plan exists, or some role can be filled by nobody.
  case unfilled = 3
}

/// A subcommand that answers a question.
protocol Subcommand: ParsableCommand {
  var language: Language { get }
  var color: ColorChoice { get }
  /// True when whoever reads the output expects JSON, problems included.
  var answersInJSON: Bool { get }

  func answer(on terminal: Terminal) throws(Refusal) -> ExitStatus
}

extension Subcommand {
  var answersInJSON: Bool { false }
}
