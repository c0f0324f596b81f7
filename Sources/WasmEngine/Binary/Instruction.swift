import WasmTypes

/// A decoded instruction: its opcode and its immediates. Which fields mean something follows from `opcode.immediates`.
package struct Instruction {
  package var opcode: Opcode
  /// Of the opcode in the module, in bytes.
  package var offset: Int
  /// The first index: label, function, type, local, global, table, memory (of a memarg too), data, element or tag.
  /// memory.copy and table.copy: the destination. table.init: the element segment; memory.init: the data segment.
  /// br_on_cast: the label.
  package var index: UInt32 = 0
  /// The second index: the table of call_indirect and table.init, the memory of memory.init, the source of a copy, a field, a data or
  /// element segment, a count of array.new_fixed; of a memarg the base-2 logarithm of the alignment.
  package var index2: UInt32 = 0
  /// A constant's bits (i32 and f32 in the lower half), a memarg's offset, the low half of a v128 or of shuffle's lanes; the types below.
  package var bits: UInt64 = 0
  /// The high half of a v128 or of shuffle's lanes; a lane index.
  package var bitsHigh: UInt64 = 0

  package var blockType: BlockType {
    get {
      switch bits >> 32 {
      case 0: .empty
      case 1: .value(valueType(in: bits))
      default: .type(Int(bits & 0xFFFF_FFFF))
      }
    }
    set {
      switch newValue {
      case .empty: bits = 0
      case .value(let type): bits = 1 << 32 | word(of: type)
      case .type(let index): bits = 2 << 32 | UInt64(UInt32(truncatingIfNeeded: index))
      }
    }
  }

  /// ref.null, ref.test, ref.cast; the source type of br_on_cast.
  package var heapType: HeapType {
    get { castSource.heapType }
    set { castSource = ReferenceType(newValue) }
  }

  /// br_on_cast: the source (`heapType`) and target reference types.
  package var castSource: ReferenceType {
    get { valueType(in: bits).reference ?? ReferenceType(.any) }
    set { bits = word(of: .reference(newValue)) }
  }

  package var castTarget: ReferenceType {
    get { valueType(in: bitsHigh).reference ?? ReferenceType(.any) }
    set { bitsHigh = word(of: .reference(newValue)) }
  }

  // A type is a word, in which an instruction is small enough to be passed around.
  private func valueType(in bits: UInt64) -> ValueType { unsafeBitCast(UInt32(truncatingIfNeeded: bits), to: ValueType.self) }
  private func word(of type: ValueType) -> UInt64 { UInt64(unsafeBitCast(type, to: UInt32.self)) }

  package init(_ opcode: Opcode, at offset: Int) {
    self.opcode = opcode
    self.offset = offset
  }
}

/// A clause of try_table.
package struct CatchClause: Sendable, Hashable {
  package enum Kind: UInt8, Sendable { case `catch`, catchRef, catchAll, catchAllRef }
  package var kind: Kind
  package var tag: UInt32
  package var label: UInt32
}
