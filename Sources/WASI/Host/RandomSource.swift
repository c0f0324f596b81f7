import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Where a guest's random bytes come from.
public protocol RandomSource: Sendable {
  /// Fills the buffer.
  func fill(_ buffer: UnsafeMutableRawBufferPointer) throws(Errno)
}

/// The operating system's cryptographically secure generator.
public struct SystemRandom: RandomSource {
  /// The operating system's generator.
  public init() {}

  public func fill(_ buffer: UnsafeMutableRawBufferPointer) throws(Errno) {
    guard let base = buffer.baseAddress else { return }
    #if canImport(Darwin)
      arc4random_buf(base, buffer.count)
    #else
      // getentropy gives at most 256 bytes a call.
      var done = 0
      while done < buffer.count {
        let count = min(buffer.count - done, 256)
        guard getentropy(base + done, count) == 0 else { throw .init(host: errno) }
        done += count
      }
    #endif
  }
}

/// The same bytes for the same seed (SplitMix64): for tests and deterministic runs, not for secrets.
public final class SeededRandom: RandomSource {
  private let state: Mutex<UInt64>

  /// A generator that begins at a seed.
  public init(seed: UInt64) { state = Mutex(seed) }

  public func fill(_ buffer: UnsafeMutableRawBufferPointer) throws(Errno) {
    state.withLock { state in
      var word: UInt64 = 0
      for index in buffer.indices {
        if index % 8 == 0 {
          state &+= 0x9E37_79B9_7F4A_7C15
          word = state
          word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
          word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
          word ^= word >> 31
        }
        buffer[index] = UInt8(truncatingIfNeeded: word)
        word >>= 8
      }
    }
  }
}
