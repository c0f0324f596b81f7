import WasmTypes

/// What is known while a body or a constant expression is read.
struct BodyState {
  var code: [UInt8] = []
  var locals = Locals()
  var labels = Labels()
  var frames: [Frame] = []
  /// Whether this is a function's body, where branches can have hints.
  var isFunction = false
  /// The hints, by the offset of their instruction in the code.
  var hints: [(offset: Int, value: UInt8)] = []
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
    var label = ModuleParser.Binder()
    /// The branch hint of the instruction that waits in `pending`.
    var hint: UInt8?
  }
}

/// The locals of a function.
struct Locals {
  private(set) var count = 0
  private var indices: [Symbol: Int] = [:]
  /// Those with a name, in index order.
  private(set) var named: [(index: Int, symbol: Symbol)] = []

  mutating func declare(_ binder: ModuleParser.Binder, _ cursor: TokenCursor) throws(TextError) {
    if let symbol = binder.symbol, indices.updateValue(count, forKey: symbol) != nil {
      throw cursor.error("duplicate local \(cursor.name(symbol))", at: cursor.position - 1)
    }
    if let name = binder.name ?? binder.symbol { named.append((count, name)) }
    count += 1
  }

  /// Adds a function's parameters.
  mutating func declare(_ type: ModuleParser.TypeUse, _ cursor: TokenCursor) throws(TextError) {
    for binder in type.parameters { try declare(binder, cursor) }
    count = max(count, type.parameterCount)
  }

  func index(of symbol: Symbol) -> Int? { indices[symbol] }
}

/// The labels in scope; looking one up takes constant time however deep they nest.
struct Labels {
  private var stack: [(symbol: Symbol?, shadowed: Int?)] = []
  private var positions: [Symbol: Int] = [:]
  private var count = 0
  /// Those with a name, numbered in the order of their blocks in the code.
  private(set) var named: [(index: Int, symbol: Symbol)] = []

  mutating func push(_ binder: ModuleParser.Binder) {
    let symbol = binder.symbol
    if let name = binder.name ?? symbol { named.append((count, name)) }
    count += 1
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
