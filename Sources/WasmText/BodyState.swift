import WasmTypes

/// What is known while a body or a constant expression is read.
struct BodyState {
  var code: [UInt8] = []
  var locals = Locals()
  var labels = Labels()
  var frames: [Frame] = []
  /// Encoded folded instructions whose operands are still being read; frames say where each begins.
  var pending: [UInt8] = []

  /// An open construct: instructions nest here and not on the host's stack.
  struct Frame {
    enum Kind {
      /// `(instr operand*`; the instruction waits in `pending`.
      case folded
      /// `(block`, `(loop` or `(try_table`.
      case foldedBlock
      /// `(if` before `(then`; its head waits in `pending`.
      case foldedCondition
      /// `(if … (then …)`, with or without `(else …)`.
      case foldedIf(hasElse: Bool)
      /// Inside `(then` or `(else`.
      case arm
      /// `block`, `loop` or `try_table` up to `end`; also `if` after `else`.
      case block
      /// `if` before `else` or `end`.
      case ifBlock
    }
    var kind: Kind
    var pendingStart = 0
    var label: Symbol?
  }
}

/// The locals of a function.
struct Locals {
  private(set) var count = 0
  private var indices: [Symbol: Int] = [:]
  /// Those with a name, in index order.
  private(set) var named: [(index: Int, symbol: Symbol)] = []

  mutating func declare(_ symbol: Symbol?, _ cursor: TokenCursor) throws(TextError) {
    if let symbol {
      guard indices.updateValue(count, forKey: symbol) == nil else {
        throw cursor.error("duplicate local \(cursor.name(symbol))", at: cursor.position - 1)
      }
      named.append((count, symbol))
    }
    count += 1
  }

  /// Adds a function's parameters.
  mutating func declare(_ type: ModuleParser.TypeUse, _ cursor: TokenCursor) throws(TextError) {
    for symbol in type.parameterNames { try declare(symbol, cursor) }
    count = max(count, type.parameterCount)
  }

  func index(of symbol: Symbol) -> Int? { indices[symbol] }
}

/// The labels in scope; looking one up takes constant time however deep they nest.
struct Labels {
  private var stack: [(symbol: Symbol?, shadowed: Int?)] = []
  private var positions: [Symbol: Int] = [:]

  mutating func push(_ symbol: Symbol?) {
    stack.append((symbol, symbol.flatMap { positions[$0] }))
    if let symbol { positions[symbol] = stack.count - 1 }
  }

  mutating func pop() {
    guard let (symbol, shadowed) = stack.popLast(), let symbol else { return }
    positions[symbol] = shadowed
  }

  /// The number of blocks between the current place and the label.
  func depth(of symbol: Symbol) -> Int? { positions[symbol].map { stack.count - 1 - $0 } }
}
