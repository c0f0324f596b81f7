import WasmEngine
import WasmTypes

/// Writes a module field by field, in the order of its sections (specification 3.0, 6.6).
struct ModuleText {
  let module: ModuleDefinition
  var out: TextOutput
  let identifiers: Identifiers
  let types: TypeText
  var instructions: InstructionText
  /// By function; then the hints are in the order of their instructions.
  let hints: [Int: [BranchHints.Hint]]
  private let moduleName: Identifiers.Entry?
  private let customSections: [CustomSection]
  /// The position in `customSections` before which the name section stood.
  private var nameSectionPosition = Int.max

  init(_ module: ModuleDefinition, _ output: TextOutput) {
    self.module = module
    out = output
    var sections = module.customSections
    // What cannot be told in the text's own words is kept as it is.
    var nameSection = NameSection(nil, of: module)
    let names = sections.indices.filter { sections[$0].name == Name("name") }
    if names.count == 1, let names = names.first, (try? CustomSectionCheck.checkNames(sections[names], module)) != nil {
      nameSection = NameSection(sections[names], of: module)
      sections.remove(at: names)
      nameSectionPosition = names
    }
    var hints: [Int: [BranchHints.Hint]] = [:]
    if let place = Self.hintSection(sections), let decoded = try? BranchHints(sections[place], of: module),
      !decoded.functions.isEmpty, (try? decoded.check(module)) != nil
    {
      for (function, list) in decoded.functions { hints[function] = list }
      sections.remove(at: place)
      if place < nameSectionPosition { nameSectionPosition -= 1 }
    }
    self.hints = hints
    customSections = sections
    identifiers = Identifiers(module, nameSection)
    moduleName = nameSection.fullModuleName.map { Identifiers.Entry(name: $0, isReference: !$0.utf8.isEmpty) }
    types = TypeText(identifiers)
    instructions = InstructionText(identifiers)
  }

  private static func hintSection(_ sections: [CustomSection]) -> Int? {
    let places = sections.indices.filter { sections[$0].name == BranchHints.sectionName }
    guard places.count == 1, sections[places[0]].predecessor != 10, sections[places[0]].predecessor != 11 else { return nil }
    return places[0]
  }

  mutating func print() throws(WasmError) {
    out.write("(module")
    if let moduleName { out.write(" " + moduleName.binder) }
    try printCustomSections(after: 0, "(before first)")
    try printTypes()
    try printCustomSections(after: 1, "(after type)")
    try printImports()
    try printCustomSections(after: 2, "(after import)")
    try printCustomSections(after: 3, "(after func)")
    try printTables()
    try printCustomSections(after: 4, "(after table)")
    try printMemories()
    try printCustomSections(after: 5, "(after memory)")
    try printTags()
    try printCustomSections(after: 13, "(after tag)")
    try printGlobals()
    try printCustomSections(after: 6, "(after global)")
    try printExports()
    try printCustomSections(after: 7, "(after export)")
    if let start = module.start {
      try out.beginLine(1)
      out.write("(start \(identifiers.reference(.function, start)))")
    }
    try printCustomSections(after: 8, "(after start)")
    try printElements()
    try printCustomSections(after: 9, "(after elem)")
    try printCustomSections(after: 12, "(after datacount)")
    try printFunctions()
    try printCustomSections(after: 10, "(after code)")
    try printData()
    try printCustomSections(after: 11, "(after data)")
    out.write(")\n")
    try out.flush()
  }

  /// What stands behind the name section needs no placement: that is the end of the module.
  private mutating func printCustomSections(after id: UInt8, _ placement: String) throws(WasmError) {
    for (position, section) in customSections.enumerated() where section.predecessor == id {
      try out.beginLine(1)
      out.write("(@custom " + StringText.quoted(section.name))
      if position < nameSectionPosition { out.write(" " + placement) }
      if !section.range.isEmpty { try out.write(strings: module.bytes[section.range], depth: 2) }
      out.write(")")
    }
  }

