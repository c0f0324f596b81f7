import WasmTypes

extension Store {
  /// Makes an instance: resolves imports, allocates, initialises, and runs the start function (specification 3.0, 4.5.3).
  ///
  /// - Throws: `.link` where an import is missing or of another type, naming both sides; `.resource` over a limit of the store; `.trap`
  ///   where a segment does not fit or the start function traps: what was written into imported memories and tables stays.
  public func instantiate(_ module: Module, imports: Imports = Imports()) throws(WasmError) -> Instance {
    let instance = try allocate(module, imports)
    try initialize(instance, module.definition)
    if let start = module.definition.start {
      _ = try Function(store: self, record: instance.record.pointee.functions[start]).call()
    }
    return Instance(store: self, index: instance.record.pointee.index)
  }

  /// Like `instantiate`, and awaits the `async` host functions that the start function calls.
  nonisolated(nonsending) public func instantiateAsync(
    _ module: Module, imports: Imports = Imports()
  ) async throws(WasmError) -> Instance {
    let instance = try allocate(module, imports)
    try initialize(instance, module.definition)
    if let start = module.definition.start {
      _ = try await Function(store: self, record: instance.record.pointee.functions[start]).callAsync()
    }
    return Instance(store: self, index: instance.record.pointee.index)
  }

  /// Resolves the imports and makes an instance that is not initialised.
  func allocate(_ module: Module, _ imports: Imports) throws(WasmError) -> InstanceState {
    guard instances.count < limits.instances else {
      throw .resource(ResourceError("the store's limit of \(limits.instances) instances is reached"))
    }
    if module.isProfiled { beginProfiling(module) }
    let types = try canonicalTypes(of: module)
    var resolved: [External] = []
    for entry in module.definition.imports { resolved.append(try resolve(entry, types, from: imports)) }
    return try allocate(module, module.definition, types, resolved)
  }

  // MARK: Imports

  /// `types` are the store's numbers of the module's types.
  private func resolve(_ entry: Import, _ types: [UInt32], from imports: Imports) throws(WasmError) -> External {
    let wanted = describe(entry.type, types)
    let label = "\"\(entry.module.string)\" \"\(entry.name.string)\""
    let found: External
    switch imports.definition(entry.module, entry.name) {
    case nil:
      let names = imports.names(in: entry.module).map(\.string).sorted().prefix(20).joined(separator: ", ")
      let other = names.isEmpty ? "nothing is defined for that module name" : "that module name has: \(names)"
      throw .link(LinkError("unknown import: \(label) (\(wanted)) is not defined; \(other)"))
    case .value(let external)?: found = external
    case .sharedMemory(let memory)?:
      guard case .memory(let type) = entry.type, matches(memory.type, type) else {
        throw incompatible(label, wanted, .memory(memory.type))
      }
      return .memory(try Memory(store: self, sharing: memory))
    case .function(let body)?:
      guard wanted == .function(body.type), case .function(let index) = entry.type else {
        throw incompatible(label, wanted, .function(body.type))
      }
      // It is made for this import, so it has the very type that the import names.
      return .function(Function(store: self, record: allocateHostFunction(body, type: types[index])))
    }
    guard found.store === self else { throw .link(LinkError("import \(label) belongs to another store")) }
    guard matches(found, wanted, entry.type, types) else { throw incompatible(label, wanted, found.type) }
    return found
  }

  /// The type of an import in the store's numbers.
  private func describe(_ type: ExternalType, _ types: [UInt32]) -> ImportExportType {
    switch type {
    case .function(let index): .function(self.types.function(types[index]))
    case .table(let type): .table(renamed(type, types))
    case .memory(let type): .memory(type)
    case .global(let type): .global(renamed(type, types))
    case .tag(let index): .tag(self.types.function(types[index]))
    }
  }

  private func renamed(_ type: TableType, _ types: [UInt32]) -> TableType {
    TableType(type.element.renamed { Int(types[$0]) }, type.limits, addressType: type.addressType)
  }

  private func renamed(_ type: GlobalType, _ types: [UInt32]) -> GlobalType {
    GlobalType(type.value.renamed { Int(types[$0]) }, mutable: type.isMutable)
  }

