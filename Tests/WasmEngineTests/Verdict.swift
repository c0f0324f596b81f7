import WasmTypes

@testable import WasmEngine

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