  // MARK: - Types and imports

  private mutating func printTypes() throws(WasmError) {
    for group in module.recursiveGroups {
      // A group of one is what a type alone means.
      let isGroup = group.count != 1
      if isGroup {
        try out.beginLine(1)
        out.write("(rec")
      }
      for index in group {
        try out.beginLine(isGroup ? 2 : 1)
        out.write("(type\(binder(.type, index)) \(types.words(module.types[index], at: index)))")
      }
      if isGroup { out.write(")") }
    }
  }

  private mutating func printImports() throws(WasmError) {
    var next = (function: 0, table: 0, memory: 0, global: 0, tag: 0)
    for item in module.imports {
      let text: String
      switch item.type {
      case .function(let type):
        text = "func\(binder(.function, next.function)) \(typeUse(type))"
        next.function += 1
      case .table(let type):
        text = "table\(binder(.table, next.table)) \(types.words(type))"
        next.table += 1
      case .memory(let type):
        text = "memory\(binder(.memory, next.memory)) \(types.words(type))"
        next.memory += 1
      case .global(let type):
        text = "global\(binder(.global, next.global)) \(types.words(type))"
        next.global += 1
      case .tag(let type):
        text = "tag\(binder(.tag, next.tag)) \(typeUse(type))"
        next.tag += 1
      }
      try out.beginLine(1)
      out.write("(import \(StringText.quoted(item.module)) \(StringText.quoted(item.name)) (\(text)))")
    }
  }

  /// The name of a part and its index, in a comment.
  func binder(_ kind: NameSection.Kind, _ index: Int) -> String {
    (identifiers.binder(kind, index).map { " " + $0 } ?? "") + " (;\(index);)"
  }

  /// A type by its index, and spelled out where that is short.
  func typeUse(_ index: Int) -> String {
    guard let function = functionType(index), function.parameters.count + function.results.count <= Self.longestSignature else {
      return instructions.typeUse(index)
    }
    return instructions.typeUse(index) + types.signature(function)
  }

  static let longestSignature = 32

  func functionType(_ index: Int) -> FunctionType? { index < module.types.count ? module.types[index].function : nil }

  // MARK: - Definitions

  private mutating func printTables() throws(WasmError) {
    for (position, initializer) in module.tableInitializers.enumerated() {
      let index = module.importedTableCount + position
      try out.beginLine(1)
      out.write("(table\(binder(.table, index)) \(types.words(module.tables[index]))")
      if let initializer { try printExpression(initializer) }
      out.write(")")
    }
  }

  private mutating func printMemories() throws(WasmError) {
    for index in module.memories.indices.dropFirst(module.importedMemoryCount) {
      try out.beginLine(1)
      out.write("(memory\(binder(.memory, index)) \(types.words(module.memories[index])))")
    }
  }

  private mutating func printTags() throws(WasmError) {
    for index in module.tags.indices.dropFirst(module.importedTagCount) {
      try out.beginLine(1)
      out.write("(tag\(binder(.tag, index)) \(typeUse(module.tags[index])))")
    }
  }

  private mutating func printGlobals() throws(WasmError) {
    for (position, initializer) in module.globalInitializers.enumerated() {
      let index = module.importedGlobalCount + position
      try out.beginLine(1)
      out.write("(global\(binder(.global, index)) \(types.words(module.globals[index]))")
      try printExpression(initializer)
      out.write(")")
    }
  }

  private mutating func printExports() throws(WasmError) {
    for export in module.exports {
      let (word, kind): (String, NameSection.Kind) =
        switch export.kind {
        case .function: ("func", .function)
        case .table: ("table", .table)
        case .memory: ("memory", .memory)
        case .global: ("global", .global)
        case .tag: ("tag", .tag)
        }
      try out.beginLine(1)
      out.write("(export \(StringText.quoted(export.name)) (\(word) \(identifiers.reference(kind, export.index))))")
    }
  }
}
