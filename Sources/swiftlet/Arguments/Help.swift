/// The text of `--help`.
struct HelpText {
  /// Help is laid out for a terminal of this many columns.
  static let columns = 100

  static func text(for node: CommandTree, path: [String]) -> String {
    switch node {
    case .command(let command): text(for: command.description, path: path)
    case .group(_, let summary, let children): text(forGroup: summary, children, path: path)
    }
  }

  private static func text(forGroup summary: String, _ children: [CommandTree], path: [String]) -> String {
    let name = path.joined(separator: " ")
    var text = summary + "\n\nUsage: \(name) COMMAND [OPTIONS] [ARGUMENTS]\n\nCommands:\n"
    text += table(rows(for: children, prefix: ""))
    text += "\nOptions:\n"
    var options = [("-h, --help", "Show this help; '\(name) COMMAND --help' shows a command's.")]
    if path.count == 1 { options.append(("-V, --version", "Show the version.")) }
    text += table(options)
    if path.count == 1 { text += "\nExit codes:\n" + table(ExitCode.table) }
    return text
  }

  private static func rows(for children: [CommandTree], prefix: String) -> [(String, String)] {
    children.flatMap { child -> [(String, String)] in
      switch child {
      case .command: [(prefix + child.name, child.summary)]
      case .group(let name, _, let inner): rows(for: inner, prefix: prefix + name + " ")
      }
    }
  }

  private static func text(for command: CommandDescription, path: [String]) -> String {
    let name = path.joined(separator: " ")
    var text = command.summary + "\n\nUsage: \(usage(of: command, name: name))\n"
    if !command.discussion.isEmpty { text += "\n" + paragraphs(command.discussion) }
    if !command.grammar.operands.isEmpty {
      text += "\nArguments:\n" + table(command.grammar.operands.map { (label($0), $0.help) })
    }
    text += "\nOptions:\n" + table(command.fullGrammar.options.map(row) + [("-h, --help", "Show this help.")])
    if !command.examples.isEmpty {
      text += "\nExamples:\n"
      for example in command.examples { text += wrapped(example.meaning, indent: 2) + "    \(example.line)\n" }
    }
    return text
  }

  private static func usage(of command: CommandDescription, name: String) -> String {
    ([name, "[OPTIONS]"] + command.grammar.operands.map(label)).joined(separator: " ")
  }

  private static func label(_ operand: Operand) -> String {
    switch operand.arity {
    case .one: operand.name
    case .oneOrMore: operand.name + "..."
    case .any: "[\(operand.name)...]"
    }
  }

  private static func row(_ option: any OptionDeclaration) -> (String, String) {
    let names = option.names.sorted { $0.count < $1.count }.joined(separator: ", ")
    var help = option.help
    if let value = option.defaultText { help += " Default: \(value)." }
    if option.isRepeatable { help += " May be repeated." }
    return (names + (option.valueName.map { " " + $0 } ?? ""), help)
  }

  // MARK: Layout

  private static func table(_ rows: [(String, String)]) -> String {
    let width = min(28, rows.map(\.0.count).max() ?? 0)
    var text = ""
    for (label, help) in rows {
      let lines = lines(of: help, width: columns - width - 4)
      let padding = String(repeating: " ", count: max(0, width - label.count))
      if label.count > width {
        text += "  \(label)\n"
      } else {
        text += "  \(label)\(padding)  \(lines.first ?? "")\n"
      }
      for line in label.count > width ? lines[...] : lines.dropFirst() {
        text += String(repeating: " ", count: width + 4) + line + "\n"
      }
    }
    return text
  }

  private static func paragraphs(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "\n" : wrapped(String($0), indent: 0) }.joined()
  }

  private static func wrapped(_ text: String, indent: Int) -> String {
    lines(of: text, width: columns - indent).map { String(repeating: " ", count: indent) + $0 + "\n" }.joined()
  }

  private static func lines(of text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    return lines + (line.isEmpty ? [] : [line])
  }
}
