import WasmEngine
import WasmText
import WasmTypes

/// The assertions that expect an error. Each accepts one kind of error only, as the suite asks.
extension WastSession {
  /// How the script must hear of an error that it did not expect.
  func failure(_ error: any Error) -> ScriptError {
    switch error {
    case let error as ScriptError: return error
    case WasmError.validation(let error) where error.missingFeature != nil:
      return .missing(error.missingFeature?.name ?? "")
    default: return .failed("\(error)")
    }
  }

  func succeed<T>(_ result: Result<T, WasmError>) throws(ScriptError) -> T {
    switch result {
    case .success(let value): return value
    case .failure(let error): throw failure(error)
    }
  }

  func expectTrap<T>(_ result: Result<T, WasmError>, _ message: String) throws(ScriptError) {
    switch result {
    case .success: throw .failed("expected the trap \"\(message)\", but it returned")
    case .failure(.trap(let trap)):
      guard isTrap(trap.code.message, message) else {
        throw .failed("expected the trap \"\(message)\", got \"\(trap.code.message)\"")
      }
    case .failure(let error): throw unexpected(error, instead: "the trap \"\(message)\"")
    }
  }

  /// Our message must begin with the expected one. One family of expected messages ends with an index, which ours leave out.
  private func isTrap(_ actual: String, _ expected: String) -> Bool {
    if actual.hasPrefix(expected) { return true }
    let family = "uninitialized element "
    return expected.hasPrefix(family) && actual == "uninitialized element" && UInt64(expected.dropFirst(family.count)) != nil
  }

  func expectException<T>(_ result: Result<T, WasmError>) throws(ScriptError) {
    switch result {
    case .success: throw .failed("expected an exception, but it returned")
    case .failure(.exception): return
    case .failure(let error): throw unexpected(error, instead: "an exception")
    }
  }

  /// Only an error of text or of decoding counts.
  func expectMalformed(_ module: WastModule, _ message: String) throws(ScriptError) {
    guard let bytes = try? module.encode() else { return }
    switch load(bytes) {
    case nil: throw .failed("expected malformed (\"\(message)\"), but it is valid")
    case .decoding: return
    case .some(let error): throw unexpected(error, instead: "malformed (\"\(message)\")")
    }
  }

  /// Only an error of validation counts; the text must be well-formed.
  func expectInvalid(_ module: WastModule, _ message: String) throws(ScriptError) {
    let bytes: [UInt8]
    do {
      bytes = try module.encode()
    } catch {
      throw .failed("expected invalid (\"\(message)\"), got malformed text: \(error)")
    }
    switch load(bytes) {
    case nil: throw .failed("expected invalid (\"\(message)\"), but it is valid")
    case .validation(let error) where error.missingFeature.map(isSwitchedOff) ?? true: return
    case .some(let error): throw unexpected(error, instead: "invalid (\"\(message)\")")
    }
  }

  /// True for a feature that the engine has and the script must not use: needing it is invalid then.
  private func isSwitchedOff(_ feature: Feature) -> Bool {
    FeatureSet.supported.contains(feature) && !configuration.features.contains(feature)
  }

  // MARK: - Custom sections and annotations

  /// Only the annotations or the custom sections may be at fault: without them the module must be well-formed.
  func expectMalformedCustom(_ module: WastModule, _ message: String) throws(ScriptError) {
    guard (try? module.encode(readingAnnotations: false)) != nil else {
      throw .failed("expected malformed annotations (\"\(message)\"), but the rest is malformed too")
    }
    guard let bytes = try? module.encode() else { return }
    switch checkCustomSections(bytes) {
    case nil: throw .failed("expected malformed (\"\(message)\"), but it is valid")
    case .decoding: return
    case .some(let error): throw unexpected(error, instead: "malformed (\"\(message)\")")
    }
  }

  /// The module must be valid but for its custom sections.
  func expectInvalidCustom(_ module: WastModule, _ message: String) throws(ScriptError) {
    let bytes: [UInt8]
    do {
      bytes = try module.encode()
    } catch {
      throw .failed("expected invalid (\"\(message)\"), got malformed text: \(error)")
    }
    if let error = load(bytes) { throw unexpected(error, instead: "an invalid custom section (\"\(message)\")") }
    switch checkCustomSections(bytes) {
    case nil: throw .failed("expected invalid (\"\(message)\"), but it is valid")
    case .validation: return
    case .some(let error): throw unexpected(error, instead: "invalid (\"\(message)\")")
    }
  }

  private func checkCustomSections(_ bytes: [UInt8]) -> WasmError? {
    do throws(WasmError) {
      try Module(bytes, configuration: configuration).checkCustomSections()
      return nil
    } catch {
      return error
    }
  }

  func expectUnlinkable(_ result: Result<Instance, WasmError>, _ message: String) throws(ScriptError) {
    switch result {
    case .success: throw .failed("expected unlinkable (\"\(message)\"), but it links")
    case .failure(.link): return
    case .failure(let error): throw unexpected(error, instead: "unlinkable (\"\(message)\")")
    }
  }

  private func load(_ bytes: [UInt8]) -> WasmError? {
    do {
      _ = try Module(bytes, configuration: configuration)
      return nil
    } catch {
      return error
    }
  }

  private func unexpected(_ error: WasmError, instead expected: String) -> ScriptError {
    let failure = failure(error)
    guard case .failed(let message) = failure else { return failure }
    return .failed("expected \(expected), got: \(message)")
  }
}
