import Testing

@testable import HostServices

@Suite struct TimeTests {
  @Test func simulatedClock() {
    let clock = SimulatedPluginClock(now: 100, monotonic: 5)
    #expect(clock.now() == 100 && clock.monotonic() == 5)
    clock.advance(by: .seconds(2) + .nanoseconds(1))
    #expect(clock.now() == 2_000_000_101 && clock.monotonic() == 2_000_000_006)
    clock.advance(by: .seconds(-5))
    #expect(clock.now() == 2_000_000_101)
    clock.set(now: 7)
    #expect(clock.now() == 7 && clock.monotonic() == 2_000_000_006)
    clock.advance(by: .seconds(Int64.max))
    clock.advance(by: .seconds(Int64.max))
    #expect(clock.now() == .max && clock.monotonic() == .max)
  }

  @Test func steps() {
    let clock = SimulatedPluginClock(step: 10)
    #expect([clock.now(), clock.monotonic(), clock.now()] == [0, 10, 20])
  }

  /// The reference implementations' numbers.
  @Test func generators() {
    var seeds = SplitMix64(state: 1_234_567)
    #expect(
      (0..<3).map { _ in seeds.next() } == [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423])
    var generator = Xoshiro256(state: (1, 2, 3, 4))
    #expect((0..<4).map { _ in generator.next() } == [11520, 0, 1_509_978_240, 1_215_971_899_390_074_240])
  }

  @Test func seededSource() {
    let (first, second, other) = (SeededRandomSource(seed: 42), SeededRandomSource(seed: 42), SeededRandomSource(seed: 43))
    let numbers = (0..<100).map { _ in first.next() }
    #expect(numbers == (0..<100).map { _ in second.next() })
    #expect(numbers != (0..<100).map { _ in other.next() })
    // What a seed gives is part of the promise.
    #expect(numbers.prefix(2) == [1_546_998_764_402_558_742, 6_990_951_692_964_543_102])
    #expect(SeededRandomSource(seed: 0).next() != 0)
  }
}
