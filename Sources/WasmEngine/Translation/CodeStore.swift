import Synchronization
import WasmTypes

/// The internal code of a module's functions: translated when first called, shared by all instances on all threads.
///
/// `functions[i]` never moves: calls name its address. Its fields are written once, under the lock, `frameBytes` last; whoever sees
/// the true `frameBytes` (a load that acquires) sees the rest.
final class CodeStore: @unchecked Sendable {
  private struct State: ~Copyable {
    var chunks: [CodeChunk] = []
    /// By index in `functions`; empty before the first is translated.
    var maps: [CodeMap?] = []
    /// Made for the first function and kept, with its memory, for all others.
    var translator: Translator?
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

  /// Chunks grow with the code, so that a large module takes few of them.
  private static let chunkBytes = 64 * 1024...1024 * 1024

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
  ///
  /// Throws `.decoding` for what internal code cannot say, `.interrupted` when `work` says so; the function is as it was then.
  func translate(
    _ code: UnsafeMutablePointer<FunctionCode>, of module: ModuleDefinition, work: WorkLimit = WorkLimit()
  ) throws(WasmError) {
    let failure: WasmError? = lock.withLock { _ in
      guard code.pointee.entry == nil else { return nil }
      do throws(WasmError) {
        try translate(code, of: module, work, &state)
        return nil
      } catch {
        return error
      }
    }
    if let failure { throw failure }
  }

  private func translate(
    _ code: UnsafeMutablePointer<FunctionCode>, of module: ModuleDefinition, _ work: WorkLimit, _ state: inout State
  ) throws(WasmError) {
    var translator = state.translator.take() ?? Translator(module: module, functions: functions, options: options)
    let summary: Translator.Summary
    do throws(WasmError) {
      summary = try Self.withBytes(of: module) { (bytes) throws(WasmError) in
        try translator.translate(code.pointee.functionIndex, bytes, work: work)
      }
    } catch {
      state.translator = consume translator
      throw error
    }
    let index = code - functions
    let entry = Self.place(translator.code.words, function: index, in: &state)
    var map = translator.code.map
    map.exceptions = ExceptionTable(translator.tryRegions, code: entry)
    if state.maps.isEmpty { state.maps = [CodeMap?](repeating: nil, count: count) }
    state.maps[index] = map
    if options.isProfiled {
      state.counters.append(
        InstructionCounters(function: code.pointee.functionIndex, code: entry, origins: translator.code.origins))
    }
    state.translator = consume translator
    code.pointee.linkOffset = summary.linkOffset
    code.pointee.entryFuel = summary.entryFuel
    code.pointee.entry = entry + summary.entryWord * 8
    code.storeFrameBytes(UInt(summary.frameBytes))
  }

  private static func withBytes<R>(
    of module: ModuleDefinition, _ action: (UnsafeRawBufferPointer) throws(WasmError) -> R
  ) throws(WasmError) -> R {
    try module.bytes.withUnsafeBufferPointer { (bytes) throws(WasmError) in try action(UnsafeRawBufferPointer(bytes)) }
  }

  /// Translates a function only to look at its code.
  static func translate(
    _ function: Int, _ module: ModuleDefinition, _ functions: UnsafeMutablePointer<FunctionCode>, _ options: TranslationOptions
  ) throws(WasmError) -> TranslatedFunction {
    var translator = Translator(module: module, functions: functions, options: options)
    let summary = try withBytes(of: module) { (bytes) throws(WasmError) in
      try translator.translate(function, bytes, work: WorkLimit())
    }
    return TranslatedFunction(
      words: translator.code.words.array, origins: translator.code.origins, map: translator.code.map,
      tryRegions: translator.tryRegions, summary: summary)
  }

  private static func place(_ words: borrowing WorkBuffer<UInt64>, function: Int, in state: inout State) -> Code {
    let bytes = words.count * 8
    if state.chunks.last.map({ $0.capacity - $0.used < bytes }) ?? true {
      let wanted = min(max(chunkBytes.lowerBound, (state.chunks.last?.capacity ?? 0) * 2), chunkBytes.upperBound)
      let capacity = max(wanted, bytes)
      state.chunks.append(CodeChunk(memory: .allocate(byteCount: capacity, alignment: 16), capacity: capacity))
    }
    let chunk = state.chunks.count - 1
    let target = state.chunks[chunk].memory + state.chunks[chunk].used
    target.copyMemory(from: words.base, byteCount: bytes)
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
        guard entry.index < state.maps.count, let map = state.maps[entry.index] else { continue }
        return Location(function: entry.index, word: (offset - entry.start) / 8, map: map)
      }
      return nil
    }
  }
}

/// A function's internal code and what belongs to it.
struct TranslatedFunction {
  var words: [UInt64]
  /// Of each instruction, where they are kept.
  var origins: [CodeOrigin]
  var map: CodeMap
  var tryRegions: TryRegions
  var summary: Translator.Summary
}

extension UnsafeMutablePointer<FunctionCode> {
  private var frameBytesField: UnsafeMutablePointer<Atomic<UInt>> {
    UnsafeMutableRawPointer(self).assumingMemoryBound(to: Atomic<UInt>.self)
  }

  /// The frame's size; having seen it, the other fields are seen too.
  @inline(__always) var frameBytes: UInt { frameBytesField.pointee.load(ordering: .acquiring) }

  fileprivate func storeFrameBytes(_ bytes: UInt) { frameBytesField.pointee.store(bytes, ordering: .releasing) }
}
