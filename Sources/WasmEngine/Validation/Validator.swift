import WasmTypes

/// Checks a decoded module (specification 3.0, 3.5), without instantiating it.
package struct Validator: ~Copyable {
  private var module: ModuleDefinition
  private let types: ModuleTypes
  private let features: FeatureSet
  private let limits: ModuleLimits
  private let bytes: UnsafeRawBufferPointer
  private let work: WorkLimit
  private var expressions: FunctionValidator

  /// Validates the module, and notes in it what translation needs: `declaredFunctions`, and `maxStackSlots` of each body.
  ///
  /// - Parameters:
  ///   - work: When to give up.
  ///   - threads: How many threads check bodies, at most.
  /// - Throws: a `DecodingError` if a function is malformed, else a `ValidationError`: of all that is wrong what comes first, however many
  ///   threads there are. An interruption, when `work` says so.
  /// - Complexity: linear in the size of the module, but for blocks, branches and calls, which cost the length of their types where these
  ///   are not the very types on the stack, and a fraction of it where they are.
  package static func validate(
    _ module: inout ModuleDefinition, features: FeatureSet = .supported, limits: ModuleLimits = ModuleLimits(), threads: Int = 1
  ) throws(WasmError) {
    try validate(
      &module, features: features, limits: limits, threads: threads, portion: BodyValidation.usualPortion, work: WorkLimit())
  }

  static func validate(
    _ module: inout ModuleDefinition, features: FeatureSet, limits: ModuleLimits, threads: Int, portion: Int, work: WorkLimit
  ) throws(WasmError) {
    let bytes = module.bytes
    module = try bytes.withUnsafeBufferPointer { [module] (buffer) throws(WasmError) in
      var validated = 0
      do throws(WasmError) {
        let types = try checkTypes(module, features, limits)
        var validator = Validator(module, types, UnsafeRawBufferPointer(buffer), features, limits, work)
        try validator.checkDefinitions()
        try validator.checkBodies(&validated, threads: threads, portion: portion)
        validator.module.canonicalTypes = types.canonical
        return validator.module
      } catch {
        if case .interrupted = error { throw error }
        try WellFormedness.check(module, from: validated, work: work)
        throw error
      }
    }
  }

  private init(
    _ module: ModuleDefinition, _ types: ModuleTypes, _ bytes: UnsafeRawBufferPointer, _ features: FeatureSet,
    _ limits: ModuleLimits, _ work: WorkLimit
  ) {
    self.module = module
    self.types = types
    self.features = features
    self.limits = limits
    self.bytes = bytes
    self.work = work
    expressions = FunctionValidator(module, types, bytes: bytes, features: features, limits: limits, work: work)
  }

  private static func checkTypes(
    _ module: ModuleDefinition, _ features: FeatureSet, _ limits: ModuleLimits
  ) throws(WasmError) -> ModuleTypes {
    do throws(ValidationError) { return try ModuleTypes.validated(module, features, limits) } catch { throw .validation(error) }
  }

  private func invalid(_ message: String) -> WasmError { .validation(ValidationError(message)) }

  // Definitions

  private mutating func checkDefinitions() throws(WasmError) {
    do throws(ValidationError) {
      try checkDeclaredTypes()
    } catch { throw .validation(error) }
    try checkMutableGlobals()
    try checkGlobals()
    try checkTables()
    try checkElements()
    try checkData()
    do throws(ValidationError) {
      try checkStart()
      try checkExports()
    } catch { throw .validation(error) }
    module.declaredFunctions = expressions.declaredFunctions
  }

  private func checkDeclaredTypes() throws(ValidationError) {
    for type in module.functions { try types.checkFunctionType(type) }
    for table in module.tables { try types.check(table, features) }
    for memory in module.memories { try types.check(memory, features) }
    if module.memories.count > 1 { try types.require(.multiMemory, features) }
    if module.tables.count > 1 { try types.require(.referenceTypes, features) }
    if module.dataCount != nil { try types.require(.bulkMemory, features) }
    for global in module.globals { try types.check(global.value, features) }
    for tag in module.tags {
      try types.require(.exceptions, features)
      try types.checkFunctionType(tag)
      guard types.signatures[tag].results.count == 0 else { throw ValidationError("non-empty tag result type") }
    }
  }

  /// In WebAssembly 1.0 only globals that do not change could be imported and exported.
  private func checkMutableGlobals() throws(WasmError) {
    if features.contains(.mutableGlobals) { return }
    var shared = Array(0..<module.importedGlobalCount)
    for export in module.exports where export.kind == .global { shared.append(export.index) }
    for index in shared where index < module.globals.count && module.globals[index].isMutable {
      throw expressions.missing(.mutableGlobals)
    }
  }

  /// A global's initialiser sees the imported globals and those before it.
  private mutating func checkGlobals() throws(WasmError) {
    for (index, expression) in module.globalInitializers.enumerated() {
      let global = module.importedGlobalCount + index
      try expressions.validate(expression, type: module.globals[global].value, visibleGlobals: global)
    }
  }

  /// A table's initialiser sees the imported globals only: tables come first.
  private mutating func checkTables() throws(WasmError) {
    for (index, expression) in module.tableInitializers.enumerated() {
      let type = module.tables[module.importedTableCount + index]
      if let expression {
        try require(.functionReferences)
        try expressions.validate(expression, type: .reference(type.element), visibleGlobals: module.importedGlobalCount)
      } else if !type.element.isNullable {
        throw invalid("type mismatch: a table of \(type.element) needs an initialiser")
      }
    }
  }

  private mutating func checkElements() throws(WasmError) {
    for segment in module.elements {
      try checkMode(segment)
      if case .active(let table, let offset) = segment.mode {
        guard table < module.tables.count else { throw invalid("unknown table \(table)") }
        let type = module.tables[table]
        try checkElementType(segment)
        guard types.matches(segment.type, type.element) else {
          throw invalid("type mismatch: a segment of \(segment.type) for a table of \(type.element)")
        }
        try expressions.validate(offset, type: type.addressType.valueType, visibleGlobals: module.globals.count)
      } else {
        try checkElementType(segment)
      }
      switch segment.items {
      case .functions(let functions):
        for function in functions {
          guard function < module.functions.count else { throw invalid("unknown function \(function)") }
          expressions.declaredFunctions[Int(function)] = true
        }
      case .expressions(let items):
        for item in items {
          try expressions.validate(item, type: .reference(segment.type), visibleGlobals: module.globals.count)
        }
      }
    }
  }

  private func checkMode(_ segment: ElementSegment) throws(WasmError) {
    switch segment.mode {
    case .active: break
    case .passive: try require(.bulkMemory)
    case .declarative: try require(.referenceTypes)
    }
    if case .expressions = segment.items { try require(.referenceTypes) }
  }

  private func require(_ feature: Feature) throws(WasmError) {
    guard features.contains(feature) else { throw expressions.missing(feature) }
  }

  /// The type of a segment of function indices is not written in the module, and needs no feature.
  private func checkElementType(_ segment: ElementSegment) throws(WasmError) {
    guard case .expressions = segment.items else { return }
    do throws(ValidationError) { try types.check(.reference(segment.type), features) } catch { throw .validation(error) }
  }

  private mutating func checkData() throws(WasmError) {
    for segment in module.dataSegments {
      guard case .active(let memory, let offset) = segment.mode else {
        try require(.bulkMemory)
        continue
      }
      guard memory < module.memories.count else { throw invalid("unknown memory \(memory)") }
      let type = module.memories[memory].addressType.valueType
      try expressions.validate(offset, type: type, visibleGlobals: module.globals.count)
    }
  }

  private func checkStart() throws(ValidationError) {
    guard let start = module.start else { return }
    guard start < module.functions.count else { throw ValidationError("unknown function \(start)") }
    let signature = types.signatures[module.functions[start]]
    guard signature.parameters.count == 0, signature.results.count == 0 else {
      throw ValidationError("start function must have type [] -> [], not \(module.functionType(start))")
    }
  }

  private mutating func checkExports() throws(ValidationError) {
    var names: Set<Name> = []
    for export in module.exports {
      let (count, kind) =
        switch export.kind {
        case .function: (module.functions.count, "function")
        case .table: (module.tables.count, "table")
        case .memory: (module.memories.count, "memory")
        case .global: (module.globals.count, "global")
        case .tag: (module.tags.count, "tag")
        }
      guard export.index < count else { throw ValidationError("unknown \(kind) \(export.index)") }
      if export.kind == .function { expressions.declaredFunctions[export.index] = true }
      guard names.insert(export.name).inserted else { throw ValidationError("duplicate export name \"\(export.name.string)\"") }
    }
  }

  // Functions

  /// Checks all bodies; `validated` is the number of those before the first that is wrong.
  private mutating func checkBodies(_ validated: inout Int, threads: Int, portion: Int) throws(WasmError) {
    let bodies = BodyValidation(module, types, bytes, features, limits, work)
    bodies.check(expressions.declaredFunctions, threads: threads, portion: portion)
    if let failure = bodies.failure {
      validated = failure.body
      guard case .validation(var invalid) = failure.error else { throw failure.error }
      invalid.function = module.importedFunctionCount + failure.body
      throw .validation(invalid)
    }
    for (index, slots) in bodies.maxStackSlots.enumerated() { module.bodies[index].maxStackSlots = slots }
  }
}
