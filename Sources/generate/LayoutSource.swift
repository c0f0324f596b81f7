import Foundation

/// Reads the layout of each internal instruction from where it is written down: the comments of handlers and of their shapes.
///
/// A layout is a list of words, `[dst16 a16 imm32] [offset64]`, in a comment. It holds for the function below the comment, for
/// functions whose first statement calls that one, and for the handlers that follow in the file without a layout of their own.
struct LayoutSource {
  /// By the name of a function, without `swiftlet_op_`.
  private var layouts: [String: String] = [:]

  private static let directory = "Sources/WasmEngine/Execution"
  private static let handlerPrefix = "swiftlet_op_"

  init() throws {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: Self.directory).filter { $0.hasSuffix(".swift") }
    var files: [[Substring]] = []
    for path in paths.sorted() {
      files.append(try String(contentsOfFile: Self.directory + "/" + path, encoding: .utf8).split(separator: "\n"))
    }
    // Shapes stand in other files than what uses them.
    for lines in files { read(lines, handlers: false) }
    for lines in files { read(lines, handlers: true) }
  }

  private mutating func read(_ lines: [Substring], handlers: Bool) {
    var current: String?
    // Whether the layout stands above the next function, not above one before it.
    var isNew = false
    var own: [String: String] = [:]
    for (number, line) in lines.enumerated() {
      if line.hasPrefix("//"), let layout = Self.layout(in: line) { (current, isNew) = (layout, true) }
      guard let name = Self.functionName(in: line) else { continue }
      defer { isNew = false }
      guard name.hasPrefix(Self.handlerPrefix) else {
        if isNew { own[name] = current }
        if !handlers, isNew, !line.hasPrefix("private") { layouts[name] = current }
        continue
      }
      guard handlers else { continue }
      // Behind the parameters, which may be on lines of their own.
      let opening = lines[number...].firstIndex { $0.hasSuffix("{") } ?? number
      let body = lines[(opening + 1)...].prefix { !$0.hasPrefix("}") }
      let called = body.first.flatMap { $0.trimmingCharacters(in: .whitespaces).prefix { $0.isLetter } }.map(String.init)
      let hasOwn = number > 0 && Self.layout(in: lines[number - 1]) != nil
      let layout = hasOwn ? current : called.flatMap { own[$0] ?? layouts[$0] } ?? current
      layouts[String(name.dropFirst(Self.handlerPrefix.count))] = layout.map { Self.expand($0, body) }
    }
  }

  private static func functionName(in line: Substring) -> String? {
    guard let start = line.range(of: "func ")?.upperBound, !line.hasPrefix(" "), !line.hasPrefix("//") else { return nil }
    return String(line[start...].prefix { $0.isLetter || $0.isNumber || $0 == "_" })
  }

  /// The words in a comment; `…` behind them says that they repeat.
  private static func layout(in line: Substring) -> String? {
    let words = line.matches(of: /\[[a-zA-Z0-9 –…]*(?:8|16|32|64|128|–|…)\]/).map { String($0.output) }
    guard !words.isEmpty else { return nil }
    return line.contains("then a word")
      ? words.dropLast().joined(separator: " ") + " … " + words[words.count - 1] : words.joined(separator: " ")
  }

  /// Fields that fill the words up, as many as the handler passes over.
  private static func expand(_ layout: String, _ body: ArraySlice<Substring>) -> String {
    guard let match = layout.wholeMatch(of: /\[(.*) (\w+16) …\]/),
      let size = body.compactMap({ $0.firstMatch(of: /next\(pc \+ (\d+)/)?.1 }).first.flatMap({ Int($0) })
    else { return layout }
    let fields = match.1.split(separator: " ").map(String.init)
    let all = fields + [String](repeating: String(match.2), count: (size - 8) / 2 - fields.count)
    return stride(from: 0, to: all.count, by: 4).map { "[" + all[$0..<min(all.count, $0 + 4)].joined(separator: " ") + "]" }
      .joined(separator: " ")
  }

  /// The layout of a generated handler by its body, which calls a shape.
  private func layout(ofGenerated name: String, _ body: String) -> String? {
    guard let layout = layouts[String(body.prefix { $0.isLetter })] else { return nil }
    let whole = body.contains(".constant") ? layout + " [imm64]" : layout
    return whole.replacing("…", with: body.contains("(.far") ? "memory32] [offset64" : "offset32")
  }

  /// `Generated/InternalLayouts.swift`
  func file(names: [String], bodies: [String: String]) -> String {
    var numbers: [String: Int] = [:]
    var distinct: [String] = []
    var rows: [Int] = []
    for name in names {
      let layout = bodies[name].map { self.layout(ofGenerated: name, $0) ?? "" } ?? layouts[name] ?? ""
      let number = numbers[layout] ?? distinct.count
      if number == distinct.count {
        distinct.append(layout)
        numbers[layout] = number
      }
      rows.append(number)
    }
    var text =
      "// Generated from the comments of handlers by `swift run generate`. Do not edit.\n// swift-format-ignore-file\n\n"
    text += "extension InternalLayout {\n  /// The layouts that internal instructions have.\n  static let texts: [String] = [\n"
    for layout in distinct { text += "    \"\(layout)\",\n" }
    text +=
      "  ]\n\n  /// The layout of each internal instruction, in the order of the cases.\n  static let numbers: [UInt8] = [\n"
    for start in stride(from: 0, to: rows.count, by: 24) {
      text += "    " + rows[start..<min(rows.count, start + 24)].map { "\($0)," }.joined(separator: " ") + "\n"
    }
    return text + "  ]\n}\n"
  }
}
