import WasmTypes

extension BodyWriter {
  mutating func statements(_ count: Int) {
    for _ in 0..<count { statement() }
  }

  mutating func statement() {
    guard !isFull else { return }
    switch random.below(27) {
    case 0...4: assign()
    case 5, 6:
      let local = pick(pointers)
      masked(2)
      op(.localSet, local)
    case 7: setGlobal()
    case 8...11: store()
    case 12, 13: branching()
    case 14, 15: leaving()
    case 16, 17: loop()
    case 18: callStatement()
    case 19: bulk()
    case 20: switching()
    case 21: multiValueBlock()
    case 24, 25: referenceStatement()
    case 26: atomicStatement()
    case 22: chance(1, of: 2) ? catching() : tableStatement()
    default: chance(1, of: 2) ? returning() : throwing()
    }
  }

  private mutating func assign() {
    let type = program.valueType()
    guard let local = writable[type]?.randomElement(using: &random) else { return }
    expression(type, 3)
    op(.localSet, local)
  }

  private mutating func setGlobal() {
    let global = 1 + random.below(program.globals.count - 2)
    expression(program.globals[global], 2)
    op(.globalSet, global)
  }

  private mutating func store() {
    let memory = random.below(program.memories.count)
    var opcode = pick(RandomOperators.stores)
    if opcode.prefix == 0xFD, chance(1, of: 2) { opcode = .i32Store }
    address(memory, 2)
    let type = opcode.signature.operands[1].code
    expression(type, 2)
    canonicalize(type)
    access(opcode, memory)
  }

  private mutating func branching() {
    expression(i32, 2)
    op(.if)
    bytes.append(0x40)
    labels.append(Label(types: []))
    statements(1 + random.below(3))
    if chance(1, of: 2) {
      op(.else)
      statements(1 + random.below(2))
    }
    labels.removeLast()
    op(.end)
  }

  /// A block that branches leave, conditionally or not; what stands behind one that is not cannot be reached.
  private mutating func leaving() {
    op(.block)
    bytes.append(0x40)
    labels.append(Label(types: []))
    statements(1 + random.below(2))
    branch(conditional: chance(7, of: 8))
    statements(random.below(3))
    labels.removeLast()
    op(.end)
  }

  /// A branch to any label that is not a loop's.
  private mutating func branch(conditional: Bool) {
    let depths = labels.indices.filter { labels[$0] != nil }.map { labels.count - 1 - $0 }
    // The function's label is for the rare.
    let depth = depths.count > 1 && chance(9, of: 10) ? pick(Array(depths.dropFirst())) : pick(depths)
    let types = labels[labels.count - 1 - depth]?.types ?? []
    for type in types { expression(type, 1) }
    if conditional { expression(i32, 2) }
    op(conditional ? .brIf : .br, depth)
    // Behind a branch that is taken the stack is whatever it needs to be.
    if conditional { for _ in types { op(.drop) } }
  }

  private mutating func loop() {
    guard loopDepth < counters.count else { return assign() }
    let counter = counters[loopDepth]
    let bound = 1 + random.below(6)
    loopDepth += 1
    let counts = chance(1, of: 2)
    constant(i32, counts ? 0 : Int64(bound))
    op(.localSet, counter)
    op(.block)
    bytes.append(0x40)
    labels.append(Label(types: []))
    op(.loop)
    bytes.append(0x40)
    labels.append(nil)
    statements(1 + random.below(3))
    spend()
    whenSpent { $0.op(.br, 2) }
    op(.localGet, counter)
    constant(i32, 1)
    op(counts ? .i32Add : .i32Sub)
    op(.localTee, counter)
    if counts {
      constant(i32, Int64(bound))
      op(pick([.i32LtS, .i32LtU, .i32Ne]))
    } else if chance(1, of: 2) {
      constant(i32, 0)
      op(pick([.i32GtS, .i32Ne]))
    }
    op(.brIf, 0)
    labels.removeLast(2)
    op(.end)
    op(.end)
    loopDepth -= 1
  }

  private mutating func callStatement() {
    let function = random.below(program.functions.count)
    call(function, 2, tail: false)
    for type in program.functions[function].results.reversed() {
      if let local = writable[type]?.randomElement(using: &random), chance(3, of: 4) {
        op(.localSet, local)
      } else {
        op(.drop)
      }
    }
  }

  private mutating func switching() {
    let count = 2 + random.below(3)
    for _ in 0..<count {
      op(.block)
      bytes.append(0x40)
      labels.append(Label(types: []))
    }
    expression(i32, 2)
    if chance(3, of: 4) {
      constant(i32, 7)
      op(.i32And)
    }
    let targets = (0..<1 + random.below(5)).map { _ in random.below(count) }
    op(.brTable, targets.count - 1)
    for target in targets { bytes += leb(target) }
    for _ in 0..<count {
      labels.removeLast()
      op(.end)
      statements(random.below(2))
    }
  }

