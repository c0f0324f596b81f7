import ComponentABI

/// A command of the program: how its line reads, and what it does.
protocol Command: SendableMetatype {
  static var description: CommandDescription { get }
  init(_ arguments: ParsedArguments) throws(UsageError)
  /// Does the work. A thrown error is reported on standard error and decides the exit code.
  func run(_ console: Console) async throws -> ExitCode
}

/// What the help says of a command.
struct CommandDescription: Sendable {
  struct Example: Sendable {
    let line: String
    let meaning: String

    init(_ line: String, _ meaning: String) {
      self.line = line
      self.meaning = meaning
    }
  }

  var name: String
  var summary: String
  /// More than the summary, in paragraphs.
  var discussion: String = ""
  var grammar: ArgumentGrammar
  var examples: [Example] = []

  /// Options that every command has.
  static let commonOptions: [any OptionDeclaration] = [CommonOptions.verbose]

  /// The grammar with the common options.
  var fullGrammar: ArgumentGrammar {
    var result = grammar
    result.options += Self.commonOptions
    return result
  }
}

enum CommonOptions {
  static let verbose = Flag("--verbose", "-v", help: "Say more: backtraces and details of errors.")
}

/// A command or a word with commands under it.
indirect enum CommandTree: Sendable {
  case command(any Command.Type)
  case group(name: String, summary: String, [CommandTree])

  var name: String {
    switch self {
    case .command(let command): command.description.name
    case .group(let name, _, _): name
    }
  }

  var summary: String {
    switch self {
    case .command(let command): command.description.summary
    case .group(_, let summary, _): summary
    }
  }
}

/// What the command line asks for.
enum Invocation {
  case run(any Command.Type, ParsedArguments, path: [String])
  /// Help for the node at the path.
  case help(CommandTree, path: [String])
  case version
}

extension CommandTree {
  /// Finds the command that the arguments name and parses the rest by its grammar.
  func resolve(_ arguments: [String]) throws(UsageError) -> Invocation {
    guard let first = arguments.first else { throw UsageError("a command is missing", command: [name]) }
    if first == "--version" || first == "-V" { return .version }
    if first == "help" { return try help(for: arguments.dropFirst()) }
    return try resolve(arguments[...], path: [name])
  }

  private func resolve(_ arguments: ArraySlice<String>, path: [String]) throws(UsageError) -> Invocation {
    switch self {
    case .command(let command):
      do {
        switch try ArgumentParser(grammar: command.description.fullGrammar).parse(Array(arguments)) {
        case .helpWanted: return .help(self, path: path)
        case .parsed(let parsed): return .run(command, parsed, path: path)
        }
      } catch {
        throw UsageError(error.message, command: path)
      }
    case .group(_, _, let children):
      guard let word = arguments.first else {
        throw UsageError(
          "'\(path.joined(separator: " "))' needs a command: " + children.map(\.name).joined(separator: ", "), command: path)
      }
      if ArgumentParser.helpNames.contains(word) { return .help(self, path: path) }
      return try child(named: word, path: path).resolve(arguments.dropFirst(), path: path + [word])
    }
  }

  private func child(named word: String, path: [String]) throws(UsageError) -> CommandTree {
    guard case .group(_, _, let children) = self else {
      throw UsageError("'\(path.joined(separator: " "))' has no commands under it", command: path)
    }
    if let child = children.first(where: { $0.name == word }) { return child }
    let kind = word.hasPrefix("-") ? "option" : "command"
    let known = children.map(\.name) + (word.hasPrefix("-") ? ["--help", "--version"] : ["help"])
    throw UsageError("unknown \(kind) '\(word)'" + didYouMean(word, among: known), command: path)
  }

  private func help(for words: ArraySlice<String>) throws(UsageError) -> Invocation {
    var node = self
    var path = [name]
    for word in words {
      node = try node.child(named: word, path: path)
      path.append(word)
    }
    return .help(node, path: path)
  }
}
