import RandomPrograms

/// Writes binary modules byte by byte: for shapes that no text should spell out, and for ones that are not valid.
struct ModuleBuilder {
  var bytes: [UInt8] = [0x00, 0x61, 0x73, 0x6D, 0x01, 0x00, 0x00, 0x00]

  /// An unsigned LEB128 number.
  static func leb(_ value: UInt64) -> [UInt8] {
    var rest = value
    var bytes: [UInt8] = []
    repeat {
      let low = UInt8(truncatingIfNeeded: rest & 0x7F)
      rest >>= 7
      bytes.append(rest == 0 ? low : low | 0x80)
    } while rest != 0
    return bytes
  }

  static func leb(_ value: Int) -> [UInt8] { leb(UInt64(value)) }

  /// A vector of items that are bytes already.
  static func vector(_ items: [[UInt8]]) -> [UInt8] { leb(items.count) + items.flatMap { $0 } }

  mutating func section(_ id: UInt8, _ content: [UInt8]) {
    bytes.append(id)
    bytes += Self.leb(content.count) + content
  }

  /// A module with one function, `() → ()` unless said otherwise, exported as "f", of these locals and instructions.
  static func function(
    locals: [UInt8] = [0], _ body: [UInt8], type: [UInt8] = [0x60, 0, 0], memory: [UInt8]? = nil
  ) -> [UInt8] {
    var module = ModuleBuilder()
    module.section(1, vector([type]))
    module.section(3, vector([[0]]))
    if let memory { module.section(5, vector([memory])) }
    module.section(7, vector([[1, 0x66, 0, 0]]))
    let code = locals + body + [0x0B]
    module.section(10, vector([leb(code.count) + code]))
    return module.bytes
  }
}
