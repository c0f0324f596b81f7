import WasmTypes

/// Operators that load an operand. The load was written last; its address, and the other operands, are still where it found them.
extension Translator {
  /// An operator with what was loaded as its second operand, or either operand of an integer sum.
  mutating func translateLoadedOperand(
    _ opcode: Opcode, _ left: SlotStack.Operand, _ right: SlotStack.Operand
  ) -> Bool {
    guard maps.pointee.loaded[opcode] != nil, code.last.exists, code.uses(.loadedOperands) else { return false }
    return translateLoadedOperand(opcode, other: left, loaded: right)
      || opcode == .i32Add && translateLoadedOperand(opcode, other: right, loaded: left)
  }

  private mutating func translateLoadedOperand(
    _ opcode: Opcode, other: SlotStack.Operand, loaded: SlotStack.Operand
  ) -> Bool {
    let load = code.operation(of: loaded)
    guard load.exists, load.hasMemory, let forms = LoadedForms(opcode, load, maps), other.place == .slot || other.place == .local
    else { return false }
    code.takeBackLast()
    let isFree = !load.left.isAccumulator || opcode != .i32Add
    let a: Source = isFree ? source(of: other, for: opcode) : .slot(other.valueSlot)
    emitLoaded(forms.opcode(isLeft: a.isAccumulator), load, a, operation: load.operand(of: opcode, beside: a))
    return true
  }

  /// A float sum or difference with a product of which one factor is loaded.
  mutating func translateLoadedProduct(
    _ opcode: Opcode, _ left: SlotStack.Operand, _ right: SlotStack.Operand
  ) -> Bool {
    guard maps.pointee.loadedProductSecond[opcode] != nil, code.last.exists, code.uses(.loadedOperands), code.uses(.products)
    else {
      return false
    }
    for isSecond in [true, false] {
      let (product, addend) = isSecond ? (right, left) : (left, right)
      let operation = code.operation(of: product)
      guard operation.exists, operation.hasMemory, operation.opcode == (opcode.isOfSingles ? .f32Mul : .f64Mul),
        !operation.other.isAccumulator, addend.place == .slot || addend.place == .local,
        let forms = LoadedForms(productOf: opcode, isSecond: isSecond, operation, maps)
      else { continue }
      code.takeBackLast()
      let c = source(of: addend, for: opcode)
      emitLoaded(forms.opcode(isLeft: c.isAccumulator), operation, operation.other, c)
      return true
    }
    return false
  }

  private mutating func emitLoaded(
    _ opcode: InternalOpcode, _ load: Operation, _ a: Source, _ c: Source = .accumulator, operation: Operation = .none
  ) {
    let destination = stack.pushSlot()
    code.produce(
      opcode, CodeBuffer.pack(destination, load.left.field, high: load.offset), CodeBuffer.pack(a.field, c.field),
      destination: destination, operation: operation)
  }
}

/// The instructions of an operator that loads an operand.
private struct LoadedForms {
  private let slot: InternalOpcode
  private let left: InternalOpcode

  /// Nil where it does not take what the load brings.
  init?(_ opcode: Opcode, _ load: Operation, _ maps: UnsafePointer<InternalOpcodeMaps>) {
    let tables = maps.pointee
    let isByte = load.opcode == .i32Load8U
    switch (opcode, load.opcode) {
    case (.i32Add, .i32Load), (.i32Add, .i32Load8U), (.f32Add, .f32Load), (.f32Sub, .f32Load), (.f32Mul, .f32Load),
      (.f64Add, .f64Load), (.f64Sub, .f64Load), (.f64Mul, .f64Load):
      break
    default: return nil
    }
    let forms: (InternalOpcodeMap, InternalOpcodeMap) =
      switch (load.left.isAccumulator, load.isDisplaced) {
      case (false, false): isByte ? (tables.loadedByte, tables.leftLoadedByte) : (tables.loaded, tables.leftLoaded)
      case (true, false): isByte ? (tables.loadedByteLeft, tables.loadedByteLeft) : (tables.loadedLeft, tables.leftLoadedLeft)
      case (false, true):
        isByte
          ? (tables.loadedByteDisplaced, tables.leftLoadedByteDisplaced) : (tables.loadedDisplaced, tables.leftLoadedDisplaced)
      case (true, true):
        isByte
          ? (tables.loadedByteDisplacedLeft, tables.loadedByteDisplacedLeft)
          : (tables.loadedDisplacedLeft, tables.leftLoadedDisplacedLeft)
      }
    slot = forms.0[opcode] ?? .unreachable
    left = forms.1[opcode] ?? .unreachable
  }

  init?(
    productOf opcode: Opcode, isSecond: Bool, _ product: Operation, _ maps: UnsafePointer<InternalOpcodeMaps>
  ) {
    let tables = maps.pointee
    let forms: (InternalOpcodeMap, InternalOpcodeMap) =
      switch (product.left.isAccumulator, product.isDisplaced, isSecond) {
      case (false, false, true): (tables.loadedProductSecond, tables.leftLoadedProductSecond)
      case (true, false, true): (tables.loadedProductSecondLeft, tables.leftLoadedProductSecondLeft)
      case (false, true, true): (tables.loadedProductSecondDisplaced, tables.leftLoadedProductSecondDisplaced)
      case (true, true, true): (tables.loadedProductSecondDisplacedLeft, tables.leftLoadedProductSecondDisplacedLeft)
      case (false, false, false): (tables.loadedProductFirst, tables.leftLoadedProductFirst)
      case (true, false, false): (tables.loadedProductFirstLeft, tables.leftLoadedProductFirstLeft)
      case (false, true, false): (tables.loadedProductFirstDisplaced, tables.leftLoadedProductFirstDisplaced)
      case (true, true, false): (tables.loadedProductFirstDisplacedLeft, tables.leftLoadedProductFirstDisplacedLeft)
      }
    guard let slot = forms.0[opcode], let left = forms.1[opcode] else { return nil }
    (self.slot, self.left) = (slot, left)
  }

  /// The form whose other operand is in the accumulator, or in its slot.
  func opcode(isLeft: Bool) -> InternalOpcode { isLeft ? left : slot }
}

extension Opcode {
  fileprivate var isOfSingles: Bool { self == .f32Add || self == .f32Sub }
}
