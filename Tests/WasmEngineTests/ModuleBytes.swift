import WasmTypes

@testable import WasmEngine

/// Puts modules together from bytes, for the tests of the stages before the text format.
struct ModuleBytes {
  var bytes: [UInt8] = [0x00, 0x61, 0x73, 0x6D, 0x01, 0x00, 0x00, 0x00]

  /// Appends a section with its size.
  func section(_ id: UInt8, _ contents: [UInt8]) -> ModuleBytes {
    var result = self
    result.bytes += [id] + leb(contents.count) + contents
    return result
  }

  /// Appends a section that is a vector of items.
  func vector(_ id: UInt8, _ items: [[UInt8]]) -> ModuleBytes { section(id, leb(items.count) + items.flatMap { $0 }) }

  /// A module of one function with a type, locals as encoded, and a body without its `end`.
  static func function(
    _ parameters: [UInt8] = [], _ results: [UInt8] = [], locals: [[UInt8]] = [], _ body: [UInt8], memory: Bool = false
  ) -> [UInt8] {
    var module = ModuleBytes().vector(1, [functionType(parameters, results)]).vector(3, [[0]])
    if memory { module = module.vector(5, [[0x00, 0x01]]) }
    return module.vector(10, [code(locals: locals, body)]).bytes
  }

  static func functionType(_ parameters: [UInt8], _ results: [UInt8]) -> [UInt8] {
    [0x60] + leb(parameters.count) + parameters + leb(results.count) + results
  }

  /// A function's entry in the code section.
  static func code(locals: [[UInt8]] = [], _ body: [UInt8]) -> [UInt8] {
    let contents = leb(locals.count) + locals.flatMap { $0 } + body + [0x0B]
    return leb(contents.count) + contents
  }
}

/// An unsigned integer in LEB128.
func leb(_ value: Int) -> [UInt8] {
  var rest = UInt64(value)
  var bytes: [UInt8] = []
  repeat {
    bytes.append(UInt8(rest & 0x7F) | (rest > 0x7F ? 0x80 : 0))
    rest >>= 7
  } while rest != 0
  return bytes
}

/// A name with its length.
func name(_ text: String) -> [UInt8] { leb(text.utf8.count) + Array(text.utf8) }

let i32: UInt8 = 0x7F
let i64: UInt8 = 0x7E
let f32: UInt8 = 0x7D
let f64: UInt8 = 0x7C
let v128: UInt8 = 0x7B
let funcref: UInt8 = 0x70

/// What became of a module.
enum Verdict: Equatable {
  case valid
  case malformed(String)
  case invalid(String)

  /// True where the error is of the kind and begins with the words.
  func matches(_ other: Verdict) -> Bool {
    switch (self, other) {
    case (.valid, .valid): true
    case (.malformed(let message), .malformed(let start)), (.invalid(let message), .invalid(let start)):
      message.hasPrefix(start)
    default: false
    }
  }
}

func verdict(_ bytes: [UInt8], features: FeatureSet = .supported, limits: ModuleLimits = ModuleLimits()) -> Verdict {
  do {
    _ = try validated(bytes, features: features, limits: limits)
    return .valid
  } catch {
    switch error {
    case .decoding(let error): return .malformed(error.message)
    case .validation(let error): return .invalid(error.message)
    default: return .invalid("\(error)")
    }
  }
}

func validated(
  _ bytes: [UInt8], features: FeatureSet = .supported, limits: ModuleLimits = ModuleLimits()
) throws(WasmError) -> ModuleDefinition {
  var module: ModuleDefinition
  do throws(DecodingError) {
    module = try ModuleDecoder.decode(bytes, limits: limits, features: features)
  } catch { throw .decoding(error) }
  try Validator.validate(&module, features: features, limits: limits)
  return module
}
