extension WIT {
  /// A place in a file, in bytes.
  struct Span: Sendable, Hashable {
    var file: Int
    var range: Range<Int>
  }

  /// One thing that is wrong, and where.
  public struct Diagnostic: Sendable, Hashable, CustomStringConvertible {
    public enum Severity: String, Sendable { case error, warning }

    public var severity: Severity
    public var message: String
    public var file: String
    /// Counted from 1.
    public var line: Int
    /// In Unicode scalars, counted from 1.
    public var column: Int
    /// The line of the file, or the part of it around the place; without what could drive a terminal.
    public var excerpt: String
    /// The scalars of the excerpt that are meant.
    public var marked: Range<Int>

    /// The message with its place, the line, and carets under the place.
    public var description: String {
      let number = "\(line)"
      let margin = String(repeating: " ", count: number.count)
      let carets = "^" + String(repeating: "~", count: max(0, marked.count - 1))
      return """
        \(file):\(line):\(column): \(severity): \(message)
         \(number) | \(excerpt)
         \(margin) | \(String(repeating: " ", count: marked.lowerBound))\(carets)
        """
    }
  }

  /// Collects what is wrong with a set of files.
  final class Report {
    let sources: [Source]
    let limits: Limits
    private(set) var diagnostics: [Diagnostic] = []
    /// A file could not be read to its end as it stands.
    var hasSyntaxErrors = false
    private var places: [Span] = []

    init(_ sources: [Source], _ limits: Limits) {
      self.sources = sources
      self.limits = limits
    }

    var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    var isFull: Bool { diagnostics.count >= limits.diagnostics }

    /// By file and place.
    var sorted: [Diagnostic] {
      zip(places, diagnostics).sorted { ($0.0.file, $0.0.range.lowerBound) < ($1.0.file, $1.0.range.lowerBound) }.map(\.1)
    }

    /// The message is only made where there is room for it: a suggestion costs time.
    func error(_ message: @autoclosure () -> String, at span: Span) {
      if !isFull { add(.error, message(), at: span) }
    }

    func warning(_ message: @autoclosure () -> String, at span: Span) {
      // Warnings leave room for errors: without one of these a failure would be none.
      if diagnostics.count < limits.diagnostics / 2 { add(.warning, message(), at: span) }
    }

    private func add(_ severity: Diagnostic.Severity, _ message: String, at span: Span) {
      guard !zip(places, diagnostics).contains(where: { $0.0 == span && $0.1.message == message }) else { return }
      places.append(span)
      diagnostics.append(diagnostic(severity, message, at: span))
    }

    private func diagnostic(_ severity: Diagnostic.Severity, _ message: String, at span: Span) -> Diagnostic {
      guard sources.indices.contains(span.file) else {
        return Diagnostic(severity: severity, message: message, file: "", line: 1, column: 1, excerpt: "", marked: 0..<0)
      }
      let source = sources[span.file]
      let bytes = source.bytes
      let offset = min(span.range.lowerBound, bytes.count)
      let start = bytes[..<offset].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      let end = bytes[offset...].firstIndex(of: 0x0A) ?? bytes.count
      // Only a window of a very long line is shown.
      let window = boundary(max(start, offset - 70), in: bytes)..<boundary(min(end, offset + 70), in: bytes)
      let markedEnd = min(max(span.range.upperBound, offset), window.upperBound)
      let cut = (front: window.lowerBound > start ? "…" : "", back: window.upperBound < end ? "…" : "")
      let before = scalarCount(bytes[window.lowerBound..<max(window.lowerBound, offset)]) + cut.front.count
      return Diagnostic(
        severity: severity, message: message, file: source.name,
        line: bytes[..<start].reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }, column: scalarCount(bytes[start..<offset]) + 1,
        excerpt: cut.front + harmless(bytes[window]) + cut.back,
        marked: before..<before + scalarCount(bytes[min(offset, markedEnd)..<markedEnd]))
    }

    /// The start of the character that holds a byte.
    private func boundary(_ offset: Int, in bytes: [UInt8]) -> Int {
      var offset = offset
      var steps = 0
      while offset > 0, offset < bytes.count, bytes[offset] & 0xC0 == 0x80, steps < 3 {
        offset -= 1
        steps += 1
      }
      return offset
    }

    private func scalarCount(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 } }

    private func harmless(_ bytes: ArraySlice<UInt8>) -> String {
      var result = String.UnicodeScalarView()
      for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars where scalar != "\r" {
        result.append(scalar == "\t" ? " " : CharacterRules.isForbidden(scalar) ? "\u{FFFD}" : scalar)
      }
      return String(result)
    }
  }
}
