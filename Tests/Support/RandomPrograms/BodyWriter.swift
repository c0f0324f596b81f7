import WasmTypes

/// Writes a body, valid by construction: an expression pushes one value of its type, a statement leaves the stack as it was.
struct BodyWriter {
  struct Label {
    /// What a branch to it takes.
    var types: [UInt8]
  }

  var program: RandomProgram
  var bytes: [UInt8] = []
  let signature: RandomProgram.Signature
  /// The types of all locals, parameters first.
  var locals: [UInt8]
  /// Those that statements may write.
  private(set) var writable: [UInt8: [Int]] = [:]
  /// i32 locals that hold small addresses.
  private(set) var pointers: [Int] = []
  /// A structure, an array of bytes and one of i64s.
  private(set) var managed: [Int] = []
  /// One for each loop around.
  private(set) var counters: [Int] = []
  /// What makes a NaN canonical.
  private var scratch: [UInt8: Int] = [:]
  /// Labels around, the outermost first: the function's own is 0. Loops' labels are not among those that statements branch to.
  var labels: [Label?] = []
  var loopDepth = 0
  /// From here on expressions are leaves and blocks are empty.
  let limit: Int

  init(_ program: RandomProgram, _ signature: RandomProgram.Signature, limit: Int = 0) {
    self.program = program
    self.signature = signature
    locals = signature.parameters
    self.limit = limit
    labels = [Label(types: signature.results)]
  }

  var random: SplitMix {
    get { program.random }
    set { program.random = newValue }
  }

  var isFull: Bool { bytes.count > limit }

  mutating func chance(_ part: Int, of whole: Int) -> Bool { random.below(whole) < part }

  mutating func addLocal(_ type: UInt8) -> Int {
    locals.append(type)
    return locals.count - 1
  }

  private mutating func addRandomLocals() {
    for (index, type) in signature.parameters.enumerated() { writable[type, default: []].append(index) }
    for type in [i32, i32, i64, f32, f64, v128] { writable[type, default: []].append(addLocal(type)) }
    pointers = [addLocal(i32), addLocal(i32)]
    counters = (0..<3).map { _ in addLocal(i32) }
    for type in [f32, f64, v128] { scratch[type] = addLocal(type) }
    managed = [ManagedType.structure, ManagedType.bytes, ManagedType.longs].map { addLocal($0) }
  }

  /// The entry in the code section.
  private func code() -> [UInt8] {
    let added = locals.dropFirst(signature.parameters.count)
    return ModuleBytes.code(locals: added.map { [1] + ManagedType.encoding($0) }, bytes)
  }

  // MARK: Bodies

  static func body(of function: Int, in program: inout RandomProgram) -> [UInt8] {
    let limit = 150 + program.random.below(500)
    var writer = BodyWriter(program, program.functions[function], limit: limit)
    writer.addRandomLocals()
    writer.spend()
    writer.whenSpent { writer in
      for type in writer.signature.results { writer.zero(type) }
      writer.op(.return)
    }
    writer.makeObjects()
    writer.statements(3 + writer.random.below(8))
    for type in writer.signature.results { writer.expression(type, 2) }
    program = writer.program
    return writer.code()
  }

  /// A function for the outside: sets the budget, calls a random function, gives its results as bits; zeros where it throws.
  static func entry(
    calling target: Int, in program: inout RandomProgram
  ) -> (signature: RandomProgram.Signature, code: [UInt8]) {
    let callee = program.functions[target]
    let results = callee.results.flatMap { $0 == v128 ? [i64, i64] : [i64] } + [i64]
    var writer = BodyWriter(program, .init(parameters: [i32, i64], results: results), limit: 60)
    writer.addRandomLocals()
    writer.constant(i32, Int64(RandomProgram.budget))
    writer.op(.globalSet, 0)
    writer.constant(i64, 0)
    writer.op(.globalSet, program.hasThrown)
    let kept = callee.results.map { writer.addLocal($0) }
    writer.op(.block)
    writer.bytes.append(0x40)
    writer.bytes += [0x1F, 0x40, 1, 2, 0]
    for type in callee.parameters { writer.argument(type) }
    writer.op(.call, target)
    for local in kept.reversed() { writer.op(.localSet, local) }
    writer.op(.end)
    writer.op(.end)
    for (local, type) in zip(kept, callee.results) { writer.bits(type) { $0.op(.localGet, local) } }
    writer.op(.globalGet, program.hasThrown)
    program = writer.program
    return (writer.signature, writer.code())
  }

