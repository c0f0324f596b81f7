import WasmTypes

/// The lanes that `i8x16.shuffle` chooses: 0 … 15 of its first operand, 16 … 31 of its second.
struct ShuffleLanes {
  private let low: UInt64
  private let high: UInt64

  init(_ instruction: Instruction) { (low, high) = (instruction.bits, instruction.bitsHigh) }

  subscript(index: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: (index < 8 ? low : high) >> UInt64(index % 8 * 8))
  }

  /// The instruction that does just this, of those that choose by a fixed pattern.
  var pattern: InternalOpcode? {
    func isZip(_ width: Int, from start: Int) -> Bool {
      (0..<16).allSatisfy { self[$0] == start + $0 / (2 * width) * width + $0 % width + $0 / width % 2 * 16 }
    }
    if isZip(1, from: 0) { return .zip_low }
    if isZip(1, from: 8) { return .zip_high }
    if isZip(2, from: 0) { return .zip_low_16 }
    if isZip(2, from: 8) { return .zip_high_16 }
    if isZip(4, from: 0) { return .zip_low_32 }
    if isZip(4, from: 8) { return .zip_high_32 }
    if (0..<16).allSatisfy({ self[$0] == 2 * $0 }) { return .bytes_even }
    return (0..<16).allSatisfy { self[$0] == 2 * $0 + 1 } ? .bytes_odd : nil
  }

  /// The first lane of 16 in a row, which begin in the first operand and end in the second.
  var runStart: Int? { (1..<16).allSatisfy { self[$0] == self[0] + UInt8($0) } ? Int(self[0]) : nil }

  /// Where four lanes in a row of one operand begin for each 32 bits of the result, which of those four it takes, and in what order:
  /// nil where that is not the same for all of them.
  var bytesWithin32: (starts: [Int], bytes: [Int])? {
    let lanes = (0..<16).map { Int(self[$0]) }
    let least = lanes[0..<4].min() ?? 0
    // As far to the left as possible: the four begin early enough to fit.
    for room in 0..<4 {
      let bytes = lanes[0..<4].map { $0 - least + room }
      let starts = stride(from: 0, to: 16, by: 4).map { lanes[$0] - bytes[0] }
      let fits = (0..<16).allSatisfy { lanes[$0] == starts[$0 / 4] + bytes[$0 % 4] && bytes[$0 % 4] < 4 }
      if fits, starts.allSatisfy({ $0 >= 0 && $0 % 16 <= 12 }) { return (starts, bytes) }
    }
    return nil
  }

  /// The greatest number of bytes in which the result can be put together from runs within one operand.
  var pieceWidth: Int {
    for width in [8, 4, 2] {
      let fits = stride(from: 0, to: 16, by: width).allSatisfy { first in
        self[first] % 16 + UInt8(width) <= 16 && (1..<width).allSatisfy { self[first + $0] == self[first] + UInt8($0) }
      }
      if fits { return width }
    }
    return 1
  }
}
