import WasmTypes

/// Values of the binary format (specification 3.0, 5.2 and 5.3), appended to bytes.
extension [UInt8] {
  mutating func appendLEB128(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(truncatingIfNeeded: rest))
  }

  mutating func appendLEB128(_ value: Int) { appendLEB128(UInt64(value)) }

  mutating func appendSignedLEB128(_ value: Int64) {
    var rest = value
    while true {
      let byte = UInt8(truncatingIfNeeded: rest) & 0x7F
      rest >>= 7
      if (rest == 0 && byte & 0x40 == 0) || (rest == -1 && byte & 0x40 != 0) {
        append(byte)
        return
      }
      append(byte | 0x80)
    }
  }

  mutating func appendLittleEndian<T: FixedWidthInteger>(_ value: T) {
    for shift in stride(from: 0, to: T.bitWidth, by: 8) { append(UInt8(truncatingIfNeeded: value >> T(shift))) }
  }

  /// A vector of bytes: its length, then the bytes.
  mutating func appendVector(_ bytes: [UInt8]) {
    appendLEB128(bytes.count)
    append(contentsOf: bytes)
  }

  mutating func append(_ opcode: Opcode) {
    if opcode.prefix == 0 {
      append(UInt8(opcode.code))
    } else {
      append(opcode.prefix)
      appendLEB128(UInt64(opcode.code))
    }
  }

  // MARK: - Types

  mutating func append(_ type: HeapType) {
    if let index = type.index {
      appendSignedLEB128(Int64(index))
    } else {
      append(Self.code(of: type))
    }
  }

  private static func code(of type: HeapType) -> UInt8 {
    switch type {
    case .noExn: 0x74
    case .noFunc: 0x73
    case .noExtern: 0x72
    case .none: 0x71
    case .func: 0x70
    case .extern: 0x6F
    case .any: 0x6E
    case .eq: 0x6D
    case .i31: 0x6C
    case .struct: 0x6B
    case .array: 0x6A
    default: 0x69
    }
  }

  mutating func append(_ type: ReferenceType) {
    if !type.isNullable || type.heapType.index != nil { append(type.isNullable ? 0x63 : 0x64) }
    append(type.heapType)
  }

  mutating func append(_ type: ValueType) {
    switch type {
    case .i32: append(0x7F)
    case .i64: append(0x7E)
    case .f32: append(0x7D)
    case .f64: append(0x7C)
    case .v128: append(0x7B)
    default: if let reference = type.reference { append(reference) }
    }
  }

  mutating func append(_ types: [ValueType]) {
    appendLEB128(types.count)
    for type in types { append(type) }
  }

  mutating func append(_ field: FieldType) {
    switch field.storage {
    case .value(let type): append(type)
    case .i8: append(0x78)
    case .i16: append(0x77)
    }
    append(field.isMutable ? 1 : 0)
  }

  mutating func append(_ type: SubType) {
    if !type.isFinal || !type.supertypes.isEmpty {
      append(type.isFinal ? 0x4F : 0x50)
      appendLEB128(type.supertypes.count)
      for index in type.supertypes { appendLEB128(index) }
    }
    switch type.composite {
    case .function(let function):
      append(0x60)
      append(function.parameters)
      append(function.results)
    case .structure(let fields):
      append(0x5F)
      appendLEB128(fields.count)
      for field in fields { append(field) }
    case .array(let field):
      append(0x5E)
      append(field)
    }
  }

  mutating func append(_ limits: Limits, addressType: AddressType, isShared: Bool = false, pageSizeLog2: UInt8? = nil) {
    var flags: UInt8 = limits.maximum == nil ? 0 : 1
    if isShared { flags |= 2 }
    if addressType == .i64 { flags |= 4 }
    if pageSizeLog2 != nil { flags |= 8 }
    append(flags)
    appendLEB128(limits.minimum)
    if let maximum = limits.maximum { appendLEB128(maximum) }
    if let pageSizeLog2 { appendLEB128(UInt64(pageSizeLog2)) }
  }

  mutating func append(_ type: TableType) {
    append(type.element)
    append(type.limits, addressType: type.addressType)
  }

  mutating func append(_ type: MemoryType) {
    let pageSize = type.pageSizeLog2 == 16 ? nil : type.pageSizeLog2
    append(type.limits, addressType: type.addressType, isShared: type.isShared, pageSizeLog2: pageSize)
  }

  mutating func append(_ type: GlobalType) {
    append(type.value)
    append(type.isMutable ? 1 : 0)
  }
}

extension Int {
  var encodedLEB128: [UInt8] {
    var bytes: [UInt8] = []
    bytes.appendLEB128(self)
    return bytes
  }
}
