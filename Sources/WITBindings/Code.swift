/// An expression that can be broken into lines.
indirect enum Code: ExpressibleByStringInterpolation {
  case text(String)
  /// `head(argument, …)`.
  case call(String, [Code])
  /// `[element, …]`.
  case list([Code])
  /// `label: value`, or another prefix such as `try `.
  case prefixed(String, Code)
  /// `value.suffix`.
  case suffixed(Code, String)
  /// `{ head in body }`.
  case closure(String, Code)

  init(stringLiteral value: String) { self = .text(value) }

  /// In one line.
  var flat: String {
    switch self {
    case .text(let text): text
    case .call(let head, let arguments): "\(head)(\(arguments.map(\.flat).joined(separator: ", ")))"
    case .list(let elements): "[\(elements.map(\.flat).joined(separator: ", "))]"
    case .prefixed(let prefix, let code): prefix + code.flat
    case .suffixed(let code, let suffix): code.flat + suffix
    case .closure(let head, let body): "{ \(head) in \(body.flat) }"
    }
  }
}

extension SourceWriter {
  /// An expression with what stands before and behind it, in as many lines as it takes.
  func code(_ code: Code, before: String = "", behind: String = "") {
    let whole = before + code.flat + behind
    if fits(whole) { return line(whole) }
    switch code {
    case .text: line(whole)
    case .prefixed(let prefix, let inner): self.code(inner, before: before + prefix, behind: behind)
    case .suffixed(let inner, let suffix): self.code(inner, before: before, behind: suffix + behind)
    case .call(let head, let arguments):
      guard !arguments.isEmpty else { return line(whole) }
      if arguments.count == 1, case .list(let elements) = arguments[0], !elements.isEmpty {
        line(before + head + "([")
        indented { fill(elements, last: ",") }
        return line("])" + behind)
      }
      line(before + head + "(")
      indented { fill(arguments, last: ")" + behind) }
    case .list(let elements):
      guard !elements.isEmpty else { return line(whole) }
      line(before + "[")
      indented { fill(elements, last: ",") }
      line("]" + behind)
    case .closure(let head, let body):
      line(before + "{ \(head) in")
      indented { self.code(body) }
      line("}" + behind)
    }
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
      let flat = piece.flat + behind
      guard fits(flat) else {
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
