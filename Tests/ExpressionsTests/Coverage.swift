import Foundation

@testable import Expressions

/// What the language has, from the evaluator's own tables, and the tests' texts that use it.
enum Coverage {
  struct Group: Sendable {
    var title: String
    var names: [String]
    /// How a text uses a name.
    var uses: @Sendable (String) -> [String]
  }

  static let groups: [Group] =
    [
      Group(title: "Variables and functions", names: Globals.names + ["new"], uses: { [$0] }),
      Group(
        title: "Operators",
        names: (BinaryOperator.allCases.map(\.rawValue) + UnaryOperator.allCases.map(\.rawValue) + [
          "**", "?:", "?.", "...", "=>", "``",
        ])
        .reduce(into: []) { if !$0.contains($1) { $0.append($1) } },
        uses: { $0 == "?:" ? [" ? "] : $0 == "``" ? ["`"] : $0.first?.isLetter == true ? ["\($0) "] : [$0] }),
      Group(title: "Strings", names: MethodTable.string.names, uses: method),
      Group(title: "Arrays", names: MethodTable.array.names, uses: method),
      Group(title: "Numbers", names: MethodTable.number.names, uses: method),
      Group(title: "Booleans", names: MethodTable.boolean.names, uses: method),
      Group(title: "Objects", names: MethodTable.object.names, uses: method),
      Group(title: "Dates (Date)", names: MethodTable.date.names, uses: method),
      Group(title: "Dates (DateTime)", names: MethodTable.dateTime.names, uses: method),
      Group(title: "Durations", names: MethodTable.duration.names, uses: method),
      Group(title: "Regular expressions", names: MethodTable.regex.names, uses: method),
      Group(title: "Sets", names: MethodTable.set.names, uses: method),
      Group(title: "Functions", names: MethodTable.function.names, uses: method),
      Group(title: "undefined and null", names: MethodTable.any.names, uses: method),
      Group(title: "$input", names: HostObject.inputNames, uses: { ["$input.\($0)"] }),
      Group(title: "$(\"Node\")", names: HostObject.nodeNames, uses: { [").\($0)", "].\($0)"] }),
    ]
    + ["Math", "JSON", "Object", "Array", "Number", "String", "Date", "DateTime", "Duration"].map { space in
      Group(title: space, names: Namespaces.table(space)?.names ?? [], uses: { ["\(space).\($0)"] })
    }

  @Sendable private static func method(_ name: String) -> [String] { [".\(name)"] }

  /// The texts of each suite with expected values.
  static let suites: [(name: String, text: String)] = [
    ("CorpusTests", CorpusTests.forms.map(\.0).joined(separator: "\n")), ("JavaScriptTests", javaScriptValues),
    ("MethodTests", MethodTests.all.map(\.0).joined(separator: " \n")),
  ]

  /// The suite that uses a name.
  static func suite(for name: String, in group: Group) -> String? {
    if group.title == "Operators" {
      return suites.first { suite in group.uses(name).contains { suite.text.range(of: $0, options: .literal) != nil } }?.name
    }
    return words.first { suite in group.uses(name).contains { suite.words.contains($0) } }?.name
  }

  /// The names in a text, alone and with what stands before their dot.
  private static func words(_ text: String) -> Set<String> {
    var words: Set<String> = []
    var (word, before) = ("", "")
    for unit in Array(text.unicodeScalars) + ["\n"] {
      if unit.properties.isIDContinue || unit == "$" {
        word.unicodeScalars.append(unit)
      } else {
        if !word.isEmpty {
          words.insert(word)
          if before.hasSuffix(".") {
            words.insert(".\(word)")
            words.insert(before + word)
          }
          before = word
        } else if unit != "." {
          before = ""
        }
        before = unit == "." ? (before.isEmpty ? "." : before + ".") : unit == ")" || unit == "]" ? String(unit) : ""
        word = ""
      }
    }
    return words
  }

  private static let words = suites.map { (name: $0.name, words: words($0.text)) }

  /// The table of the documentation.
  static var table: String {
    var lines: [String] = []
    for group in groups {
      lines += ["", "### \(group.title)", "", "| name | tested in |", "|---|---|"]
      var bySuite: [(String, [String])] = []
      for name in group.names {
        let suite = suite(for: name, in: group) ?? "-"
        let shown = "`\(name.replacingOccurrences(of: "|", with: "\\|"))`"
        if let index = bySuite.firstIndex(where: { $0.0 == suite }) {
          bySuite[index].1.append(shown)
        } else {
          bySuite.append((suite, [shown]))
        }
      }
      for (suite, names) in bySuite { lines.append("| \(names.joined(separator: " ")) | \(suite) |") }
    }
    return lines.joined(separator: "\n")
  }
}
