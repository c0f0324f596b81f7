/// An expression that can be broken into lines.
indirect enum Code: ExpressibleByStringInterpolation {
  case text(String)
  /// `head(argument, …)`.
  case call(String, [Code])
  /// `[element, …]`.
  case list([Code])
  /// `label: value`, or another prefix such as `try `.
  case prefixed(String, Code)
  /// `{ head in body }`.
  case closure(String, Code)

  init(stringLiteral value: String) { self = .text(value) }

  /// In one line.
  var flat: String {
    var text = ""
    _ = append(to: &text, limit: .max)
    return text
  }

  /// In one line, where that has no more bytes than the limit.
  func flat(limit: Int) -> String? {
    var text = ""
    return append(to: &text, limit: limit) ? text : nil
  }

  /// False where the text has become longer than the limit.
  private func append(to text: inout String, limit: Int) -> Bool {
    func separated(_ codes: [Code]) -> Bool {
      for (index, code) in codes.enumerated() {
        if index > 0 { text += ", " }
        if !code.append(to: &text, limit: limit) { return false }
      }
      return true
    }
    switch self {
    case .text(let piece): text += piece
    case .call(let head, let arguments):
      text += head + "("
      if !separated(arguments) { return false }
      text += ")"
    case .list(let elements):
      text += "["
      if !separated(elements) { return false }
      text += "]"
    case .prefixed(let prefix, let code):
      text += prefix
      if !code.append(to: &text, limit: limit) { return false }
    case .closure(let head, let body):
      text += "{ \(head) in "
      if !body.append(to: &text, limit: limit) { return false }
      text += " }"
    }
    return text.utf8.count <= limit
  }
}

extension SourceWriter {
  /// An expression with what stands before and behind it, in as many lines as it takes.
  func code(_ code: Code, before: String = "", behind: String = "") {
    if let whole = oneLine(code, before, behind) { return line(whole) }
    switch code {
    case .text(let text): line(before + text + behind)
    case .prefixed(let prefix, let inner): self.code(inner, before: before + prefix, behind: behind)
    case .call(let head, let arguments):
      guard !arguments.isEmpty else { return line(before + head + "()" + behind) }
      if arguments.count == 1, case .list(let elements) = arguments[0], !elements.isEmpty {
        line(before + head + "([")
        indented { fill(elements, last: ",") }
        return line("])" + behind)
      }
      line(before + head + "(")
      indented { fill(arguments, last: ")" + behind) }
    case .list(let elements):
      guard !elements.isEmpty else { return line(before + "[]" + behind) }
      line(before + "[")
      indented { fill(elements, last: ",") }
      line("]" + behind)
    case .closure(let head, let body):
      line(before + "{ \(head) in")
      indented { self.code(body) }
      line("}" + behind)
    }
  }

  /// An expression in one line, where it fits.
  func oneLine(_ code: Code, _ before: String, _ behind: String) -> String? {
    // No character that an identifier may have takes more bytes.
    guard let flat = code.flat(limit: Self.width * 4) else { return nil }
    let whole = before + flat + behind
    return fits(whole) ? whole : nil
  }

  /// As many pieces in a line as fit; those that fit none have lines of their own.
  private func fill(_ pieces: [Code], last: String) {
    var text = ""
    func flush() {
      if !text.isEmpty { line(text) }
      text = ""
    }
    for (index, piece) in pieces.enumerated() {
      let behind = index == pieces.count - 1 ? last : ","
      guard let flat = oneLine(piece, "", behind) else {
        flush()
        code(piece, behind: behind)
        continue
      }
      if !text.isEmpty, !fits("\(text) \(flat)") { flush() }
      text += text.isEmpty ? flat : " " + flat
    }
    flush()
  }
}
