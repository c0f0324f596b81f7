/// The instruction that stands in front of each other one in profiled code.

/// [count64] [opcode64]: how often the instruction behind it ran, and which it is.
@c func swiftlet_op_profile(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  let place = UnsafeMutableRawPointer(mutating: pc) + ProfilePrefix.count
  place.storeBytes(of: place.load(as: UInt64.self) &+ 1, as: UInt64.self)
  if let counters = cx.context.pointee.profile {
    let opcode = Int(truncatingIfNeeded: pc.u64(ProfilePrefix.opcode))
    counters.pointee.count(opcode)
    // A call, not an exit: whatever the machine holds in registers stays there.
    if counters.pointee.untilSample <= 0 { takeSample(pc, fp, cx) }
  }
  next(pc + ProfilePrefix.words * 8, fp, mb, fuel, cx, acc, f32, f64)
}

/// Remembers which functions are being called.
@inline(never)
private func takeSample(_ pc: Code, _ fp: Frame, _ cx: ContextPointer) {
  let store = cx.context.pointee.store.takeUnretainedValue()
  store.profiler?.sample(pc, fp, cx.context.pointee.instance, of: store)
}

/// The layout of `profile`; offsets in bytes.
enum ProfilePrefix {
  static let words = 3
  static let count = 8
  static let opcode = 16
  static let handler = UInt64(HandlerAddresses.table[Int(InternalOpcode.profile.rawValue)])
}

/// What profiled code counts beside the executions of each instruction.
struct ProfileCounters {
  static let opcodeCount = InternalOpcode.allCases.count

  /// How many more instructions run before the next sample.
  var untilSample: Int
  /// The instruction that ran last; `opcodeCount` before the first.
  var previous = ProfileCounters.opcodeCount
  /// How often instruction `b` followed `a`, at `a * opcodeCount + b`.
  let pairs: UnsafeMutablePointer<UInt64>
  private let stride = ProfileCounters.opcodeCount

  init(untilSample: Int) {
    self.untilSample = untilSample
    let size = (Self.opcodeCount + 1) * Self.opcodeCount
    pairs = .allocate(capacity: size)
    pairs.initialize(repeating: 0, count: size)
  }

  @inline(__always) mutating func count(_ opcode: Int) {
    pairs[previous &* stride &+ opcode] &+= 1
    previous = opcode
    untilSample &-= 1
  }
}

/// The counters in the code of a function.
struct InstructionCounters: Sendable {
  /// In the function index space.
  let function: Int
  private nonisolated(unsafe) let code: Code
  private let words: [UInt32]

  /// Tells each counter which instruction it counts. The code must not run yet.
  init(function: Int, code: Code, origins: [CodeOrigin]) {
    self.function = function
    self.code = code
    words = origins.map(\.word)
    for word in words {
      let instruction = UnsafeMutableRawPointer(mutating: code) + Int(word) * 8
      let opcode = HandlerAddresses.opcodes[instruction.load(as: UInt.self)] ?? .unreachable
      instruction.storeBytes(
        of: UInt64(opcode.rawValue), toByteOffset: ProfilePrefix.opcode - ProfilePrefix.words * 8, as: UInt64.self)
    }
  }

  /// How many instructions have run.
  var total: UInt64 {
    words.reduce(0) { $0 &+ code.u64((Int($1) - ProfilePrefix.words) * 8 + ProfilePrefix.count) }
  }
}

extension HandlerAddresses {
  /// The instruction that a handler runs.
  static let opcodes = Dictionary(
    zip(table, InternalOpcode.allCases), uniquingKeysWith: { first, _ in first })
}
