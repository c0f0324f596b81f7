import WasmEngine

/// The text format: from the binary format to `.wat` (specification 3.0, chapter 6).
///
/// Reading the text with `WatParser` (with names) gives the module again, byte for byte where it was encoded in the shortest way:
/// names become identifiers, other custom sections and branch hints annotations.
public struct WatPrinter {
  /// How a module is printed.
  public struct Options: Sendable {
    /// The greatest length of the text in bytes: 1 GiB. Small modules can have long texts, such as those of many locals.
    public var maximumByteCount = 1 << 30
    /// What the module may need of the host.
    public var limits = ModuleLimits()

    public init() {}
  }

  /// Prints a module, which must be well-formed but need not be valid, in pieces of some 64 KiB.
  ///
  /// - Throws: `.decoding` for a malformed module, before there is any text; `.resource` where the text gets too long; `.host` with
  ///   what `sink` throws.
  /// - Complexity: linear in the size of the module and of the text; nesting costs no stack.
  public static func print(
    _ bytes: [UInt8], options: Options = Options(), to sink: @escaping ([UInt8]) throws -> Void
  ) throws(WasmError) {
    let module: ModuleDefinition
    do throws(DecodingError) {
      module = try ModuleDecoder.decode(bytes, limits: options.limits, features: .all)
      try WellFormedness.check(module, from: 0)
    } catch { throw .decoding(error) }
    var printer = ModuleText(module, TextOutput(limit: options.maximumByteCount, sink: sink))
    try printer.print()
  }

  /// The whole text.
  public static func text(of bytes: [UInt8], options: Options = Options()) throws(WasmError) -> [UInt8] {
    let text = Collected()
    try print(bytes, options: options) { text.bytes += $0 }
    return text.bytes
  }

  private final class Collected {
    var bytes: [UInt8] = []
  }
}
