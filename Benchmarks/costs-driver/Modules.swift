/// Small modules, written byte by byte: this target must not need the text parser.
enum SmallModules {
  private static func section(_ id: UInt8, _ contents: [UInt8]) -> [UInt8] { [id, UInt8(contents.count)] + contents }

  private static let header: [UInt8] = [0x00, 0x61, 0x73, 0x6D, 1, 0, 0, 0]

  /// A function "add", a memory of a page, a table of two functions, a global, and a segment of data.
  static let small =
    header
    + section(1, [1, 0x60, 2, 0x7F, 0x7F, 1, 0x7F])
    + section(3, [1, 0])
    + section(4, [1, 0x70, 0, 2])
    + section(5, [1, 0, 1])
    + section(6, [1, 0x7F, 1, 0x41, 8, 0x0B])
    + section(7, [2, 3] + Array("add".utf8) + [0, 0, 6] + Array("memory".utf8) + [2, 0])
    + section(9, [1, 0, 0x41, 0, 0x0B, 2, 0, 0])
    + section(10, [1, 7, 0, 0x20, 0, 0x20, 1, 0x6A, 0x0B])
    + section(11, [1, 0, 0x41, 16, 0x0B, 5] + Array("hello".utf8))

  /// Exports "guest" and "host", which call a function `(i32) -> i32` of the guest or of the host as often as their argument says,
  /// and "write", which writes a number to each of the first so many pages of 4 KiB.
  static let calls =
    header
    + section(1, [3, 0x60, 1, 0x7F, 1, 0x7F, 0x60, 1, 0x7F, 0, 0x60, 2, 0x7F, 0x7F, 0])
    + section(2, [1, 1] + Array("h".utf8) + [1] + Array("f".utf8) + [0, 0])
    + section(3, [4, 0, 1, 1, 2])
    + section(5, [1, 0, 16])
    + section(7, [3, 5] + Array("guest".utf8) + [0, 2, 4] + Array("host".utf8) + [0, 3, 5] + Array("write".utf8) + [0, 4])
    + section(10, [4] + body([0x20, 0, 0x41, 1, 0x6A, 0x0B]) + loop(callOf: 1) + loop(callOf: 0) + writes)

  private static func body(_ code: [UInt8]) -> [UInt8] { [UInt8(code.count + 1), 0] + code }

  private static func loop(callOf function: UInt8) -> [UInt8] {
    body([0x03, 0x40, 0x20, 0, 0x10, function, 0x1A, 0x20, 0, 0x41, 1, 0x6B, 0x22, 0, 0x0D, 0, 0x0B, 0x0B])
  }

  private static let writes = body(
    [0x03, 0x40, 0x20, 0, 0x41, 1, 0x6B, 0x22, 0, 0x41, 12, 0x74, 0x20, 1, 0x36, 2, 0, 0x20, 0, 0x0D, 0, 0x0B, 0x0B])
}