  private func incompatible(_ label: String, _ wanted: ImportExportType, _ found: ImportExportType) -> WasmError {
    .link(LinkError("incompatible import type: \(label) needs a \(wanted) but is given a \(found)"))
  }

  /// Import matching (specification 3.0, 3.2.7).
  private func matches(_ found: External, _ wanted: ImportExportType, _ entry: ExternalType, _ types: [UInt32]) -> Bool {
    switch (found, entry) {
    case (.function(let function), .function(let index)):
      return self.types.records.isSubtype(function.record.pointee.canonicalType, of: types[index])
    case (.tag(let tag), .tag(let index)): return tag.record.pointee.canonicalType == types[index]
    default: break
    }
    switch (found.type, wanted) {
    case (.table(let found), .table(let wanted)):
      return found.addressType == wanted.addressType && found.element == wanted.element && matches(found.limits, wanted.limits)
    case (.memory(let found), .memory(let wanted)): return matches(found, wanted)
    case (.global(let found), .global(let wanted)):
      // What can be written must be of the very type.
      guard found.isMutable == wanted.isMutable else { return false }
      return found.isMutable ? found.value == wanted.value : self.types.matches(found.value, wanted.value)
    default: return false
    }
  }

  private func matches(_ found: MemoryType, _ wanted: MemoryType) -> Bool {
    found.addressType == wanted.addressType && found.isShared == wanted.isShared
      && found.pageSizeLog2 == wanted.pageSizeLog2 && matches(found.limits, wanted.limits)
  }

  private func matches(_ found: Limits, _ wanted: Limits) -> Bool {
    guard found.minimum >= wanted.minimum else { return false }
    guard let wantedMaximum = wanted.maximum else { return true }
    return found.maximum.map { $0 <= wantedMaximum } ?? false
  }

  // MARK: Allocation

  private func allocate(
    _ module: Module, _ definition: borrowing ModuleDefinition, _ types: [UInt32], _ imported: [External]
  ) throws(WasmError) -> InstanceState {
    let parts = InstanceParts(definition)
    do throws(WasmError) { try allocate(parts, definition, types, imported) } catch {
      parts.memory.deallocate()
      throw error
    }
    let record = parts.record
    parts.canonicalTypes.initialize(from: types, count: types.count)
    let bodies = allocateFunctions(definition.bodies.count)
    for index in 0..<definition.bodies.count {
      let type = definition.functions[index + definition.importedFunctionCount]
      let layout = definition.layouts[type].frame
      (bodies + index).initialize(
        to: FunctionRecord(
          canonicalType: types[type], index: UInt32(truncatingIfNeeded: index + definition.importedFunctionCount),
          code: module.code.functions + index, instance: record, argumentSlots: UInt32(layout.parameterSlots),
          resultSlots: UInt32(layout.resultSlots)))
      (parts.functions + (definition.importedFunctionCount + index)).initialize(to: bodies + index)
    }
    record.initialize(
      to: InstanceRecord(
        memories: parts.memories, tables: parts.tables, globals: parts.globals, functions: parts.functions, tags: parts.tags,
        canonicalTypes: parts.canonicalTypes, memoryCount: definition.memories.count, index: instances.count))
    let state = InstanceState(module: module, record: record, memory: parts.memory)
    instances.append(state)
    return state
  }

