import WasmEngine
import WasmTypes

/// Constant expressions, and the segments that hold them (specification 3.0, 6.6.9 and 6.6.10).
extension ModuleText {
  /// A constant expression: in parentheses where it is one instruction, otherwise in those of a word if one is given.
  mutating func printExpression(_ expression: ConstantExpression, in word: String? = nil) throws(WasmError) {
    let bytes = module.bytes
    try bytes.withUnsafeBufferPointer { (buffer) throws(WasmError) in
      let start = InstructionReader(UnsafeRawBufferPointer(buffer), range: expression.range)
      var reader = start
      let first = try Self.next(&reader)
      if !reader.isAtEnd {
        let text = instructions.text(first, reader)
        _ = try Self.next(&reader)
        if reader.isAtEnd { return try out.write(word: "(\(text))", depth: 2) }
      }
      if let word { try out.write(word: "(" + word, depth: 2) }
      reader = start
      while true {
        let instruction = try Self.next(&reader)
        if reader.isAtEnd { break }  // the final end
        try out.write(word: instructions.text(instruction, reader), depth: 2)
      }
      if word != nil { out.write(")") }
    }
  }

  static func next(_ reader: inout InstructionReader) throws(WasmError) -> Instruction {
    do throws(DecodingError) { return try reader.next() } catch { throw .decoding(error) }
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
        try printExpression(offset, in: "offset")
      }
      try printItems(of: segment)
      out.write(")")
    }
  }

  private mutating func printItems(of segment: ElementSegment) throws(WasmError) {
    switch segment.items {
    case .functions(let functions):
      out.write(" func")
      for function in functions { try out.write(word: identifiers.reference(.function, Int(function)), depth: 2) }
    case .expressions(let items):
      out.write(" " + types.words(segment.type))
      for item in items { try printExpression(item, in: "item") }
    }
  }

  mutating func printData() throws(WasmError) {
    for (index, segment) in module.dataSegments.enumerated() {
      try out.beginLine(1)
      out.write("(data\(binder(.data, index))")
      if case .active(let memory, let offset) = segment.mode {
        if memory != 0 { out.write(" (memory \(identifiers.reference(.memory, memory)))") }
        try printExpression(offset, in: "offset")
      }
      try out.write(strings: module.bytes[segment.bytes], depth: 2)
      out.write(")")
    }
  }
}
