import WasmTypes

/// What a local may hold besides numbers, by a code of our own.
enum ManagedType {
  static let structure: UInt8 = 1
  static let bytes: UInt8 = 2
  static let longs: UInt8 = 3

  /// The types that a module begins with: a structure, one under it, an array of bytes and one of i64s.
  static let definitions: [[UInt8]] = [
    [0x50, 0, 0x5F, 1, i32, 1],
    [0x4F, 1, 0, 0x5F, 3, i32, 1, i64, 1, 0x63, 0, 1],
    [0x5E, 0x78, 1],
    [0x5E, i64, 1],
  ]

  /// A type in the binary format.
  static func encoding(_ type: UInt8) -> [UInt8] {
    switch type {
    case structure: [0x63, 0]
    case bytes: [0x63, 2]
    case longs: [0x63, 3]
    default: [type]
    }
  }
}

extension BodyWriter {
  private var structure: Int { managed[0] }
  private var array: Int { managed[1] }
  private var longs: Int { managed[2] }

  /// Gives the locals objects, of which few are null.
  mutating func makeObjects() {
    for local in managed where chance(79, of: 80) { assignManaged(local, 1) }
  }

  private mutating func assignManaged(_ local: Int, _ depth: Int) {
    if local == structure { newStructure(depth) } else { newArray(local == array ? 2 : 3, depth) }
    op(.localSet, local)
  }

  // MARK: Values

  /// Pushes a number that comes of a reference.
  mutating func reference(_ type: UInt8, _ depth: Int) {
    switch type {
    case i32:
      switch random.below(7) {
      case 0, 1:
        op(.localGet, structure)
        member(.structGet, 0, 0)
      case 2:
        op(.localGet, array)
        place(depth)
        op(chance(1, of: 2) ? .arrayGetU : .arrayGetS, 2)
      case 3:
        op(.localGet, chance(1, of: 2) ? array : longs)
        op(.arrayLen)
      case 4:
        expression(i32, depth - 1)
        op(.refI31)
        op(chance(1, of: 2) ? .i31GetS : .i31GetU)
      case 5:
        op(.localGet, structure)
        op(chance(1, of: 2) ? .refTest : .refTestNull, random.below(2))
      default:
        op(.localGet, structure)
        op(.localGet, pick(managed))
        op(.refEq)
      }
    case i64:
      if chance(1, of: 2) {
        op(.localGet, longs)
        place(depth)
        op(.arrayGet, 3)
      } else {
        // Where it is the other structure, another number.
        op(.localGet, structure)
        op(.refTest, 1)
        op(.if)
        bytes.append(i64)
        labels.append(nil)
        op(.localGet, structure)
        op(.refCast, 1)
        member(.structGet, 1, 1)
        op(.else)
        expression(i64, depth - 1)
        labels.removeLast()
        op(.end)
      }
    default: leaf(type)
    }
  }

  /// Pushes an index: mostly one within bounds.
  private mutating func place(_ depth: Int) {
    expression(i32, depth - 1)
    constant(i32, chance(39, of: 40) ? 3 : 31)
    op(.i32And)
  }

  private mutating func member(_ opcode: Opcode, _ type: Int, _ field: Int) {
    op(opcode, type)
    bytes += leb(field)
  }

  private mutating func newStructure(_ depth: Int) {
    switch random.below(48) {
    case 0...20:
      expression(i32, depth)
      op(.structNew, 0)
    case 21...35:
      expression(i32, depth)
      expression(i64, depth)
      op(.localGet, structure)
      op(.structNew, 1)
    case 36...46: op(.structNewDefault, random.below(2))
    default:
      if chance(1, of: 4) { op(.refNull, 0) } else { op(.structNewDefault, 1) }
    }
  }