  /// Puts in place what the instance has of memories, tables, globals and tags, and what it imports.
  private func allocate(
    _ parts: InstanceParts, _ definition: borrowing ModuleDefinition, _ types: [UInt32], _ imported: [External]
  ) throws(WasmError) {
    var next = parts
    for external in imported {
      switch external {
      case .function(let function): InstanceParts.put(function.record, &next.functions)
      case .table(let table): InstanceParts.put(table.record, &next.tables)
      case .memory(let memory): InstanceParts.put(memory.record, &next.memories)
      case .global(let global): InstanceParts.put(global.record, &next.globals)
      case .tag(let tag): InstanceParts.put(tag.record, &next.tags)
      }
    }
    for index in definition.importedMemoryCount..<definition.memories.count {
      InstanceParts.put(try allocateMemory(definition.memories[index]), &next.memories)
    }
    if definition.memories.isEmpty { InstanceParts.put(emptyMemory, &next.memories) }
    for index in definition.importedTableCount..<definition.tables.count {
      InstanceParts.put(try allocateTable(renamed(definition.tables[index], types), value: 0), &next.tables)
    }
    for index in definition.importedGlobalCount..<definition.globals.count {
      InstanceParts.put(allocateGlobal(renamed(definition.globals[index], types), low: 0), &next.globals)
    }
    for index in definition.importedTagCount..<definition.tags.count {
      InstanceParts.put(allocateTag(types[definition.tags[index]]), &next.tags)
    }
  }

  // MARK: Initialisation

  /// Globals, tables, then the active segments in their order.
  private func initialize(_ instance: InstanceState, _ definition: borrowing ModuleDefinition) throws(WasmError) {
    let record = instance.record
    constantBytesLeft = heap?.pointee.limitBytes ?? 0
    defer { constantOperands.removeAll() }
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
    try countElements(of: definition)
    for segment in definition.elements {
      switch segment.items {
      case .functions(let indices):
        // Those of an active segment go straight to their table.
        instance.elementSegments.append(
          segment.isActive ? [] : indices.map { UInt64(UInt(bitPattern: record.pointee.functions[Int($0)])) })
      case .expressions(let expressions):
        // The collector finds them among the operands until the segment is whole.
        for expression in expressions { constantOperands.append(try evaluate(expression, instance).0) }
        instance.elementSegments.append(constantOperands)
        constantOperands.removeAll()
      }
    }
    for (index, segment) in definition.elements.enumerated() {
      switch segment.mode {
      case .passive: continue
      case .declarative: break
      case .active(let tableIndex, let offset):
        let table = record.pointee.tables[tableIndex]
        let start = try evaluateAddress(offset, table.pointee.type.addressType, instance)
        guard isWithin(start, UInt64(segment.count), table.pointee.count) else { throw .trap(Trap(.outOfBoundsTableAccess)) }
        let target = table.pointee.elements + Int(start)
        switch segment.items {
        case .functions(let indices):
          for (position, function) in indices.enumerated() {
            target[position] = UInt64(UInt(bitPattern: record.pointee.functions[Int(function)]))
          }
        case .expressions:
          for (position, reference) in instance.elementSegments[index].enumerated() { target[position] = reference }
        }
      }
      instance.elementSegments[index] = []
    }
    for (number, segment) in definition.dataSegments.enumerated() {
      guard case .active(let index, let offset) = segment.mode else { continue }
      let memory = record.pointee.memories[index]
      let start = try evaluateAddress(offset, memory.pointee.type.addressType, instance)
      guard isWithin(start, UInt64(segment.bytes.count), memory.refreshedByteCount()) else {
        throw .trap(Trap(.outOfBoundsMemoryAccess))
      }
      copyData(segment.bytes, from: 0, count: segment.bytes.count, to: memory.pointee.base + Int(start), of: record)
      instance.dataSegments[number] = 0..<0
    }
  }

  /// Element segments take 8 bytes an element too: passive ones count for good, all together while they are built.
  func countElements(of definition: borrowing ModuleDefinition) throws(WasmError) {
    let limit = max(0, limits.tableElements)
    let total = definition.elements.reduce(0) { $0 + $1.count }
    let kept = definition.elements.reduce(0) { $0 + ($1.isPassive ? $1.count : 0) }
    guard total <= limit, kept <= limit - min(limit, tableElements) else {
      throw .resource(
        ResourceError("element segments of \(total) elements are over the store's limit of \(limits.tableElements)"))
    }
    tableElements += kept
  }

  private func evaluateAddress(
    _ expression: ConstantExpression, _ type: AddressType, _ instance: InstanceState
  ) throws(WasmError) -> UInt64 {
    let bits = try evaluate(expression, instance).0
    return type == .i32 ? bits & 0xFFFF_FFFF : bits
  }
}
