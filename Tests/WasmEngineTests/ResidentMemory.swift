import Foundation

/// The process's resident memory, or its greatest so far where only that can be asked.
func residentBytes() -> Int {
  if let statm = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8),
    let pages = statm.split(separator: " ").dropFirst().first.flatMap({ Int($0) })
  {
    return pages * Int(sysconf(Int32(_SC_PAGESIZE)))
  }
  var usage = rusage()
  #if canImport(Darwin)
    getrusage(RUSAGE_SELF, &usage)
    return usage.ru_maxrss
  #else
    getrusage(RUSAGE_SELF.rawValue, &usage)
    return usage.ru_maxrss * 1024
  #endif
}
