import Synchronization

/// The same numbers for the same seed, on every machine and in every version: for tests, and executions that are run again.
/// xoshiro256** (Blackman and Vigna, 2018), its state from SplitMix64. Not for secrets.
public final class SeededRandomSource: RandomSource {
  private let generator: Mutex<Xoshiro256>

  public init(seed: UInt64) {
    var seeds = SplitMix64(state: seed)
    generator = Mutex(Xoshiro256(state: (seeds.next(), seeds.next(), seeds.next(), seeds.next())))
  }

  public func next() -> UInt64 { generator.withLock { $0.next() } }
}

/// SplitMix64 (Steele, Lea and Flood, 2014): any state will do.
struct SplitMix64: RandomNumberGenerator, Sendable {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
    return word ^ word >> 31
  }
}

/// xoshiro256**. The state must not be all zero, and SplitMix64 makes no such state.
struct Xoshiro256: RandomNumberGenerator, Sendable {
  var state: (UInt64, UInt64, UInt64, UInt64)

  mutating func next() -> UInt64 {
    let result = rotate(state.1 &* 5, 7) &* 9
    let shifted = state.1 << 17
    state.2 ^= state.0
    state.3 ^= state.1
    state.1 ^= state.2
    state.0 ^= state.3
    state.2 ^= shifted
    state.3 = rotate(state.3, 45)
    return result
  }

  private func rotate(_ word: UInt64, _ count: UInt64) -> UInt64 { word << count | word >> (64 - count) }
}
