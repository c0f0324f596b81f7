extension WAVE {
  /// Reads a call, `name(1, "two")`, and the calls of methods on what it returns, `.name(…)`.
  ///
  /// The types of the arguments are known when the name is: read a name, find the function, read its arguments.
  public struct CallReader {
    private let source: Source
    private var parser: Parser
    private var nameRange: Range<Int>

    /// What stands before the first parenthesis.
    public let functionName: String

    /// `name` is what messages call the text. Throws `Failure` where no parenthesis opens.
    public init(_ text: String, name: String = "call", limits: Limits = Limits()) throws(Failure) {
      let bytes = Array(text.utf8)
      source = Source(name: name, bytes: bytes)
      guard let open = bytes.firstIndex(of: UInt8(ascii: "(")) else {
        throw Failure("expected '(' behind the function's name", in: source, at: bytes.count..<bytes.count)
      }
      let start = bytes.firstIndex { !Self.isSpace($0) } ?? open
      let end = (bytes[start..<open].lastIndex { !Self.isSpace($0) } ?? open - 1) + 1
      guard start < end else { throw Failure("a function's name stands before '('", in: source, at: open..<open + 1) }
      nameRange = start..<end
      functionName = String(decoding: bytes[nameRange], as: UTF8.self)
      parser = try Parser(source, limits: limits, from: open)
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    /// A failure at the name that was read last.
    public func failure(_ message: String) -> Failure { Failure(message, in: source, at: nameRange) }

    /// The arguments of the function that was named last, a value for each parameter; at the end those that are `none` may be
    /// missing. Throws `Failure`.
    public mutating func arguments(of parameters: some Sequence<ComponentType.Field>) throws(Failure) -> [ComponentValue] {
      try parser.expect("(")
      return try parser.arguments(of: Array(parameters)[...])
    }

    /// The name of a method that is called on the last call's result; nil at the end of the text. Throws `Failure` where anything
    /// else follows.
    public mutating func method() throws(Failure) -> String? {
      guard try parser.take(".") else {
        try parser.end()
        return nil
      }
      nameRange = parser.token.range
      return try parser.name("a method's name")
    }
  }
}
