import WasmEngine
import WasmTypes

/// Constant expressions, and the segments that hold them (specification 3.0, 6.6.9 and 6.6.10).
extension ModuleText {
  /// A constant expression in a line; folded, that is in parentheses, where it is one instruction.
  func expression(_ expression: ConstantExpression) throws(WasmError) -> (text: String, isFolded: Bool) {
    do throws(DecodingError) {
      let words = try module.bytes.withUnsafeBufferPointer { (buffer) throws(DecodingError) in
        var reader = InstructionReader(UnsafeRawBufferPointer(buffer), range: expression.range)
        var words: [String] = []
        while !reader.isAtEnd { words.append(instructions.text(try reader.next(), reader)) }
        return words.dropLast()  // the final end
      }
      return words.count == 1 ? ("(\(words[0]))", true) : (words.joined(separator: " "), false)
    } catch { throw .decoding(error) }
  }

  /// An expression that stands in parentheses, with a word of its own where it is not one instruction.
  private func wrapped(_ expression: ConstantExpression, _ word: String) throws(WasmError) -> String {
    let (text, isFolded) = try self.expression(expression)
    return isFolded ? text : "(\(word) \(text))"
  }

  mutating func printElements() throws(WasmError) {
    for (index, segment) in module.elements.enumerated() {
      try out.beginLine(1)
      out.write("(elem\(binder(.element, index))")
      switch segment.mode {
      case .passive: break
      case .declarative: out.write(" declare")
      case .active(let table, let offset):
        if table != 0 { out.write(" (table \(identifiers.reference(.table, table)))") }
        out.write(" " + (try wrapped(offset, "offset")))
      }
      try printItems(of: segment)
      out.write(")")
    }
  }

  private mutating func printItems(of segment: ElementSegment) throws(WasmError) {
    switch segment.items {
    case .functions(let functions):
      out.write(" func")
      for function in functions { try out.write(word: identifiers.reference(.function, function), depth: 2) }
    case .expressions(let items):
      out.write(" " + types.words(segment.type))
      for item in items { try out.write(word: try wrapped(item, "item"), depth: 2) }
    }
  }

  mutating func printData() throws(WasmError) {
    for (index, segment) in module.dataSegments.enumerated() {
      try out.beginLine(1)
      out.write("(data\(binder(.data, index))")
      if case .active(let memory, let offset) = segment.mode {
        if memory != 0 { out.write(" (memory \(identifiers.reference(.memory, memory)))") }
        out.write(" " + (try wrapped(offset, "offset")))
      }
      try out.write(strings: module.bytes[segment.bytes], depth: 2)
      out.write(")")
    }
  }
}
