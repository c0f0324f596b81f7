import WasmTypes

/// A decoded module: its sections in memory, indices not yet resolved (specification 3.0, 2.5).
///
/// Function bodies stay in `bytes`; validation and translation read them in place.
package struct ModuleDefinition: Sendable {
  /// The whole module; every range below is an offset into it.
  package var bytes: [UInt8]
  /// All types, flattened in index order.
  package var types: [SubType] = []
  /// For each recursive group in order, the range of its types in `types`.
  package var recursiveGroups: [Range<Int>] = []
  package var imports: [Import] = []
  /// The type index of each function, imported ones first.
  package var functions: [Int] = []
  package var importedFunctionCount = 0
  /// Each table, imported ones first.
  package var tables: [TableType] = []
  package var importedTableCount = 0
  /// For each table that is not imported, its initialiser, or nil for null.
  package var tableInitializers: [ConstantExpression?] = []
  package var memories: [MemoryType] = []
  package var importedMemoryCount = 0
  package var globals: [GlobalType] = []
  package var importedGlobalCount = 0
  /// For each global that is not imported, its initialiser.
  package var globalInitializers: [ConstantExpression] = []
  /// The type index of each tag, imported ones first.
  package var tags: [Int] = []
  package var importedTagCount = 0
  package var exports: [Export] = []
  package var start: Int?
  package var elements: [ElementSegment] = []
  package var dataSegments: [DataSegment] = []
  package var dataCount: Int?
  /// The bodies of the functions that are not imported, in order.
  package var bodies: [FunctionBody] = []
  package var customSections: [CustomSection] = []
  /// The functions that `ref.func` may name inside bodies (specification 3.0, 3.4.15: C.REFS); true at the index.
  package var declaredFunctions: [Bool] = []
  /// Of each type, once the module is valid.
  package var layouts: [TypeLayout] = []
  /// The module's types as a store has them that knows no others, and the number of each; nil where there are very many.
  var canonicalTypes: CanonicalTypes?

  package init(bytes: [UInt8]) { self.bytes = bytes }

  /// The type of a function by its index in the function index space.
  package func functionType(_ function: Int) -> FunctionType { types[functions[function]].function ?? FunctionType() }
}

/// A name in a module: bytes of valid UTF-8, compared byte for byte (Swift's `String` compares canonical equivalents as equal).
package struct Name: Sendable, Hashable {
  package var utf8: [UInt8]
  package init(utf8: [UInt8]) { self.utf8 = utf8 }
  package init(_ string: String) { self.utf8 = Array(string.utf8) }
  package var string: String { String(decoding: utf8, as: UTF8.self) }
}

package struct Import: Sendable {
  package var module: Name
  package var name: Name
  package var type: ExternalType
}

package enum ExternalKind: UInt8, Sendable { case function, table, memory, global, tag }

package struct Export: Sendable {
  package var name: Name
  package var kind: ExternalKind
  /// In the kind's index space.
  package var index: Int
}

/// A constant expression: the instructions in `range`, the final `end` included.
package struct ConstantExpression: Sendable {
  package var range: Range<Int>
}

package struct ElementSegment: Sendable {
  package enum Mode: Sendable {
    case passive
    case declarative
    case active(table: Int, offset: ConstantExpression)
  }
  package enum Items: Sendable {
    case functions([UInt32])
    case expressions([ConstantExpression])
  }
  package var type: ReferenceType
  package var items: Items
  package var mode: Mode

  package var count: Int {
    switch items {
    case .functions(let functions): functions.count
    case .expressions(let expressions): expressions.count
    }
  }

  var isActive: Bool {
    if case .active = mode { true } else { false }
  }

  /// True where the segment lives as long as an instance, until it is dropped.
  package var isPassive: Bool {
    if case .passive = mode { true } else { false }
  }
}

package struct DataSegment: Sendable {
  package enum Mode: Sendable {
    case passive
    case active(memory: Int, offset: ConstantExpression)
  }
  package var bytes: Range<Int>
  package var mode: Mode
}

package struct FunctionBody: Sendable {
  /// Runs of locals of one type, in order, parameters not included.
  package var locals: [(count: Int, type: ValueType)]
  /// The instructions, the final `end` included.
  package var range: Range<Int>
  /// Where the declaration of the locals begins; offsets in code metadata count from here.
  package var start = 0
  /// What validation measured: the greatest number of 8-byte slots that operands need at once (v128: two).
  package var maxStackSlots = 0
}

package struct CustomSection: Sendable {
  package var name: Name
  package var range: Range<Int>
  /// The id of the last section before it that is not custom; 0 where there is none.
  package var predecessor: UInt8 = 0
}

/// The type of a block, loop, if or try_table (specification 3.0, 5.4.1).
package enum BlockType: Sendable, Hashable {
  case empty
  case value(ValueType)
  case type(Int)
}
