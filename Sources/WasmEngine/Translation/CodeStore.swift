import Synchronization
import WasmTypes

/// The internal code of a module's functions: translated when first called, shared by all instances on all threads.
///
/// `functions[i]` never moves: calls name its address. Its fields are written once, under the lock, `frameBytes` last; whoever sees
/// the true `frameBytes` (a load that acquires) sees the rest.
final class CodeStore: @unchecked Sendable {
  private struct State {
    var chunks: [CodeChunk] = []
    /// By index in `functions`.
    var maps: [Int: CodeMap] = [:]
    /// The counters of code that is profiled.
    var counters: [InstructionCounters] = []
  }

  private struct CodeChunk {
    var memory: UnsafeMutableRawPointer
    var capacity: Int
    var used = 0
    /// In order of addresses.
    var functions: [(start: Int, index: Int)] = []
  }

  private static let chunkBytes = 64 * 1024

  let functions: UnsafeMutablePointer<FunctionCode>
  private let count: Int
  let options: TranslationOptions
  /// Guarded by `lock`.
  private var state = State()
  private let lock = Mutex(())

  init(_ module: ModuleDefinition, options: TranslationOptions) {
    self.options = options
    count = module.bodies.count
    functions = .allocate(capacity: max(1, count))
    for index in 0..<count {
      (functions + index).initialize(
        to: FunctionCode(
          frameBytes: .max, entry: nil, entryFuel: 0, linkOffset: 0, functionIndex: index + module.importedFunctionCount))
    }
  }

  deinit {
    functions.deallocate()
    for chunk in state.chunks { chunk.memory.deallocate() }
  }

  /// True for the functions of this module.
  func owns(_ code: UnsafeMutablePointer<FunctionCode>) -> Bool { code >= functions && code < functions + max(1, count) }

  /// Translates a function, unless another thread has done so.
  func translate(_ code: UnsafeMutablePointer<FunctionCode>, of module: ModuleDefinition) throws(DecodingError) {
    let failure: DecodingError? = lock.withLock { _ in
      guard code.pointee.entry == nil else { return nil }
      do throws(DecodingError) {
        let result = try Self.translate(code.pointee.functionIndex, module, functions, options)
        let index = code - functions
        let entry = Self.place(result.words, function: index, in: &state)
        var map = result.map
        map.exceptions = ExceptionTable(result.tryRegions, code: entry)
        state.maps[index] = map
        if options.isProfiled {
          state.counters.append(InstructionCounters(function: code.pointee.functionIndex, code: entry, origins: result.origins))
        }
        code.pointee.linkOffset = result.linkOffset
        code.pointee.entryFuel = result.entryFuel
        code.pointee.entry = entry
        code.storeFrameBytes(UInt(result.frameBytes))
        return nil
      } catch {
        return error
      }
    }
    if let failure { throw failure }
  }

  static func translate(
    _ function: Int, _ module: ModuleDefinition, _ functions: UnsafeMutablePointer<FunctionCode>, _ options: TranslationOptions
  ) throws(DecodingError) -> Translator.Result {
    var result: Swift.Result<Translator.Result, DecodingError> = .failure(DecodingError("not translated", at: 0))
    module.bytes.withUnsafeBytes { bytes in
      var translator = Translator(
        module: module, bytes: bytes, function: function, functions: functions, options: options)
      do throws(DecodingError) { result = .success(try translator.translate()) } catch { result = .failure(error) }
    }
    return try result.get()
  }

  private static func place(_ words: [UInt64], function: Int, in state: inout State) -> Code {
    let bytes = words.count * 8
    if state.chunks.last.map({ $0.capacity - $0.used < bytes }) ?? true {
      let capacity = max(chunkBytes, bytes)
      state.chunks.append(CodeChunk(memory: .allocate(byteCount: capacity, alignment: 16), capacity: capacity))
    }
    let chunk = state.chunks.count - 1
    let target = state.chunks[chunk].memory + state.chunks[chunk].used
    words.withUnsafeBytes { source in
      if let base = source.baseAddress { target.copyMemory(from: base, byteCount: bytes) }
    }
    state.chunks[chunk].functions.append((start: state.chunks[chunk].used, index: function))
    state.chunks[chunk].used += bytes
    return Code(target)
  }

  /// The counters of all code that is profiled.
  var instructionCounters: [InstructionCounters] { lock.withLock { _ in state.counters } }

  /// The function whose code an address lies in: its index in `functions`, and the place in it.
  struct Location {
    var function: Int
    var word: Int
    var map: CodeMap
  }

  /// Finds the function that an address of internal code belongs to. O(log n) in the number of functions, after the chunks.
  func locate(_ pc: Code) -> Location? {
    let address = UInt(bitPattern: pc)
    return lock.withLock { _ in
      for chunk in state.chunks {
        let start = UInt(bitPattern: chunk.memory)
        guard address >= start, address - start <= UInt(chunk.used) else { continue }
        let offset = Int(address - start)
        let next = chunk.functions.partitioningIndex { $0.start > offset }
        guard next > 0 else { continue }
        let entry = chunk.functions[next - 1]
        guard let map = state.maps[entry.index] else { continue }
        return Location(function: entry.index, word: (offset - entry.start) / 8, map: map)
      }
      return nil
    }
  }
}

extension UnsafeMutablePointer<FunctionCode> {
  private var frameBytesField: UnsafeMutablePointer<Atomic<UInt>> {
    UnsafeMutableRawPointer(self).assumingMemoryBound(to: Atomic<UInt>.self)
  }

  /// The frame's size; having seen it, the other fields are seen too.
  @inline(__always) var frameBytes: UInt { frameBytesField.pointee.load(ordering: .acquiring) }

  fileprivate func storeFrameBytes(_ bytes: UInt) { frameBytesField.pointee.store(bytes, ordering: .releasing) }
}
