/// WAVE, the WebAssembly Value Encoding: a text for each value of a WIT type (crates/wasm-wave of the wasm-tools project).
///
/// `ok({name: "a", tags: [red, blue]})` is a value of `result<item, error>`. Values are read by their type, so that a text is
/// never taken for a value of another one; handles have no text.
public enum WAVE {
  /// What a text may ask for. Whatever is larger is refused, so that no text takes unbounded time, memory or stack.
  public struct Limits: Sendable {
    /// Bytes of a text, read or written.
    public var bytes = 64 << 20
    /// Values within a value, those of omitted fields included; looking for a name among many counts as more than one.
    public var values = 1 << 20
    /// How deep types nest.
    public var depth = 128
    /// Characters of a number.
    public var numberLength = 1024

    public init() {}
  }

  /// Why a text is no value of the type, or a value has no text.
  public struct Failure: Error, Sendable, CustomStringConvertible {
    /// What is wrong, and where in the text; a value without a text has no place.
    public var diagnostic: WIT.Diagnostic

    /// The message alone.
    public var message: String { diagnostic.message }

    /// The message, with its place, the line and a caret where it has one.
    public var description: String { diagnostic.file.isEmpty ? diagnostic.message : diagnostic.description }

    /// Of a value that cannot be written.
    init(_ message: String) {
      diagnostic = WIT.Diagnostic(
        severity: .error, message: message, file: "", line: 1, column: 1, excerpt: "", marked: 0..<0)
    }

    init(_ message: String, in text: Source, at range: Range<Int>) {
      let report = WIT.Report([WIT.Source(name: text.name, bytes: text.bytes)], WIT.Limits())
      report.error(message, at: WIT.Span(file: 0, range: range))
      diagnostic = report.diagnostics[0]
    }
  }

  /// A text and what messages call it.
  struct Source {
    let name: String
    let bytes: [UInt8]
  }

  /// Reads the value of a type that a text is, with space and comments around it.
  ///
  /// `name` is what messages call the text. A `list<u8>` is read as bytes. Throws `Failure`.
  public static func parse(
    _ text: String, as type: ComponentType, name: String = "value", limits: Limits = Limits()
  ) throws(Failure) -> ComponentValue {
    var parser = try Parser(Source(name: name, bytes: Array(text.utf8)), limits: limits)
    let value = try parser.value(of: type)
    try parser.end()
    return value
  }

  /// The text of a value, which `parse` reads as the same value (a NaN as the canonical one).
  ///
  /// Fields that are `none` are left out, everything else is written in full. Throws `Failure` for handles, and for a text
  /// that would be longer than the limit.
  public static func text(of value: ComponentValue, limits: Limits = Limits()) throws(Failure) -> String {
    var printer = Printer(limits: limits)
    try printer.print(value, depth: 0)
    return printer.text
  }

  /// Words that stand for values: a case of such a name is written with a `%` in front.
  static func isKeyword(_ word: String) -> Bool {
    ["true", "false", "inf", "nan", "some", "none", "ok", "err"].contains(word)
  }
}
