import WasmTypes

extension Store {
  /// Makes an instance: resolves imports, allocates, initialises, and runs the start function (specification 3.0, 4.5.3).
  ///
  /// - Throws: `.link` where an import is missing or of another type, naming both sides; `.resource` over a limit of the store; `.trap`
  ///   where a segment does not fit or the start function traps: what was written into imported memories and tables stays.
  public func instantiate(_ module: Module, imports: Imports = Imports()) throws(WasmError) -> Instance {
    guard instances.count < limits.instances else {
      throw .resource(ResourceError("the store's limit of \(limits.instances) instances is reached"))
    }
    var resolved: [External] = []
    for entry in module.definition.imports { resolved.append(try resolve(entry, in: module, from: imports)) }
    let instance = try allocate(module, resolved)
    try initialize(instance)
    if let start = module.definition.start {
      _ = try Function(store: self, record: instance.record.pointee.functions[start]).call()
    }
    return Instance(store: self, index: instance.record.pointee.index)
  }

  // MARK: Imports

  private func resolve(_ entry: Import, in module: Module, from imports: Imports) throws(WasmError) -> External {
    let wanted = describe(entry.type, of: module.definition)
    let label = "\"\(entry.module.string)\" \"\(entry.name.string)\""
    let found: External
    switch imports.definition(entry.module, entry.name) {
    case nil:
      let names = imports.names(in: entry.module).map(\.string).sorted().prefix(20).joined(separator: ", ")
      let other = names.isEmpty ? "nothing is defined for that module name" : "that module name has: \(names)"
      throw .link(LinkError("unknown import: \(label) (\(wanted)) is not defined; \(other)"))
    case .value(let external)?: found = external
    case .function(let body)?:
      guard wanted == .function(body.type) else { throw incompatible(label, wanted, .function(body.type)) }
      return .function(Function(store: self, record: allocateHostFunction(body)))
    }
    guard found.store === self else { throw .link(LinkError("import \(label) belongs to another store")) }
    guard matches(found.type, wanted) else { throw incompatible(label, wanted, found.type) }
    return found
  }

  private func describe(_ type: ExternalType, of module: ModuleDefinition) -> ImportExportType {
    switch type {
    case .function(let index): .function(module.types[index].function ?? FunctionType())
    case .table(let type): .table(type)
    case .memory(let type): .memory(type)
    case .global(let type): .global(type)
    case .tag(let index): .tag(module.types[index].function ?? FunctionType())
    }
  }

  private func incompatible(_ label: String, _ wanted: ImportExportType, _ found: ImportExportType) -> WasmError {
    .link(LinkError("incompatible import type: \(label) needs a \(wanted) but is given a \(found)"))
  }

  /// Import matching (specification 3.0, 3.2.7).
  private func matches(_ found: ImportExportType, _ wanted: ImportExportType) -> Bool {
    switch (found, wanted) {
    case (.function(let found), .function(let wanted)): found == wanted
    case (.tag(let found), .tag(let wanted)): found == wanted
    case (.table(let found), .table(let wanted)):
      found.addressType == wanted.addressType && found.element == wanted.element && matches(found.limits, wanted.limits)
    case (.memory(let found), .memory(let wanted)):
      found.addressType == wanted.addressType && found.isShared == wanted.isShared
        && found.pageSizeLog2 == wanted.pageSizeLog2 && matches(found.limits, wanted.limits)
    case (.global(let found), .global(let wanted)): found == wanted
    default: false
    }
  }

  private func matches(_ found: Limits, _ wanted: Limits) -> Bool {
    guard found.minimum >= wanted.minimum else { return false }
    guard let wantedMaximum = wanted.maximum else { return true }
    return found.maximum.map { $0 <= wantedMaximum } ?? false
  }

  // MARK: Allocation

  private func allocate(_ module: Module, _ imported: [External]) throws(WasmError) -> InstanceState {
    let definition = module.definition
    var functions: [UnsafeMutablePointer<FunctionRecord>] = []
    var tables: [UnsafeMutablePointer<TableRecord>] = []
    var memories: [UnsafeMutablePointer<MemoryRecord>] = []
    var globals: [UnsafeMutablePointer<GlobalRecord>] = []
    var tags: [UnsafeMutablePointer<TagRecord>] = []
    for external in imported {
      switch external {
      case .function(let function): functions.append(function.record)
      case .table(let table): tables.append(table.record)
      case .memory(let memory): memories.append(memory.record)
      case .global(let global): globals.append(global.record)
      case .tag(let tag): tags.append(tag.record)
      }
    }
    for type in definition.memories.dropFirst(memories.count) { memories.append(try allocateMemory(type)) }
    for type in definition.tables.dropFirst(tables.count) { tables.append(try allocateTable(type, value: 0)) }
    for type in definition.globals.dropFirst(globals.count) { globals.append(allocateGlobal(type, low: 0)) }
    for index in definition.tags.dropFirst(tags.count) {
      tags.append(allocateTag(definition.types[index].function ?? FunctionType()))
    }
    let record = UnsafeMutablePointer<InstanceRecord>.allocate(capacity: 1)
    let types = try canonicalTypes(definition)
    let bodies = allocateFunctions(definition.bodies.count)
    for index in 0..<definition.bodies.count {
      let typeIndex = definition.functions[index + definition.importedFunctionCount]
      let layout = FrameLayout(definition.types[typeIndex].function ?? FunctionType())
      (bodies + index).initialize(
        to: FunctionRecord(
          canonicalType: types[typeIndex], index: UInt32(truncatingIfNeeded: index + definition.importedFunctionCount),
          code: module.code.functions + index, instance: record, argumentSlots: UInt32(layout.parameterSlots),
          resultSlots: UInt32(layout.resultSlots)))
      functions.append(bodies + index)
    }
    let memoryCount = memories.count
    if memories.isEmpty { memories.append(emptyMemory) }
    record.initialize(
      to: InstanceRecord(
        memories: Self.array(memories), tables: Self.array(tables), globals: Self.array(globals),
        functions: Self.array(functions), canonicalTypes: Self.array(types), memoryCount: memoryCount, index: instances.count))
    let state = InstanceState(module: module, record: record)
    state.tags = tags
    instances.append(state)
    return state
  }

