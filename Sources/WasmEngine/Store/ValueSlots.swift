import WasmTypes

/// Values of the host ⇄ slots of the machine.
extension Store {
  /// Writes a value where its type wants it; the slots that it took. A value of another type is a link error.
  @discardableResult
  func write(_ value: Value, as type: ValueType, to slots: UnsafeMutableRawPointer) throws(WasmError) -> Int {
    let (low, high) = try bits(of: value, as: type)
    slots.storeBytes(of: low, as: UInt64.self)
    guard type == .v128 else { return 1 }
    slots.storeBytes(of: high, toByteOffset: 8, as: UInt64.self)
    return 2
  }

  func bits(of value: Value, as type: ValueType) throws(WasmError) -> (UInt64, UInt64) {
    switch (value, type) {
    case (.i32(let value), .i32): return (value.slot, 0)
    case (.i64(let value), .i64): return (value.slot, 0)
    case (.f32(let value), .f32): return (value.slot, 0)
    case (.f64(let value), .f64): return (value.slot, 0)
    case (.v128(let low, let high), .v128): return (low, high)
    default: return (try bits(ofReference: value, as: type), 0)
    }
  }

  @inline(never) private func bits(ofReference value: Value, as type: ValueType) throws(WasmError) -> UInt64 {
    if let reference = type.reference {
      switch (value, types.top(reference.heapType)) {
      case (.funcref(nil), .func) where reference.isNullable, (.externref(nil), .extern) where reference.isNullable,
        (.anyref(nil), .any) where reference.isNullable, (.exnref(nil), .exn) where reference.isNullable:
        return 0
      case (.funcref(let function?), .func):
        guard function.store === self else { throw .link(LinkError("the function belongs to another store")) }
        let own = HeapType.concrete(Int(function.record.pointee.canonicalType))
        if types.matches(own, reference.heapType) { return UInt64(UInt(bitPattern: function.record)) }
      case (.externref(let object?), _) where reference.heapType == .extern: return bits(of: object)
      case (.exnref(let exception?), .exn) where reference.heapType == .exn:
        guard exception.tag.store === self else { throw .link(LinkError("the exception belongs to another store")) }
        return exception.reference
      case (.anyref(let object?), .any):
        guard object.store === self else { throw .link(LinkError("the reference belongs to another store")) }
        if types.matches(heapType(of: object.bits), reference.heapType) { return object.bits }
      default: break
      }
    }
    throw .link(LinkError("type mismatch: expected a value of type \(type) but got one of type \(value.type)"))
  }

  func value(_ low: UInt64, _ high: UInt64 = 0, as type: ValueType) -> Value {
    switch type {
    case .i32: .i32(Int32(slot: low))
    case .i64: .i64(Int64(slot: low))
    case .f32: .f32(Float(slot: low))
    case .f64: .f64(Double(slot: low))
    case .v128: .v128(low, high)
    default: value(ofReference: low, as: type)
    }
  }

  // Not inlined: a loop over numbers would pay for the look-ups of references.
  @inline(never) private func value(ofReference bits: UInt64, as type: ValueType) -> Value {
    if type == .externref { return .externref(externReference(bits)) }
    return switch types.top(type.reference?.heapType ?? .func) {
    case .extern: .externref(externReference(bits))
    case .func: .funcref(UnsafeMutablePointer<FunctionRecord>(bitPattern: UInt(bits)).map { Function(store: self, record: $0) })
    case .exn: .exnref(bits == 0 ? nil : WasmException(store: self, reference: bits))
    default: .anyref(bits == 0 ? nil : AnyReference(store: self, bits: bits))
    }
  }

  /// Reads values laid out in slots.
  func values(_ types: [ValueType], at slots: UnsafeMutableRawPointer) -> [Value] {
    types.withUnsafeBufferPointer { values($0, at: slots) }
  }

  func values(_ types: UnsafeBufferPointer<ValueType>, at slots: UnsafeMutableRawPointer) -> [Value] {
    var values: [Value] = []
    values.reserveCapacity(types.count)
    var place = slots
    for type in types {
      let low = place.load(as: UInt64.self)
      if type == .v128 {
        values.append(.v128(low, place.load(fromByteOffset: 8, as: UInt64.self)))
        place += 16
      } else {
        values.append(value(low, as: type))
        place += 8
      }
    }
    return values
  }
}
