/// A function's internal code, for people to read.
package struct InternalCode {
  package struct Instruction {
    /// Where it begins, in words from the start of the function.
    package var word: Int
    /// Its handler's name.
    package var name: String
    package var operands: [Operand]
    /// Of the Wasm instruction that was being translated, in the module. Those before it that have no internal instruction of their own
    /// are part of this one.
    package var wasmOffset: Int
  }

  package struct Operand {
    package enum Value {
      case slot(Int)
      /// A word of this code.
      case target(Int)
      /// An index of the function index space.
      case function(Int)
      case number(Int64)
      case bits(low: UInt64, high: UInt64)
    }
    package var name: String
    package var value: Value
  }

  /// Where an exception of a region is caught.
  package struct Clause {
    package var words: Range<Int>
    /// Nil for every tag.
    package var tag: Int?
    /// Where the exception's values are put.
    package var slot: Int
    package var landing: Int
  }

  package var instructions: [Instruction] = []
  package var clauses: [Clause] = []
  package var frameBytes: Int
  /// The slot of the link; parameters and results lie below it, locals and operands above.
  package var link: Int
  /// What entering the function costs: the call and everything up to the first branch.
  package var entryFuel: Int
}

extension Module {
  /// Translates a function, which is not imported, only to show what becomes of it.
  ///
  /// - Throws: `.decoding` where the body cannot be read, which validation excludes.
  /// - Complexity: linear in the body's length.
  package func internalCode(of function: Int) throws(WasmError) -> InternalCode {
    var options = code.options
    options.isProfiled = false
    options.keepsOrigins = true
    return InternalCode(try CodeStore.translate(function, definition, code.functions, options), self)
  }
}

extension InternalCode {
  init(_ code: TranslatedFunction, _ module: Module) {
    frameBytes = code.summary.frameBytes
    link = code.summary.linkOffset / 8
    entryFuel = code.summary.entryFuel
    for (index, origin) in code.origins.enumerated() {
      let end = index + 1 < code.origins.count ? Int(code.origins[index + 1].word) : code.words.count
      instructions.append(
        Instruction(code.words[Int(origin.word)..<end], at: Int(origin.word), wasmOffset: Int(origin.wasmOffset), module))
    }
    for region in code.tryRegions.regions {
      for clause in code.tryRegions.clauses[region.clauses] {
        clauses.append(
          Clause(
            words: region.start..<max(region.start, region.end), tag: clause.tag, slot: clause.slot,
            landing: code.tryRegions.landings[clause.label] ?? 0))
      }
    }
  }
}

extension InternalCode.Instruction {
  fileprivate init(_ words: ArraySlice<UInt64>, at word: Int, wasmOffset: Int, _ module: Module) {
    let opcode = HandlerAddresses.opcodes[UInt(words.first ?? 0)] ?? .unreachable
    let layout = InternalLayout(opcode)
    let reader = OperandReader(opcode, start: word, module)
    (self.word, self.wasmOffset) = (word, wasmOffset)
    name = "\(opcode)"
    operands = layout.fields.map { reader.operand($0, words) }
    for word in words.dropFirst(layout.wordCount) {
      operands += layout.repeated.map { reader.operand($0, [word]) }
    }
  }
}

/// Gives the fields of an instruction their meaning.
private struct OperandReader {
  let isBranch: Bool
  let hasRepeated: Bool
  let start: Int
  let module: Module

  init(_ opcode: InternalOpcode, start: Int, _ module: Module) {
    isBranch = "\(opcode)".split(separator: "_").contains("br")
    hasRepeated = !InternalLayout(opcode).repeated.isEmpty
    self.start = start
    self.module = module
  }

  func operand(_ field: InternalLayout.Field, _ words: ArraySlice<UInt64>) -> InternalCode.Operand {
    let bits = InternalLayout.bits(field, of: words)
    return InternalCode.Operand(name: field.name, value: value(field, bits, words))
  }

  private func value(
    _ field: InternalLayout.Field, _ bits: UInt64, _ words: ArraySlice<UInt64>
  ) -> InternalCode.Operand.Value {
    switch (field.name, field.width) {
    case ("offset", 32) where isBranch: return .target(start + Int(Int32(truncatingIfNeeded: bits)) / 8)
    case ("imm", 32), ("addend", 32), ("displacement", 32): return .number(Int64(Int32(truncatingIfNeeded: bits)))
    case ("callee", _):
      let code = UnsafeMutablePointer<FunctionCode>(bitPattern: UInt(bits))
      return .function(code.map { $0 - module.code.functions + module.definition.importedFunctionCount } ?? 0)
    case (_, 128):
      let high = words.startIndex + field.word + 1
      return .bits(low: bits, high: high < words.endIndex ? words[high] : 0)
    case ("imm", _): return .number(Int64(bitPattern: bits))
    case ("count", 16) where hasRepeated: return .number(Int64(bits))
    case ("shift", _), ("packed", _), ("place", _), ("size", _), ("longs", _): return .number(Int64(bits))
    // The highest bits of an index say how it is used.
    case (_, 32) where field.name.hasSuffix("memory") || field.name.hasSuffix("table"):
      return .number(Int64(bits & UInt64(IndexFlag.mask)))
    case (_, 16): return .slot(Int(bits))
    default: return .number(Int64(bitPattern: bits))
    }
  }
}
