import WasmTypes

extension Store {
  /// True where a table may grow by `delta` elements under its own maximum and the store's limits.
  func canGrow(_ table: UnsafeMutablePointer<TableRecord>, by delta: UInt64) -> Bool {
    let (sum, overflow) = table.pointee.count.addingReportingOverflow(delta)
    guard !overflow, sum <= table.pointee.type.limits.maximum ?? (table.pointee.type.addressType == .i32 ? 0xFFFF_FFFF : .max)
    else { return false }
    return delta <= UInt64(max(0, limits.tableElements - tableElements))
  }

  /// Grows a table that `canGrow`; new elements hold `value`.
  func grow(_ table: UnsafeMutablePointer<TableRecord>, by delta: UInt64, value: UInt64) {
    let count = table.pointee.count + delta
    if count > table.pointee.capacity {
      let capacity = max(count, min(table.pointee.capacity * 2, UInt64(max(0, limits.tableElements))))
      let elements = UnsafeMutablePointer<UInt64>.allocate(capacity: Int(capacity))
      elements.update(from: table.pointee.elements, count: Int(table.pointee.count))
      table.pointee.elements.deallocate()
      table.pointee.elements = elements
      table.pointee.capacity = capacity
    }
    (table.pointee.elements + Int(table.pointee.count)).update(repeating: value, count: Int(delta))
    table.pointee.count = count
    tableElements += Int(delta)
  }

  /// Gives a table room for `count` elements, which the caller writes all; what is over the count is given back.
  func resize(_ table: UnsafeMutablePointer<TableRecord>, to count: Int) {
    if table.pointee.capacity < count || table.pointee.capacity / 2 > max(16, count) {
      table.pointee.elements.deallocate()
      table.pointee.elements = .allocate(capacity: max(1, count))
      table.pointee.capacity = UInt64(max(1, count))
    }
    tableElements += count - Int(table.pointee.count)
    table.pointee.count = UInt64(count)
  }

  /// Makes a table of its type's minimum size.
  func allocateTable(_ type: TableType, value: UInt64) throws(WasmError) -> UnsafeMutablePointer<TableRecord> {
    guard type.limits.minimum <= UInt64(max(0, limits.tableElements - tableElements)) else {
      throw .resource(
        ResourceError("a table of \(type.limits.minimum) elements is over the store's limit of \(limits.tableElements)"))
    }
    let record = UnsafeMutablePointer<TableRecord>.allocate(capacity: 1)
    let capacity = max(1, type.limits.minimum)
    record.initialize(to: TableRecord(elements: .allocate(capacity: Int(capacity)), count: 0, capacity: capacity, type: type))
    tables.append(record)
    grow(record, by: type.limits.minimum, value: value)
    return record
  }
}
