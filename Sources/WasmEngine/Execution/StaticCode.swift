/// Internal code that belongs to no function, and the addresses of handlers that are compared with.
enum StaticCode {
  /// Where a run's outermost function returns to.
  nonisolated(unsafe) static let exit = instruction(.exit)
  /// Where a function called from another instance returns to.
  nonisolated(unsafe) static let crossReturn = instruction(.cross_return)
  static let returnCallImport = HandlerAddresses.table[Int(InternalOpcode.return_call_import.rawValue)]

  // Never freed: there are two, for the life of the process.
  private static func instruction(_ opcode: InternalOpcode) -> Code {
    let memory = UnsafeMutableRawPointer.allocate(byteCount: 16, alignment: 8)
    memory.storeBytes(of: UInt64(HandlerAddresses.table[Int(opcode.rawValue)]), as: UInt64.self)
    memory.storeBytes(of: 0, toByteOffset: 8, as: UInt64.self)
    return Code(memory)
  }
}

/// The address of each internal instruction's handler.
enum HandlerAddresses {
  static let table: [UInt] = InternalOpcode.allHandlers().map { unsafeBitCast($0, to: UInt.self) }
  /// The table at a fixed address, never freed.
  nonisolated(unsafe) static let pointer: UnsafePointer<UInt> = {
    let pointer = UnsafeMutablePointer<UInt>.allocate(capacity: table.count)
    pointer.initialize(from: table, count: table.count)
    return UnsafePointer(pointer)
  }()
}
