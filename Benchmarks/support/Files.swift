/// What the drivers of the benchmarks share.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Ends the process with 1 and a message behind the program's name.
public func fail(_ message: String) -> Never {
  let program = CommandLine.arguments.first?.split(separator: "/").last ?? "bench"
  let text = Array("\(program): \(message)\n".utf8)
  _ = write(STDERR_FILENO, text, text.count)
  exit(1)
}

/// The bytes of a file; ends the process where it cannot be opened.
public func readFile(_ path: String) -> [UInt8] {
  guard let file = fopen(path, "rb") else { fail("cannot open \(path)") }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 1 << 20)
  while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
  return bytes
}
