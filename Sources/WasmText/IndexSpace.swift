import WasmTypes

/// The names of one kind of definition, in index order (specification 3.0, 6.6.1: I).
struct IndexSpace {
  /// The suite's word for the kind.
  let kind: String
  /// The symbol of each definition.
  private(set) var symbols: [Symbol?] = []
  private var indices: [Symbol: Int] = [:]
  /// The names that annotations give, by index.
  private var names: [Int: Symbol] = [:]

  init(_ kind: String) { self.kind = kind }

  var count: Int { symbols.count }

  /// Adds a definition; false where the name is taken.
  mutating func declare(_ symbol: Symbol?, name: Symbol? = nil) -> Bool {
    if let symbol, indices.updateValue(symbols.count, forKey: symbol) != nil { return false }
    if let name { names[symbols.count] = name }
    symbols.append(symbol)
    return true
  }

  /// For the name section: what annotations say, otherwise the identifiers.
  var named: [(index: Int, symbol: Symbol)] {
    symbols.enumerated().compactMap { index, symbol in (names[index] ?? symbol).map { (index, $0) } }
  }

  func index(of symbol: Symbol) -> Int? { indices[symbol] }
}

/// A section under construction: how many entries and their bytes.
struct SectionBuffer {
  var count = 0
  var bytes: [UInt8] = []

  /// The content of the section, nothing where it has no entries.
  var vector: [UInt8] { count == 0 ? [] : count.encodedLEB128 + bytes }
}

/// The types of a module: the defined ones, then those that type uses add.
struct TypeTable {
  private(set) var types: [SubType] = []
  private var section = SectionBuffer()
  /// The first function type that is final, has no supertypes and is alone in its group, by its shape.
  private var functions: [FunctionType: Int] = [:]

  /// Adds a group. One of a single type is the same as the type alone, and written so.
  mutating func append(group: [SubType]) {
    if group.count != 1 {
      section.bytes.append(0x4E)
      section.bytes.appendLEB128(group.count)
    }
    section.count += 1
    for type in group {
      section.bytes.append(type)
      if group.count == 1, type.isFinal, type.supertypes.isEmpty, let function = type.function, functions[function] == nil {
        functions[function] = types.count
      }
      types.append(type)
    }
  }

  /// The index of a function type, added where there is none.
  mutating func index(of function: FunctionType) -> Int {
    if let index = functions[function] { return index }
    append(group: [SubType(.function(function))])
    return types.count - 1
  }

  func function(at index: Int) -> FunctionType? { index < types.count ? types[index].function : nil }

  var encoded: SectionBuffer { section }
}
