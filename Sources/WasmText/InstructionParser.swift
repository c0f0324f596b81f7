import WasmTypes

/// Instruction sequences, flat and folded (specification 3.0, 6.5). Nesting lives in `body.frames`, not on the stack.
extension ModuleParser {
  /// The instructions of a constant expression up to the token at `end`, with the final `end`.
  mutating func parseConstantExpression(until end: Int) throws(TextError) -> [UInt8] {
    body = BodyState()
    try parseInstructions(until: end)
    body.code.append(Opcode.end)
    return body.code
  }

  /// Appends the instructions up to the token at `end` to the body's code.
  mutating func parseInstructions(until end: Int) throws(TextError) {
    while cursor.position < end {
      switch cursor.kind {
      case .leftParenthesis: try beginFolded()
      case .rightParenthesis: try endFolded()
      case .keyword:
        guard let opcode = cursor.token.opcode, allowsFlatInstruction else { throw cursor.unexpected() }
        if opcode != .else, opcode != .end, let hint = try takeBranchHint() { body.hints.append((body.code.count, hint)) }
        try parseFlat(opcode)
      default: throw cursor.unexpected()
      }
    }
    guard body.frames.isEmpty else { throw cursor.unexpected() }
  }

  /// Operands of folded instructions must be folded themselves.
  private var allowsFlatInstruction: Bool {
    switch body.frames.last?.kind {
    case .folded, .foldedCondition, .foldedIf: false
    default: true
    }
  }

  // MARK: - Flat instructions

  private mutating func parseFlat(_ opcode: Opcode) throws(TextError) {
    let place = cursor.position
    cursor.advance()
    switch opcode.immediates {
    case .block, .tryTable:
      let label = try takeBinder(of: "label")
      body.code += try parseBlockHead(opcode)
      body.labels.push(label)
      body.frames.append(BodyState.Frame(kind: opcode == .if ? .ifBlock : .block, label: label))
    default:
      switch opcode {
      case .else:
        guard case .ifBlock = body.frames.last?.kind else { throw misplaced(place) }
        body.frames[body.frames.count - 1].kind = .block
        try checkLabel()
        body.code.append(opcode)
      case .end:
        switch body.frames.last?.kind {
        case .block, .ifBlock: break
        default: throw misplaced(place)
        }
        try checkLabel()
        body.frames.removeLast()
        body.labels.pop()
        body.code.append(opcode)
      default: body.code += try parsePlain(opcode, at: place)
      }
    }
  }

  private mutating func misplaced(_ place: Int) -> TextError {
    cursor.position = place
    return cursor.unexpected()
  }

  /// The label after `else` and `end` must be the block's.
  private mutating func checkLabel() throws(TextError) {
    guard let label = cursor.takeIdentifier() else { return }
    if label != body.frames.last?.label.symbol { throw cursor.error("mismatching label", at: cursor.position - 1) }
  }

  // MARK: - Folded instructions

  private mutating func beginFolded() throws(TextError) {
    let word = cursor.next
    switch body.frames.last?.kind {
    case .foldedCondition:
      if word.keyword == .then {
        cursor.position += 2
        flushPending()
        body.labels.push(body.frames[body.frames.count - 1].label)
        body.frames[body.frames.count - 1].kind = .foldedIf(hasElse: false)
        body.frames.append(BodyState.Frame(kind: .arm))
        return
      }
    case .foldedIf(let hasElse):
      guard !hasElse, word.opcode == .else else { throw cursor.unexpected() }
      cursor.position += 2
      body.code.append(Opcode.else)
      body.frames[body.frames.count - 1].kind = .foldedIf(hasElse: true)
      body.frames.append(BodyState.Frame(kind: .arm))
      return
    default: break
    }
    guard let opcode = word.opcode, opcode != .else, opcode != .end else {
      cursor.advance()
      throw cursor.unexpected()
    }
    let hint = try takeBranchHint()
    let place = cursor.position + 1
    cursor.position += 2
    let start = body.pending.count
    switch opcode.immediates {
    case .block where opcode == .if:
      let label = try takeBinder(of: "label")
      body.pending += try parseBlockHead(opcode)
      body.frames.append(BodyState.Frame(kind: .foldedCondition, pendingStart: start, label: label, hint: hint))
    case .block, .tryTable:
      let label = try takeBinder(of: "label")
      if let hint { body.hints.append((body.code.count, hint)) }
      body.code += try parseBlockHead(opcode)
      body.labels.push(label)
      body.frames.append(BodyState.Frame(kind: .foldedBlock, label: label))
    default:
      body.pending += try parsePlain(opcode, at: place)
      body.frames.append(BodyState.Frame(kind: .folded, pendingStart: start, hint: hint))
    }
  }

  private mutating func endFolded() throws(TextError) {
    guard let frame = body.frames.last else { throw cursor.unexpected() }
    switch frame.kind {
    case .folded: flushPending()
    case .foldedBlock, .foldedIf:
      body.code.append(Opcode.end)
      body.labels.pop()
    case .arm: break
    case .foldedCondition, .block, .ifBlock: throw cursor.unexpected()
    }
    body.frames.removeLast()
    cursor.advance()
  }

  /// Moves the last frame's instruction, whose operands are complete, to the code.
  private mutating func flushPending() {
    guard let frame = body.frames.last else { return }
    let start = frame.pendingStart
    if let hint = frame.hint { body.hints.append((body.code.count, hint)) }
    body.code += body.pending[start...]
    body.pending.removeSubrange(start...)
  }

  // MARK: - Blocks

  /// The opcode of a block with its type and, for `try_table`, its catch clauses.
  private mutating func parseBlockHead(_ opcode: Opcode) throws(TextError) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(opcode)
    let place = cursor.position
    let explicit = try parseTypeReference()
    let signature = try parseSignature(namesAllowed: false)
    if explicit == nil, signature.type.parameters.isEmpty, signature.type.results.count <= 1 {
      if let result = signature.type.results.first { bytes.append(result) } else { bytes.append(0x40) }
    } else {
      bytes.appendSignedLEB128(Int64(try resolve(explicit, signature, at: place).index))
    }
    if opcode.immediates == .tryTable { bytes += try parseCatches() }
    return bytes
  }

  /// `(catch tag label)` and its kin. Their labels are those around the block: its own is not yet in scope.
  private mutating func parseCatches() throws(TextError) -> [UInt8] {
    var count = 0
    var clauses: [UInt8] = []
    while cursor.kind == .leftParenthesis {
      let code: UInt8
      switch cursor.next.keyword {
      case .catch: code = 0
      case .catchRef: code = 1
      case .catchAll: code = 2
      case .catchAllRef: code = 3
      default: return encoded(count, clauses)
      }
      cursor.position += 2
      clauses.append(code)
      if code < 2 { clauses.appendLEB128(try expectIndex(tags)) }
      clauses.appendLEB128(try expectLabel())
      try cursor.expectClose()
      count += 1
    }
    return encoded(count, clauses)
  }

  private func encoded(_ count: Int, _ entries: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.appendLEB128(count)
    return bytes + entries
  }

  mutating func expectLabel() throws(TextError) -> Int {
    guard cursor.kind == .identifier else { return Int(try cursor.expectNatural()) }
    guard let depth = body.labels.depth(of: cursor.token.payload) else {
      throw cursor.error("unknown label \(cursor.name(cursor.token.payload))")
    }
    cursor.advance()
    return depth
  }
}
