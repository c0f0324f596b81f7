import WasmEngine
import WasmTypes

/// Instructions as text, for people (specification 3.0, chapter 6, without folding).
///
/// It needs no valid module: indices that lead nowhere are written as numbers.
package struct Disassembler {
  private let module: ModuleDefinition
  private var instructions: InstructionText

  /// Lists of targets, types or clauses of one instruction are cut after `listLimit`.
  package init(_ module: ModuleDefinition, names: NameSection, listLimit: Int = 64) {
    self.module = module
    instructions = InstructionText(Identifiers(module, names))
    instructions.listLimit = listLimit
  }

  /// A line of a disassembled expression.
  package struct Line: Sendable {
    /// Of the instruction, in the module.
    package var offset: Int
    /// The number of blocks around it.
    package var depth: Int
    package var text: String
  }

  /// Gives the body's instructions one by one to `body`, until it returns false or something is malformed.
  ///
  /// Complexity: linear in the body's size.
  package mutating func disassemble(
    _ range: Range<Int>, function: Int? = nil, _ body: (Line) -> Bool
  ) throws(DecodingError) {
    instructions.locals = function.map { instructions.identifiers.locals(of: $0, count: .max) } ?? [:]
    try module.bytes.withUnsafeBufferPointer { (buffer) throws(DecodingError) in
      var reader = InstructionReader(UnsafeRawBufferPointer(buffer), range: range)
      var depth = 0
      while !reader.isAtEnd {
        let instruction = try reader.next()
        if instruction.opcode == .end || instruction.opcode == .else { depth = max(0, depth &- 1) }
        let text = instructions.text(instruction, reader)
        guard body(Line(offset: instruction.offset, depth: depth, text: text)) else { return }
        switch instruction.opcode {
        case .block, .loop, .if, .else, .tryTable: depth &+= 1
        default: break
        }
      }
    }
  }
}
