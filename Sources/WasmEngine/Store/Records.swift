import Synchronization
import WasmTypes

/// What handlers see of a store's objects: plain memory at fixed addresses, owned by the store and freed with it.

/// A linear memory (specification 3.0, 4.2.8).
struct MemoryRecord {
  var base: UnsafeMutableRawPointer
  var byteCount: UInt64
  /// How far `base` may grow without moving.
  var reservedByteCount: UInt64
  /// How much of it may have been written to: what was ever usable.
  var committedByteCount: UInt64 = 0
  var type: MemoryType
  /// How many bytes at the start are a snapshot's, mapped privately.
  var imageByteCount = 0
  /// How many restores in a row found that what was written before was not written again.
  var unchangedRestores: UInt32 = 0
  /// Of a shared memory: its size, which other stores may raise at any time; `byteCount` is what was last seen of it.
  var sharedSize: UnsafeMutablePointer<Atomic<UInt64>>?
}

/// A table (4.2.7). An element is a reference's bits: 0 for null.
struct TableRecord {
  var elements: UnsafeMutablePointer<UInt64>
  var count: UInt64
  var capacity: UInt64
  var type: TableType
}

/// A global (4.2.9): its value in one slot, or two for a vector.
struct GlobalRecord {
  var low: UInt64
  var high: UInt64
  var type: GlobalType
}

/// A function (4.2.6): a reference to it is the address of this record.
struct FunctionRecord {
  /// The type's number in the store: equal types have equal numbers.
  var canonicalType: UInt32
  /// In its module, or for a host function in the store's list of bodies.
  var index: UInt32
  /// Nil for a host function.
  var code: UnsafeMutablePointer<FunctionCode>?
  /// Of the instance that it belongs to; the store's empty instance for a host function.
  var instance: UnsafeMutablePointer<InstanceRecord>
  var argumentSlots: UInt32
  var resultSlots: UInt32
  /// What a host function does; the store keeps it.
  var host: Unmanaged<HostBody>?

  /// How many slots a call needs for its arguments and results.
  var callSlots: Int { Int(max(argumentSlots, resultSlots)) }
}

/// A tag (4.2.10).
struct TagRecord {
  var canonicalType: UInt32
  var type: FunctionType
  /// How many slots the values of an exception take.
  var payloadSlots: Int
}

/// A module instance (4.2.5): the addresses that its indices mean.
struct InstanceRecord {
  var memories: UnsafeMutablePointer<UnsafeMutablePointer<MemoryRecord>>
  var tables: UnsafeMutablePointer<UnsafeMutablePointer<TableRecord>>
  var globals: UnsafeMutablePointer<UnsafeMutablePointer<GlobalRecord>>
  var functions: UnsafeMutablePointer<UnsafeMutablePointer<FunctionRecord>>
  var tags: UnsafeMutablePointer<UnsafeMutablePointer<TagRecord>>
  /// The store's number for each of the module's types.
  var canonicalTypes: UnsafeMutablePointer<UInt32>
  var memoryCount: Int
  /// In the store's list of instances.
  var index: Int
}

/// A function's internal code. One for each function of a module, shared by all its instances.
struct FunctionCode {
  /// What the frame needs of the stack; `UInt.max` before translation, so that the stack check of a call catches it. The first field.
  var frameBytes: UInt
  /// The first instruction, or nil before translation.
  var entry: Code?
  /// The cost of entering the function and of its first block.
  var entryFuel: Int
  /// The offset in bytes of the link in the frame.
  var linkOffset: Int
  var functionIndex: Int
}
