/// Puts modules together from bytes, for the tests of the stages before the text format.
package struct ModuleBytes {
  package var bytes: [UInt8] = [0x00, 0x61, 0x73, 0x6D, 0x01, 0x00, 0x00, 0x00]

  package init() {}

  /// Appends a section with its size.
  package func section(_ id: UInt8, _ contents: [UInt8]) -> ModuleBytes {
    var result = self
    result.bytes += [id] + leb(contents.count) + contents
    return result
  }

  /// Appends a section that is a vector of items.
  package func vector(_ id: UInt8, _ items: [[UInt8]]) -> ModuleBytes { section(id, leb(items.count) + items.flatMap { $0 }) }

  /// A module of one function with a type, locals as encoded, and a body without its `end`.
  package static func function(
    _ parameters: [UInt8] = [], _ results: [UInt8] = [], locals: [[UInt8]] = [], _ body: [UInt8], memory: Bool = false
  ) -> [UInt8] {
    var module = ModuleBytes().vector(1, [functionType(parameters, results)]).vector(3, [[0]])
    if memory { module = module.vector(5, [[0x00, 0x01]]) }
    return module.vector(10, [code(locals: locals, body)]).bytes
  }

  package static func functionType(_ parameters: [UInt8], _ results: [UInt8]) -> [UInt8] {
    [0x60] + leb(parameters.count) + parameters + leb(results.count) + results
  }

  /// A function's entry in the code section.
  package static func code(locals: [[UInt8]] = [], _ body: [UInt8]) -> [UInt8] {
    let contents = leb(locals.count) + locals.flatMap { $0 } + body + [0x0B]
    return leb(contents.count) + contents
  }
}

/// An unsigned integer in LEB128.
package func leb(_ value: Int) -> [UInt8] {
  var rest = UInt64(value)
  var bytes: [UInt8] = []
  repeat {
    bytes.append(UInt8(rest & 0x7F) | (rest > 0x7F ? 0x80 : 0))
    rest >>= 7
  } while rest != 0
  return bytes
}

/// A signed integer in LEB128.
package func signedLEB(_ value: Int64) -> [UInt8] {
  var rest = value
  var bytes: [UInt8] = []
  while true {
    let byte = UInt8(truncatingIfNeeded: rest & 0x7F)
    rest >>= 7
    if (rest == 0 && byte & 0x40 == 0) || (rest == -1 && byte & 0x40 != 0) { return bytes + [byte] }
    bytes.append(byte | 0x80)
  }
}

/// A name with its length.
package func name(_ text: String) -> [UInt8] { leb(text.utf8.count) + Array(text.utf8) }

package let i32: UInt8 = 0x7F
package let i64: UInt8 = 0x7E
package let f32: UInt8 = 0x7D
package let f64: UInt8 = 0x7C
package let v128: UInt8 = 0x7B
package let funcref: UInt8 = 0x70