  /// The globals as bits.
  static func state(in program: inout RandomProgram) -> (signature: RandomProgram.Signature, code: [UInt8]) {
    let results = program.globals.flatMap { $0 == v128 ? [i64, i64] : [i64] }
    var writer = BodyWriter(program, .init(parameters: [], results: results))
    writer.addRandomLocals()
    for (index, type) in program.globals.enumerated() { writer.bits(type) { $0.op(.globalGet, index) } }
    program = writer.program
    return (writer.signature, writer.code())
  }

  /// An argument made of the entry's own.
  private mutating func argument(_ type: UInt8) {
    let parameter = random.below(2)
    switch type {
    case i32:
      op(.localGet, parameter)
      if parameter == 1 { op(.i32WrapI64) }
    case i64:
      op(.localGet, parameter)
      if parameter == 0 { op(.i64ExtendI32S) }
    case f32:
      op(.localGet, parameter)
      op(parameter == 0 ? .f32ConvertI32S : .f32ConvertI64U)
    case f64:
      op(.localGet, parameter)
      op(parameter == 0 ? .f64ConvertI32S : .f64ConvertI64U)
    default:
      op(.localGet, 1)
      op(.i64x2Splat)
    }
  }

  /// Pushes a value's bits as i64s.
  private mutating func bits(_ type: UInt8, _ push: (inout BodyWriter) -> Void) {
    push(&self)
    canonicalize(type)
    switch type {
    case i32: op(.i64ExtendI32U)
    case f32:
      op(.i32ReinterpretF32)
      op(.i64ExtendI32U)
    case f64: op(.i64ReinterpretF64)
    case v128:
      op(.i64x2ExtractLane)
      bytes.append(0)
      push(&self)
      op(.i64x2ExtractLane)
      bytes.append(1)
    default: break
    }
  }

  // MARK: Instructions

  mutating func op(_ opcode: Opcode) {
    if opcode.prefix == 0 {
      bytes.append(UInt8(opcode.code))
    } else {
      bytes += [opcode.prefix] + leb(Int(opcode.code))
    }
  }

  mutating func op(_ opcode: Opcode, _ index: Int) {
    op(opcode)
    bytes += leb(index)
  }

  mutating func constant(_ type: UInt8, _ value: Int64) {
    op(type == i32 ? .i32Const : .i64Const)
    bytes += signedLEB(value)
  }

  mutating func zero(_ type: UInt8) {
    switch type {
    case i32, i64: constant(type, 0)
    case f32: bytes += [0x43, 0, 0, 0, 0]
    case f64: bytes += [0x44, 0, 0, 0, 0, 0, 0, 0, 0]
    default: bytes += [0xFD, 0x0C] + [UInt8](repeating: 0, count: 16)
    }
  }

  /// Takes a unit off the budget.
  mutating func spend() {
    op(.globalGet, 0)
    constant(i32, 1)
    op(.i32Sub)
    op(.globalSet, 0)
  }

  mutating func whenSpent(_ body: (inout BodyWriter) -> Void) {
    op(.globalGet, 0)
    constant(i32, 0)
    op(.i32LtS)
    op(.if)
    bytes.append(0x40)
    labels.append(Label(types: []))
    body(&self)
    labels.removeLast()
    op(.end)
  }

  /// Makes a float on top the canonical NaN if it is one.
  mutating func canonicalize(_ type: UInt8) {
    switch type {
    case f32: canonicalize(type, [0x43, 0, 0, 0xC0, 0x7F], [.f32Eq, .select])
    case f64: canonicalize(type, [0x44, 0, 0, 0, 0, 0, 0, 0xF8, 0x7F], [.f64Eq, .select])
    default: break
    }
  }

  mutating func canonicalizeLanes(_ opcode: Opcode) {
    let isDouble = opcode.mnemonic.hasPrefix("f64")
    let lane: [UInt8] = isDouble ? [0, 0, 0, 0, 0, 0, 0xF8, 0x7F] : [0, 0, 0xC0, 0x7F, 0, 0, 0xC0, 0x7F]
    canonicalize(v128, [0xFD, 0x0C] + lane + lane, [isDouble ? .f64x2Eq : .f32x4Eq, .v128Bitselect])
  }

  private mutating func canonicalize(_ type: UInt8, _ nan: [UInt8], _ choice: [Opcode]) {
    guard let local = scratch[type] else { return }
    op(.localTee, local)
    bytes += nan
    op(.localGet, local)
    op(.localGet, local)
    for opcode in choice { op(opcode) }
  }

  mutating func pick<T>(_ list: [T]) -> T { list[random.below(list.count)] }

  /// What an expression may read: not the scratch locals, where a NaN may be that is not canonical.
  func locals(of type: UInt8) -> [Int] { locals.indices.filter { locals[$0] == type && scratch[type] != $0 } }
}
