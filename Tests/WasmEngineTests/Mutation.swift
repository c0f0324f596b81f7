import RandomPrograms

@testable import WasmEngine

/// Damages modules, each time in one of several ways, the same for the same seed and number.
struct Mutator: Sendable {
  let modules: [[UInt8]]
  let seed: UInt64
  /// Where the instructions of each module lie.
  private let instructions: [[Range<Int>]]

  init(modules: [[UInt8]], seed: UInt64) {
    self.modules = modules
    self.seed = seed
    instructions = modules.map { (try? Self.instructions(of: $0)) ?? [] }
  }

  /// The mutation of a number.
  func mutation(_ number: Int) -> [UInt8] {
    var random = SplitMix(state: seed &+ UInt64(number) &* 0xD1B5_4A32_D192_ED03)
    let chosen = random.below(modules.count)
    var bytes = modules[chosen]
    // Most other damage ends in the decoder: every third mutation keeps the module well-formed, to get behind it.
    if random.below(3) == 0 {
      for _ in 0...random.below(3) { substitute(&bytes, instructions[chosen], &random) }
      return bytes
    }
    for _ in 0...random.below(2) {
      guard bytes.count > 9 else { break }
      switch random.below(10) {
      case 0...3: flip(&bytes, &random)
      case 4: bytes.removeLast(1 + random.below(bytes.count - 9))
      case 5, 6: inflate(&bytes, &random)
      case 7: splice(&bytes, &random)
      default: shuffleSections(&bytes, &random)
      }
    }
    return bytes
  }

  /// Opcodes without immediates that have operands and results of the same types.
  private static let kindred: [ClosedRange<UInt8>] = [
    0x46...0x4F, 0x51...0x5A, 0x5B...0x60, 0x61...0x66, 0x67...0x69, 0x6A...0x78, 0x79...0x7B, 0x7C...0x8A, 0x8B...0x91,
    0x92...0x98, 0x99...0x9F, 0xA0...0xA6,
  ]

  /// Changes an instruction into another one, or its immediate; what follows stays where it is.
  private func substitute(_ bytes: inout [UInt8], _ instructions: [Range<Int>], _ random: inout SplitMix) {
    guard !instructions.isEmpty else { return }
    let instruction = instructions[random.below(instructions.count)]
    let at = instruction.lowerBound
    switch random.below(6) {
    case 0: return bytes.replaceSubrange(instruction, with: repeatElement(0x01, count: instruction.count))
    case 1: return exchange(&bytes, instruction, &random)
    default: break
    }
    switch instruction.count {
    case 1:
      if random.below(8) > 0, let kin = Self.kindred.first(where: { $0.contains(bytes[at]) }) {
        bytes[at] = kin.randomElement(using: &random) ?? bytes[at]
      } else {
        bytes[at] = UInt8.random(in: 0x45...0xC4, using: &random)
      }
    case 2: bytes[at + 1] = UInt8(random.below(random.below(2) == 0 ? 8 : 128))
    case _ where bytes[at] >= 0xFB && random.below(2) == 0:
      // An instruction behind a prefix becomes another one.
      bytes[at + 1] = bytes[at + 1] & 0x80 | UInt8(random.below(128))
    default: bytes[instruction.upperBound - 1] = UInt8(random.below(128))
    }
  }

  /// Puts an instruction of the same length, of any module, in the place of one.
  private func exchange(_ bytes: inout [UInt8], _ instruction: Range<Int>, _ random: inout SplitMix) {
    for _ in 0..<8 {
      let other = random.below(modules.count)
      guard let found = instructions[other].randomElement(using: &random), found.count == instruction.count else { continue }
      return bytes.replaceSubrange(instruction, with: modules[other][found])
    }
  }

  private static func instructions(of module: [UInt8]) throws -> [Range<Int>] {
    let definition = try ModuleDecoder.decode(module, features: .all)
    return try module.withUnsafeBytes { bytes in
      var instructions: [Range<Int>] = []
      for body in definition.bodies {
        var reader = InstructionReader(bytes, range: body.range)
        while !reader.isAtEnd {
          let start = reader.offset
          if try reader.next().opcode != .end { instructions.append(start..<reader.offset) }
        }
      }
      return instructions
    }
  }

