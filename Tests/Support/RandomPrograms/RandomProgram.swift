import WasmTypes

/// A valid module of random functions, the same for the same seed.
///
/// It uses all numbers and vectors, locals, globals, one or two memories, also atomically, a table, blocks with several values, calls of
/// all kinds, structures and arrays, and exceptions. Every run ends: entering a function and going round a loop cost a unit of a budget, a global. NaNs are made canonical
/// before anything can look at their bits, so that the same must come out of any engine.
///
/// Exports: `e0`, `e1`, … (i32, i64) → i64 …, and `state`, the globals as i64s. Floats go out as bits, vectors as two halves. The last
/// result says whether anything was thrown.
package struct RandomProgram: Sendable {
  struct Signature: Hashable, Sendable {
    var parameters: [UInt8]
    var results: [UInt8]
  }

  struct MemoryShape: Sendable {
    var isWide: Bool
  }

  package let seed: UInt64
  var random: SplitMix
  private(set) var types: [Signature] = []
  private var typeNumbers: [Signature: Int] = [:]
  /// The types of the random functions, which come first.
  private(set) var functions: [Signature] = []
  let memories: [MemoryShape]
  /// Global 0 is the budget, the last one whether anything was thrown; the others are for functions to use.
  let globals: [UInt8] = [i32, i32, i64, f32, f64, v128, i64, i64]
  var hasThrown: Int { globals.count - 1 }
  /// The function at each place of the table at the start; −1 for null.
  private(set) var table: [Int] = []
  /// The parameter of each tag.
  let tags: [UInt8]
  let entryCount = 3
  package private(set) var bytes: [UInt8] = []

  static let budget = 120
  static let dataCount = 3
  static let tableSize = 8

  package init(seed: UInt64) {
    self.seed = seed
    random = SplitMix(state: seed &* 0xD1B5_4A32_D192_ED03 &+ 0x5EED)
    let isWide = random.below(5) == 0
    memories =
      random.below(3) == 0
      ? [MemoryShape(isWide: isWide), MemoryShape(isWide: random.below(2) == 0)] : [MemoryShape(isWide: isWide)]
    tags = [i32, [i64, f64, v128][random.below(3)]]
    for _ in 0..<(3 + random.below(4)) {
      functions.append(
        Signature(parameters: valueTypes(atMost: 4), results: random.below(4) == 0 ? valueTypes(atMost: 3) : [valueType()]))
    }
    for _ in 0..<Self.tableSize { table.append(random.below(5) == 0 ? -1 : random.below(functions.count)) }
    bytes = assemble()
  }

  mutating func valueType() -> UInt8 { [i32, i32, i32, i32, i64, i64, f32, f64, v128][random.below(9)] }

  mutating func valueTypes(atMost bound: Int) -> [UInt8] {
    var types: [UInt8] = []
    for _ in 0..<random.below(bound + 1) { types.append(valueType()) }
    return types
  }

  mutating func typeNumber(_ signature: Signature) -> Int {
    if let number = typeNumbers[signature] { return number }
    let number = ManagedType.definitions.count + types.count
    types.append(signature)
    typeNumbers[signature] = number
    return number
  }

  // MARK: The module

  private mutating func assemble() -> [UInt8] {
    var functionTypes = functions.map { [UInt8](leb(typeNumber($0))) }
    var code: [[UInt8]] = []
    for index in functions.indices { code.append(BodyWriter.body(of: index, in: &self)) }
    for entry in 0..<entryCount {
      let target = entry == 0 ? 0 : random.below(functions.count)
      let (signature, body) = BodyWriter.entry(calling: target, in: &self)
      functionTypes.append(leb(typeNumber(signature)))
      code.append(body)
    }
    let (signature, body) = BodyWriter.state(in: &self)
    functionTypes.append(leb(typeNumber(signature)))
    code.append(body)
    let tagTypes = tags.map { [0] + leb(typeNumber(Signature(parameters: [$0], results: []))) }

    var exports = (0..<entryCount).map { name("e\($0)") + [0] + leb(functions.count + $0) }
    exports.append(name("state") + [0] + leb(functions.count + entryCount))
    exports += memories.indices.map { name("m\($0)") + [2] + leb($0) }
    let module = ModuleBytes()
      .vector(1, ManagedType.definitions + types.map { ModuleBytes.functionType($0.parameters, $0.results) })
      .vector(3, functionTypes)
      .vector(4, [[funcref, 0x01] + leb(Self.tableSize) + leb(12)])
      .vector(5, memories.map { [$0.isWide ? 0x05 : 0x01, 1, 3] })
      .vector(13, tagTypes)
      .vector(6, globals.map { [$0, 1] + initial($0) + [0x0B] })
      .vector(7, exports)
      .vector(9, elements())
      .section(12, leb(Self.dataCount))
    return module.vector(10, code).vector(11, data()).bytes
  }

  private mutating func initial(_ type: UInt8) -> [UInt8] {
    switch type {
    case i32: [0x41] + signedLEB(Int64(Int32(truncatingIfNeeded: random.next())))
    case i64: [0x42] + signedLEB(Int64(bitPattern: random.next()))
    case f32: [0x43, 0, 0, 0x80, 0x3F]
    case f64: [0x44, 0, 0, 0, 0, 0, 0, 0xE0, 0x3F]
    default: [0xFD, 0x0C] + (0..<16).map { _ in UInt8(truncatingIfNeeded: random.next()) }
    }
  }

  /// The table's first contents, then a passive segment; all functions are named, so that `ref.func` may name any.
  private mutating func elements() -> [[UInt8]] {
    let items = table.map { $0 < 0 ? [0xD0, funcref, 0x0B] : [0xD2] + leb($0) + [0x0B] }
    let active: [UInt8] = [0x04, 0x41, 0x00, 0x0B] + leb(items.count) + items.flatMap { $0 }
    let passive: [UInt8] = [0x01, 0x00] + leb(functions.count) + functions.indices.flatMap { leb($0) }
    return [active, passive]
  }

  private mutating func data() -> [[UInt8]] {
    func address(_ value: Int) -> [UInt8] { [memories[0].isWide ? 0x42 : 0x41] + signedLEB(Int64(value)) + [0x0B] }
    var segments = [[0x00] + address(0), [0x00] + address(4096), [0x01]]
    for index in segments.indices {
      let contents = (0..<(64 << index)).map { _ in UInt8(truncatingIfNeeded: random.next()) }
      segments[index] += leb(contents.count) + contents
    }
    return segments
  }
}
