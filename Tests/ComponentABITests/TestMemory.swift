@testable import ComponentABI

/// A guest made of an array and a bump allocator.
final class TestMemory: GuestMemory {
  var bytes: [UInt8]
  var next: UInt64 = 16
  /// The allocations: size and alignment.
  var allocations: [[UInt64]] = []
  /// Answers allocations instead of the bump allocator.
  var answer: UInt64?

  init(count: Int = 1 << 16) { bytes = [UInt8](repeating: 0, count: count) }

  var byteCount: UInt64 { UInt64(bytes.count) }

  func read(at address: UInt64, count: UInt64) throws(ComponentError) -> [UInt8] {
    try check(address: address, byteCount: count)
    return Array(bytes[Int(address)..<Int(address + count)])
  }

  func load<T: FixedWidthInteger & BitwiseCopyable>(at address: UInt64, as type: T.Type) throws(ComponentError) -> T {
    try check(address: address, byteCount: UInt64(MemoryLayout<T>.size))
    return (0..<MemoryLayout<T>.size).reversed().reduce(0) { $0 << 8 | T(truncatingIfNeeded: bytes[Int(address) + $1]) }
  }

  func write(_ new: some Collection<UInt8>, at address: UInt64) throws(ComponentError) {
    try check(address: address, byteCount: UInt64(new.count))
    bytes.replaceSubrange(Int(address)..<Int(address) + new.count, with: new)
  }

  func store<T: FixedWidthInteger & BitwiseCopyable>(_ value: T, at address: UInt64) throws(ComponentError) {
    try check(address: address, byteCount: UInt64(MemoryLayout<T>.size))
    for index in 0..<MemoryLayout<T>.size {
      bytes[Int(address) + index] = UInt8(truncatingIfNeeded: value >> T(truncatingIfNeeded: 8 * index))
    }
  }

  func allocate(size: UInt64, alignment: Int) throws(ComponentError) -> UInt64 {
    allocations.append([size, UInt64(alignment)])
    if let answer { return answer }
    next = (next + UInt64(alignment) - 1) / UInt64(alignment) * UInt64(alignment)
    defer { next += size }
    while next + size > byteCount { bytes.append(contentsOf: [UInt8](repeating: 0, count: 1 << 16)) }
    return next
  }
}

extension ComponentError {
  /// The fault's case, without what it carries.
  var kind: String {
    if case .cannotLeave = fault { return "cannotLeave" }
    if case .abandoned = fault { return "abandoned" }
    return Mirror(reflecting: fault).children.first?.label ?? "\(fault)"
  }
}

/// The kind of the component error that the body throws; nil when it throws none.
func fault(_ body: () throws -> Void) -> String? {
  do {
    try body()
    return nil
  } catch let error as ComponentError {
    return error.kind
  } catch {
    return "\(error)"
  }
}

/// A repeatable source of random numbers.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}
