import WasmEngine
import WasmText

/// A module in a file: binary, or text when it does not begin with the binary format's magic number.
enum ModuleFile {
  /// The module's bytes in the binary format.
  static func bytes(of path: String) throws(Failure) -> [UInt8] {
    let bytes = try Input.bytes(of: path)
    if bytes.starts(with: [0x00, 0x61, 0x73, 0x6D]) || isBinary(bytes, path) { return bytes }
    return try binary(of: bytes, path: path)
  }

  /// Translates the text format.
  static func binary(of text: [UInt8], path: String) throws(Failure) -> [UInt8] {
    do {
      return try WatParser.parse(text, options: TextOptions(emitsNames: true))
    } catch {
      throw Failure("\(path):\(error)")
    }
  }

  /// Decodes and validates.
  static func load(_ path: String, configuration: ModuleConfiguration = ModuleConfiguration()) throws(Failure) -> Module {
    let bytes = try bytes(of: path)
    try refuseComponent(bytes, path)
    do {
      return try Module(bytes, configuration: configuration)
    } catch {
      throw Failure(error).about(path)
    }
  }

  /// Components have the magic number of modules, and a version of their own.
  static func refuseComponent(_ bytes: [UInt8], _ path: String) throws(Failure) {
    guard bytes.starts(with: [0x00, 0x61, 0x73, 0x6D, 0x0D, 0x00, 0x01, 0x00]) else { return }
    throw Failure(
      "\(path): a component, and components are not supported yet; give the core module in it, which is what wit-bindgen's "
        + "output is before 'wasm-tools component new', and which 'wasm-tools component unbundle' takes out again")
  }

  /// A file named .wasm is binary even when it is broken, so that the error speaks of the right format.
  private static func isBinary(_ bytes: [UInt8], _ path: String) -> Bool {
    path.hasSuffix(".wasm") || bytes.contains(0)
  }
}
