#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The processor time of the process in nanoseconds: what other processes do meanwhile is not in it.
func processorTime() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) * 1e9 + Double(time.tv_nsec)
}

/// The nanoseconds that one of `count` actions takes, in the best of several rounds.
func best(of rounds: Int = 15, count: Int, _ action: () throws -> Void) rethrows -> Double {
  var least = Double.infinity
  for _ in 0..<rounds {
    let start = processorTime()
    for _ in 0..<count { try action() }
    least = min(least, (processorTime() - start) / Double(count))
  }
  return least
}

/// A line of output: what was measured, the figure, its unit.
func report(_ name: String, _ value: Double, _ unit: String) {
  print("\(name)\t\(value)\t\(unit)")
  fflush(nil)
}