  /// Changes a few bytes behind the header: a bit, any value, or one that means something in the format.
  private func flip(_ bytes: inout [UInt8], _ random: inout SplitMix) {
    let telling: [UInt8] = [
      0x00, 0x01, 0x0B, 0x10, 0x11, 0x1F, 0x40, 0x4E, 0x50, 0x5E, 0x5F, 0x60, 0x63, 0x64, 0x69, 0x6B, 0x6C, 0x6D, 0x6E, 0x6F,
      0x70,
      0x71, 0x74, 0x78, 0x7B, 0x7C, 0x7F, 0x80, 0xFB, 0xFC, 0xFD, 0xFE, 0xFF,
    ]
    for _ in 0...random.below(4) {
      let at = 8 + random.below(bytes.count - 8)
      switch random.below(3) {
      case 0: bytes[at] ^= 1 << UInt8(random.below(8))
      case 1: bytes[at] = UInt8(truncatingIfNeeded: random.next())
      default: bytes[at] = telling[random.below(telling.count)]
      }
    }
  }

  /// Makes a number longer or much greater than it was.
  private func inflate(_ bytes: inout [UInt8], _ random: inout SplitMix) {
    let at = 8 + random.below(bytes.count - 8)
    let low = bytes[at] & 0x7F
    let replacement: [UInt8] =
      switch random.below(5) {
      case 0: [low | 0x80, 0]
      case 1: [low | 0x80, 0x80, 0x80, 0x80, 0]
      case 2: [0xFF, 0xFF, 0xFF, 0xFF, 0x0F]
      case 3: [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01]
      default: [UInt8](repeating: 0x80, count: 12) + [0]
      }
    bytes.replaceSubrange(at...at, with: replacement)
  }

  /// Puts a piece of another module anywhere.
  private func splice(_ bytes: inout [UInt8], _ random: inout SplitMix) {
    let other = modules[random.below(modules.count)]
    let start = random.below(other.count)
    let count = min(other.count - start, 1 + random.below(64))
    let at = 8 + random.below(bytes.count - 8)
    let end = random.below(2) == 0 ? at : min(bytes.count, at + count)
    bytes.replaceSubrange(at..<end, with: other[start..<start + count])
  }

  /// Drops, doubles, exchanges or borrows a whole section, so that what remains is well-formed and does not fit.
  private func shuffleSections(_ bytes: inout [UInt8], _ random: inout SplitMix) {
    var sections = Self.sections(of: bytes)
    let others = Self.sections(of: modules[random.below(modules.count)])
    guard !sections.isEmpty, !others.isEmpty else { return }
    let at = random.below(sections.count)
    switch random.below(4) {
    case 0: sections.remove(at: at)
    case 1: sections.insert(sections[at], at: random.below(sections.count + 1))
    case 2: sections.swapAt(at, random.below(sections.count))
    default:
      // The most telling: another module's section of the same kind.
      let borrowed = others[random.below(others.count)]
      if let same = sections.firstIndex(where: { $0.first == borrowed.first }) {
        sections[same] = borrowed
      } else {
        sections.insert(borrowed, at: sections.firstIndex { $0[0] > borrowed[0] } ?? sections.count)
      }
    }
    bytes = Array(bytes[..<8]) + sections.flatMap { $0 }
  }

  /// The sections of a module, headers included; what cannot be read is left out.
  private static func sections(of bytes: [UInt8]) -> [[UInt8]] {
    var sections: [[UInt8]] = []
    var at = 8
    while at < bytes.count {
      let start = at
      at += 1
      var size = 0
      var shift = 0
      while at < bytes.count, shift < 28 {
        size |= Int(bytes[at] & 0x7F) << shift
        shift += 7
        at += 1
        if bytes[at - 1] & 0x80 == 0 { break }
      }
      guard size <= bytes.count - at else { break }
      at += size
      sections.append(Array(bytes[start..<at]))
    }
    return sections
  }
}
