import WasmTypes

/// The custom section `metadata.code.branch_hint`: for conditional branches, whether they are likely taken (branch hinting, "Binary
/// Representation").
package struct BranchHints: Sendable {
  package static let sectionName = Name("metadata.code.branch_hint")

  package struct Hint: Sendable, Hashable {
    /// Of the instruction, counted from the start of the function's body.
    package var offset: Int
    package var isLikely: Bool
  }

  /// By function; both in increasing order.
  package private(set) var functions: [(function: Int, hints: [Hint])] = []

  /// Decodes the section.
  package init(_ section: CustomSection, of module: ModuleDefinition) throws(DecodingError) {
    functions = try module.bytes.withUnsafeBufferPointer { (buffer) throws(DecodingError) in
      var reader = BinaryReader(UnsafeRawBufferPointer(buffer), range: section.range)
      var functions: [(function: Int, hints: [Hint])] = []
      for _ in 0..<(try reader.readItemCount()) {
        let start = reader.offset
        let function = Int(try reader.readU32())
        if let last = functions.last, last.function >= function {
          throw DecodingError("functions of branch hints out of order", at: start)
        }
        functions.append((function, try Self.readHints(&reader)))
      }
      guard reader.isAtEnd else { throw DecodingError("section size mismatch", at: reader.offset) }
      return functions
    }
  }

  private static func readHints(_ reader: inout BinaryReader) throws(DecodingError) -> [Hint] {
    var hints: [Hint] = []
    for _ in 0..<(try reader.readItemCount()) {
      let start = reader.offset
      let offset = Int(try reader.readU32())
      if let last = hints.last, last.offset >= offset { throw DecodingError("branch hints out of order", at: start) }
      let place = reader.offset
      guard try reader.readU32() == 1 else { throw DecodingError("branch hint of a size other than 1", at: place) }
      let value = try reader.readByte()
      guard value < 2 else { throw DecodingError("invalid branch hint \(value)", at: reader.offset &- 1) }
      hints.append(Hint(offset: offset, isLikely: value == 1))
    }
    return hints
  }

  /// Every hint must be for an `if` or `br_if` of a function of the module.
  package func check(_ module: ModuleDefinition) throws(WasmError) {
    for (function, hints) in functions {
      let index = function &- module.importedFunctionCount
      guard module.bodies.indices.contains(index) else {
        throw .validation(ValidationError("@metadata.code.branch_hint annotation: unknown function \(function)"))
      }
      let body = module.bodies[index]
      let targets = try Self.targets(in: body, of: module)
      for hint in hints where !targets.contains(body.start &+ hint.offset) {
        throw .validation(
          ValidationError(
            "@metadata.code.branch_hint annotation: invalid target", at: body.start &+ hint.offset, function: function))
      }
    }
  }

  /// The offsets of the instructions that can have a hint.
  private static func targets(in body: FunctionBody, of module: ModuleDefinition) throws(WasmError) -> Set<Int> {
    do throws(DecodingError) {
      return try module.bytes.withUnsafeBufferPointer { (buffer) throws(DecodingError) in
        var reader = InstructionReader(UnsafeRawBufferPointer(buffer), range: body.range)
        var targets: Set<Int> = []
        while !reader.isAtEnd {
          let instruction = try reader.next()
          if instruction.opcode == .if || instruction.opcode == .brIf { targets.insert(instruction.offset) }
        }
        return targets
      }
    } catch { throw .decoding(error) }
  }
}
