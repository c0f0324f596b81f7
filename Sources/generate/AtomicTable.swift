/// The atomic instructions whose handlers are generated: one handler for each width in memory and operation.
///
/// Results are widened to 64 bits with zeros. A slot of an i32 may hold anything in its upper half, so the i32 instruction of a width is
/// the i64 instruction of the same width.
enum AtomicTable {
  static let widths = [8, 16, 32, 64]

  /// (name in the mnemonic, the method of `Atomic` that gives back the old value)
  static let readModifyWrite: [(name: String, expression: String)] = [
    ("add", "cell.pointee.wrappingAdd(value, ordering: .sequentiallyConsistent).oldValue"),
    ("sub", "cell.pointee.wrappingSubtract(value, ordering: .sequentiallyConsistent).oldValue"),
    ("and", "cell.pointee.bitwiseAnd(value, ordering: .sequentiallyConsistent).oldValue"),
    ("or", "cell.pointee.bitwiseOr(value, ordering: .sequentiallyConsistent).oldValue"),
    ("xor", "cell.pointee.bitwiseXor(value, ordering: .sequentiallyConsistent).oldValue"),
    ("xchg", "cell.pointee.exchange(value, ordering: .sequentiallyConsistent)"),
  ]

  /// The Wasm instructions of a width in memory: i64's, and i32's where it is not too wide.
  static func mnemonics(_ operation: String, width: Int) -> [String] {
    [("i64", 64), ("i32", 32)].filter { width <= $0.1 }.map { type, bits in
      let narrow = width < bits
      let suffix = narrow && operation != "store" ? "_u" : ""
      switch operation {
      case "load", "store": return "\(type).atomic.\(operation)\(narrow ? "\(width)" : "")\(suffix)"
      default: return "\(type).atomic.rmw\(narrow ? "\(width)" : "").\(operation)\(suffix)"
      }
    }
  }
}