  private mutating func newArray(_ type: Int, _ depth: Int) {
    let element = type == 2 ? i32 : i64
    switch random.below(8) {
    case 0...2:
      expression(element, depth)
      length(depth)
      op(.arrayNew, type)
    case 3, 4:
      length(depth)
      op(.arrayNewDefault, type)
    case 5, 6:
      let count = 4 + random.below(3)
      for _ in 0..<count { expression(element, depth) }
      op(.arrayNewFixed, type)
      bytes += leb(count)
    default:
      constant(i32, Int64(random.below(chance(7, of: 8) ? 64 : 300)))
      constant(i32, Int64(4 + random.below(8)))
      op(.arrayNewData, type)
      bytes += leb(2)
    }
  }

  private mutating func length(_ depth: Int) {
    expression(i32, depth)
    constant(i32, 7)
    op(.i32And)
    constant(i32, 4)
    op(.i32Or)
  }

  // MARK: Statements

  mutating func referenceStatement() {
    switch random.below(10) {
    case 0, 1: assignManaged(pick(managed), 2)
    case 2:
      op(.localGet, structure)
      expression(i32, 2)
      member(.structSet, 0, 0)
    case 3: asOther()
    case 4, 5:
      let isBytes = chance(1, of: 2)
      op(.localGet, isBytes ? array : longs)
      place(2)
      expression(isBytes ? i32 : i64, 2)
      op(.arraySet, isBytes ? 2 : 3)
    case 6:
      op(.localGet, array)
      place(1)
      expression(i32, 1)
      constant(i32, Int64(random.below(chance(7, of: 8) ? 2 : 20)))
      op(.arrayFill, 2)
    case 7:
      op(.localGet, longs)
      place(1)
      op(.localGet, longs)
      place(1)
      constant(i32, Int64(random.below(chance(7, of: 8) ? 2 : 20)))
      op(.arrayCopy, 3)
      bytes += leb(3)
    case 8: branchOnCast()
    default:
      op(.block)
      bytes.append(0x40)
      labels.append(nil)
      op(.localGet, structure)
      op(.brOnNull, 0)
      op(.localSet, structure)
      expression(i32, 2)
      op(.drop)
      labels.removeLast()
      op(.end)
    }
  }

  /// Reads and writes the members that only the other structure has.
  private mutating func asOther() {
    op(.localGet, structure)
    op(.refTest, 1)
    op(.if)
    bytes.append(0x40)
    labels.append(nil)
    op(.localGet, structure)
    op(chance(1, of: 2) ? .refCast : .refCastNull, 1)
    switch random.below(3) {
    case 0:
      expression(i64, 2)
      member(.structSet, 1, 1)
    case 1:
      newStructure(1)
      member(.structSet, 1, 2)
    default:
      member(.structGet, 1, 2)
      // Null mostly.
      op(.brOnNull, 0)
      op(.localSet, structure)
    }
    labels.removeLast()
    op(.end)
  }

  private mutating func branchOnCast() {
    op(.block)
    bytes += ManagedType.encoding(ManagedType.structure)
    labels.append(nil)
    op(.localGet, structure)
    let fails = chance(1, of: 2)
    // From a reference that may be null, to one that may not.
    op(fails ? .brOnCastFail : .brOnCast)
    bytes += [1, 0, 0, 1]
    op(.drop)
    newStructure(1)
    labels.removeLast()
    op(.end)
    op(.localSet, structure)
  }

  // MARK: Calls

  /// Calls a function by a reference, whose arguments are on the stack.
  mutating func callReference(_ function: Int, tail: Bool) {
    let type = program.typeNumber(program.functions[function])
    if chance(1, of: 200) {
      op(.refNull, type)
    } else if chance(1, of: 3), let place = program.table.firstIndex(of: function) {
      constant(i32, Int64(place))
      op(.tableGet, 0)
      op(chance(1, of: 2) ? .refCast : .refCastNull)
      bytes += signedLEB(Int64(type))
    } else {
      op(.refFunc, function)
    }
    op(tail ? .returnCallRef : .callRef, type)
  }
}