  private static func array<T>(_ elements: [T]) -> UnsafeMutablePointer<T> {
    let memory = UnsafeMutablePointer<T>.allocate(capacity: max(1, elements.count))
    memory.initialize(from: elements, count: elements.count)
    return memory
  }

  // MARK: Initialisation

  /// Globals, tables, then the active segments in their order.
  private func initialize(_ instance: InstanceState) throws(WasmError) {
    let definition = instance.module.definition
    let record = instance.record
    for (index, initializer) in definition.globalInitializers.enumerated() {
      let global = record.pointee.globals[definition.importedGlobalCount + index]
      (global.pointee.low, global.pointee.high) = try evaluate(initializer, instance)
    }
    for (index, initializer) in definition.tableInitializers.enumerated() {
      guard let initializer else { continue }
      let table = record.pointee.tables[definition.importedTableCount + index]
      let (value, _) = try evaluate(initializer, instance)
      table.pointee.elements.update(repeating: value, count: Int(table.pointee.count))
    }
    instance.dataSegments = definition.dataSegments.map(\.bytes)
    for segment in definition.elements {
      switch segment.items {
      case .functions(let indices):
        instance.elementSegments.append(indices.map { UInt64(UInt(bitPattern: record.pointee.functions[$0])) })
      case .expressions(let expressions):
        var references: [UInt64] = []
        for expression in expressions { references.append(try evaluate(expression, instance).0) }
        instance.elementSegments.append(references)
      }
    }
    for (index, segment) in definition.elements.enumerated() {
      switch segment.mode {
      case .passive: continue
      case .declarative: break
      case .active(let tableIndex, let offset):
        let table = record.pointee.tables[tableIndex]
        let start = try evaluateAddress(offset, table.pointee.type.addressType, instance)
        let references = instance.elementSegments[index]
        guard isWithin(start, UInt64(references.count), table.pointee.count) else {
          throw .trap(Trap(.outOfBoundsTableAccess))
        }
        for (position, reference) in references.enumerated() { table.pointee.elements[Int(start) + position] = reference }
      }
      instance.elementSegments[index] = []
    }
    for (number, segment) in definition.dataSegments.enumerated() {
      guard case .active(let index, let offset) = segment.mode else { continue }
      let memory = record.pointee.memories[index]
      let start = try evaluateAddress(offset, memory.pointee.type.addressType, instance)
      guard isWithin(start, UInt64(segment.bytes.count), memory.pointee.byteCount) else {
        throw .trap(Trap(.outOfBoundsMemoryAccess))
      }
      copyData(segment.bytes, from: 0, count: segment.bytes.count, to: memory.pointee.base + Int(start), of: record)
      instance.dataSegments[number] = 0..<0
    }
  }

  private func evaluateAddress(
    _ expression: ConstantExpression, _ type: AddressType, _ instance: InstanceState
  ) throws(WasmError) -> UInt64 {
    let bits = try evaluate(expression, instance).0
    return type == .i32 ? bits & 0xFFFF_FFFF : bits
  }

  /// Evaluates a constant expression, which is valid (specification 3.0, 3.4.14).
  private func evaluate(_ expression: ConstantExpression, _ instance: InstanceState) throws(WasmError) -> (UInt64, UInt64) {
    let record = instance.record
    var stack: [(UInt64, UInt64)] = []
    func binary32(_ operation: (UInt32, UInt32) -> UInt32) {
      let right = UInt32(truncatingIfNeeded: stack.popLast()?.0 ?? 0)
      let left = UInt32(truncatingIfNeeded: stack.popLast()?.0 ?? 0)
      stack.append((UInt64(operation(left, right)), 0))
    }
    func binary64(_ operation: (UInt64, UInt64) -> UInt64) {
      let right = stack.popLast()?.0 ?? 0
      let left = stack.popLast()?.0 ?? 0
      stack.append((operation(left, right), 0))
    }
    var failure: DecodingError?
    instance.module.definition.bytes.withUnsafeBytes { bytes in
      var reader = InstructionReader(bytes, range: expression.range)
      do throws(DecodingError) {
        while true {
          let instruction = try reader.next()
          switch instruction.opcode {
          case .end: return
          case .i32Const, .f32Const: stack.append((instruction.bits & 0xFFFF_FFFF, 0))
          case .i64Const, .f64Const: stack.append((instruction.bits, 0))
          case .v128Const: stack.append((instruction.bits, instruction.bitsHigh))
          case .refNull: stack.append((0, 0))
          case .refFunc: stack.append((UInt64(UInt(bitPattern: record.pointee.functions[Int(instruction.index)])), 0))
          case .globalGet:
            let global = record.pointee.globals[Int(instruction.index)]
            stack.append((global.pointee.low, global.pointee.high))
          case .i32Add: binary32(&+)
          case .i32Sub: binary32(&-)
          case .i32Mul: binary32(&*)
          case .i64Add: binary64(&+)
          case .i64Sub: binary64(&-)
          case .i64Mul: binary64(&*)
          default: return
          }
        }
      } catch {
        failure = error
      }
    }
    if let failure { throw .decoding(failure) }
    return stack.last ?? (0, 0)
  }
}
