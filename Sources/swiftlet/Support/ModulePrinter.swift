import WasmEngine
import WasmPrinter
import WasmTypes

/// Writes the parts of a module, one entity a line, with its index and name.
struct ModulePrinter {
  /// By the specification's names of the sections.
  enum Part: String, CaseIterable {
    case type, `import`, function, table, memory, tag, global, export, start, element, data, code
  }

  let module: ModuleDefinition
  let names: ModuleNames
  let console: Console

  init(_ module: ModuleDefinition, console: Console) {
    self.module = module
    self.names = ModuleNames(module)
    self.console = console
  }

  func print(_ part: Part) throws {
    switch part {
    case .type: try printTypes()
    case .import: try printImports()
    case .function: try printFunctions()
    case .table: try printList("Tables", module.tables, TypeText.text)
    case .memory: try printList("Memories", module.memories, TypeText.text)
    case .tag: try printList("Tags", module.tags) { "(type \($0))" }
    case .global: try printList("Globals", module.globals, TypeText.text)
    case .export: try printExports()
    case .start:
      if let start = module.start { try console.write("\nStart: \(names.reference(to: start))\n") }
    case .element: try printList("Element segments", module.elements, text)
    case .data: try printList("Data segments", module.dataSegments, text)
    case .code: try printCode()
    }
  }

  func printSections(_ list: SectionList) throws {
    for entry in list.entries {
      let name = entry.customName.map { "custom \($0.quoted)" } ?? entry.kind
      let place = "0x\(hexadecimal(entry.range.lowerBound, digits: 6))..<0x\(hexadecimal(entry.range.upperBound, digits: 6))"
      let items = entry.itemCount.map { "  \($0) \($0 == 1 ? "item" : "items")" } ?? ""
      try console.writeLine("  \(name.padding(to: 20)) \(place) \("\(entry.range.count)".aligned(right: 9)) bytes\(items)")
    }
  }

  func printBytes(of entry: SectionList.Entry) throws {
    try console.write(hexDump(module.bytes[entry.range], indent: "  "))
  }

  // MARK: Parts

  private func printTypes() throws {
    guard !module.types.isEmpty else { return }
    try console.writeLine("\nTypes:")
    for group in module.recursiveGroups {
      // A group of one needs no brackets: that is what a type alone means.
      let isGroup = group.count != 1
      if isGroup { try console.writeLine("  (rec") }
      for index in group { try console.writeLine("  [\(index)] \(TypeText.text(of: module.types[index]))") }
      if isGroup { try console.writeLine("  )") }
    }
  }

  private func printImports() throws {
    guard !module.imports.isEmpty else { return }
    try console.writeLine("\nImports:")
    for item in module.imports {
      try console.writeLine("  \(item.module.string.quoted) \(item.name.string.quoted): \(text(of: item.type))")
    }
  }

  private func printFunctions() throws {
    guard !module.functions.isEmpty else { return }
    try console.writeLine("\nFunctions:")
    for (index, type) in module.functions.enumerated() {
      let type = "(type \(type)) \(TypeText.text(of: module.functionType(index)))"
      let size =
        index < module.importedFunctionCount
        ? "imported" : "\(module.bodies[index - module.importedFunctionCount].range.count) bytes"
      try console.writeLine("  \(names.reference(to: index)) \(type), \(size)")
    }
  }

  private func printExports() throws {
    guard !module.exports.isEmpty else { return }
    try console.writeLine("\nExports:")
    for export in module.exports {
      let what = export.kind == .function ? "function \(names.reference(to: export.index))" : "\(export.kind) [\(export.index)]"
      try console.writeLine("  \(export.name.string.quoted): \(what)")
    }
  }

  private func printList<Item>(_ title: String, _ items: [Item], _ text: (Item) -> String) throws {
    guard !items.isEmpty else { return }
    try console.writeLine("\n\(title):")
    for (index, item) in items.enumerated() { try console.writeLine("  [\(index)] \(text(item))") }
  }

  private func printCode() throws {
    guard !module.bodies.isEmpty else { return }
    try console.writeLine("\nCode:")
    var disassembler = Disassembler(module, names: names.section)
    for (position, body) in module.bodies.enumerated() {
      let function = position + module.importedFunctionCount
      try console.writeLine("  \(names.reference(to: function)) \(TypeText.text(of: module.functionType(function)))")
      for run in body.locals { try console.writeLine("    (local \(run.count) × \(run.type))") }
      var problem: (any Error)?
      try disassembler.disassemble(body.range, function: function) { line in
        let indent = String(repeating: "  ", count: min(line.depth, Self.deepestIndent))
        do {
          try console.writeLine("    0x\(hexadecimal(line.offset, digits: 6))  \(indent)\(line.text)")
        } catch {
          problem = error
        }
        return problem == nil
      }
      if let problem { throw problem }
    }
  }

  /// Deeper blocks are indented no further, so that the output of nested blocks is not quadratic.
  private static let deepestIndent = 40

  // MARK: Words

  private func text(of type: ExternalType) -> String {
    switch type {
    case .function(let index): "function (type \(index)) " + (module.types[index].function.map(TypeText.text) ?? "")
    case .table(let type): "table " + TypeText.text(of: type)
    case .memory(let type): "memory " + TypeText.text(of: type)
    case .global(let type): "global " + TypeText.text(of: type)
    case .tag(let index): "tag (type \(index))"
    }
  }

  private func text(of segment: ElementSegment) -> String {
    let count =
      switch segment.items {
      case .functions(let functions): functions.count
      case .expressions(let expressions): expressions.count
      }
    let mode =
      switch segment.mode {
      case .passive: "passive"
      case .declarative: "declarative"
      case .active(let table, _): "active in table \(table)"
      }
    return "\(segment.type), \(count) \(count == 1 ? "item" : "items"), \(mode)"
  }

  private func text(of segment: DataSegment) -> String {
    let mode =
      switch segment.mode {
      case .passive: "passive"
      case .active(let memory, _): "active in memory \(memory)"
      }
    return "\(segment.bytes.count) bytes at 0x\(hexadecimal(segment.bytes.lowerBound, digits: 6)), \(mode)"
  }

}