  /// A block with parameters and results.
  private mutating func multiValueBlock() {
    let type = RandomProgram.Signature(parameters: program.valueTypes(atMost: 3), results: program.valueTypes(atMost: 3))
    for parameter in type.parameters { expression(parameter, 2) }
    op(.block)
    bytes += signedLEB(Int64(program.typeNumber(type)))
    labels.append(Label(types: type.results))
    for parameter in type.parameters.reversed() {
      if let local = writable[parameter]?.randomElement(using: &random) { op(.localSet, local) } else { op(.drop) }
    }
    statements(random.below(2))
    for result in type.results { expression(result, 2) }
    if chance(1, of: 2) {
      expression(i32, 1)
      op(.brIf, 0)
    }
    labels.removeLast()
    op(.end)
    for result in type.results.reversed() {
      if let local = writable[result]?.randomElement(using: &random) { op(.localSet, local) } else { op(.drop) }
    }
  }

  /// Leaves the function where a condition holds: by a return or a tail call.
  private mutating func returning() {
    expression(i32, 2)
    op(.if)
    bytes.append(0x40)
    labels.append(Label(types: []))
    let same = program.functions.indices.filter { program.functions[$0].results == signature.results }
    if !same.isEmpty, chance(1, of: 2) {
      call(pick(same), 1, tail: true)
    } else {
      for type in signature.results { expression(type, 1) }
      op(.return)
    }
    labels.removeLast()
    op(.end)
  }

  // MARK: Exceptions

  private mutating func throwing() {
    expression(i32, 2)
    constant(i32, 3)
    op(.i32And)
    op(.i32Eqz)
    op(.if)
    bytes.append(0x40)
    labels.append(Label(types: []))
    let tag = random.below(program.tags.count)
    expression(program.tags[tag], 1)
    constant(i64, 1)
    op(.globalSet, program.hasThrown)
    op(.throw, tag)
    labels.removeLast()
    op(.end)
  }

  /// A try_table whose clause brings the exception's value, or catches all.
  private mutating func catching() {
    let tag = random.below(program.tags.count)
    let catchesAll = chance(1, of: 3)
    let type = program.tags[tag]
    op(.block)
    bytes.append(catchesAll ? 0x40 : type)
    labels.append(Label(types: catchesAll ? [] : [type]))
    op(.tryTable)
    bytes += catchesAll ? [0x40, 1, 2, 0] : [0x40, 1, 0] + leb(tag) + [0]
    labels.append(Label(types: []))
    statements(1 + random.below(2))
    if chance(1, of: 2) { throwing() }
    labels.removeLast()
    op(.end)
    if !catchesAll { expression(type, 1) }
    labels.removeLast()
    op(.end)
    guard !catchesAll else { return }
    if let local = writable[type]?.randomElement(using: &random) { op(.localSet, local) } else { op(.drop) }
  }

  // MARK: Bulk

  private mutating func length(_ isWide: Bool) {
    expression(i32, 1)
    constant(i32, 0x1F)
    op(.i32And)
    if isWide { op(.i64ExtendI32U) }
  }

  private mutating func bulk() {
    let memory = random.below(program.memories.count)
    let isWide = program.memories[memory].isWide
    address(memory, 1)
    switch random.below(5) {
    case 0, 1:
      expression(i32, 1)
      length(isWide)
      op(.memoryFill, memory)
    case 2, 3:
      let source = random.below(program.memories.count)
      address(source, 1)
      length(isWide && program.memories[source].isWide)
      op(.memoryCopy, memory)
      bytes += leb(source)
    default:
      let segment = random.below(RandomProgram.dataCount)
      constant(i32, Int64(random.below(200)))
      length(false)
      // Active segments are empty by now; the passive one is dropped now and then.
      op(.memoryInit, chance(3, of: 4) ? 2 : segment)
      bytes += leb(memory)
      if chance(1, of: 8) { op(.dataDrop, 2) }
    }
  }

  private mutating func tableStatement() {
    func place(_ writer: inout BodyWriter) { writer.constant(i32, Int64(writer.random.below(10))) }
    place(&self)
    switch random.below(6) {
    case 0, 1:
      reference()
      op(.tableSet, 0)
    case 2:
      place(&self)
      constant(i32, Int64(random.below(3)))
      op(.tableCopy, 0)
      bytes.append(0)
    case 3:
      reference()
      constant(i32, Int64(random.below(3)))
      op(.tableFill, 0)
    case 4:
      op(.drop)
      reference()
      growth()
      op(.tableGrow, 0)
      op(.drop)
    default:
      constant(i32, Int64(random.below(3)))
      constant(i32, Int64(random.below(3)))
      op(.tableInit, 1)
      bytes.append(0)
      if chance(1, of: 8) { op(.elemDrop, 1) }
    }
  }

  private mutating func reference() {
    if chance(1, of: 4) {
      op(.refNull)
      bytes.append(funcref)
    } else {
      op(.refFunc, random.below(program.functions.count))
    }
  }
}
