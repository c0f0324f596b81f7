import WasmEngine

/// The blocks that are open, and how branches refer to them.
struct LabelScope {
  private var open: [(entry: Identifiers.Entry?, shadowed: Int?)] = []
  /// The innermost open block of each name.
  private var positions: [Name: Int] = [:]
  private let names: [Int: Identifiers.Entry]
  /// Blocks so far.
  private var count = 0

  init(names: [Int: Identifiers.Entry] = [:]) { self.names = names }

  var depth: Int { open.count }

  /// What stands after the mnemonic of the next block: its name, or a comment with its depth.
  var nextBinder: String { names[count]?.binder ?? "(;@\(open.count + 1);)" }

  /// Opens a block.
  mutating func push() {
    let entry = names[count]
    count += 1
    open.append((entry, entry.flatMap { positions[$0.name] }))
    if let entry, entry.isReference { positions[entry.name] = open.count - 1 }
  }

  mutating func pop() {
    guard let (entry, shadowed) = open.popLast(), let entry, entry.isReference else { return }
    positions[entry.name] = shadowed
  }

  /// A label by its depth: by name, unless an inner block has the same one.
  func reference(_ depth: UInt32) -> String {
    guard Int(depth) < open.count else { return "\(depth)" }
    let position = open.count - 1 - Int(depth)
    if let entry = open[position].entry, let name = Identifiers.reference(entry), positions[entry.name] == position {
      return name
    }
    return "\(depth) (;@\(position + 1);)"
  }
}
