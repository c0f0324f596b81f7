import WasmEngine
import WasmTypes

extension ComponentWorld {
  /// Everything in which a module does not fit this world, found before it is instantiated; empty when it fits.
  ///
  /// At most 100 mismatches are listed, the rest is counted. Imports for which `ignoring` answers true are somebody else's, such
  /// as WASI's. Throws `ComponentError` only when the world itself has a type that cannot be passed.
  public func mismatches(
    of module: Module, ignoring: (ImportDescription) -> Bool = { _ in false }
  ) throws(ComponentError) -> [WorldMismatch] {
    var check = LinkCheck(world: self, module: module)
    try check.exports()
    for item in module.imports where !ignoring(item) { try check.importing(item) }
    check.memory()
    check.embeddedWorld(of: module)
    return check.found + (check.unlisted > 0 ? [.more(check.unlisted)] : [])
  }
}

/// Compares a module with a world.
private struct LinkCheck {
  private static let maximumCount = 100
  /// Looking for the nearest name takes time that the guest must not be able to multiply.
  private static let maximumHints = 32

  private let world: ComponentWorld
  private let types: [String: ImportExportType]
  private let names: CoreExports
  private let imported: Offers
  private let exported: Offers
  /// The full names of what the world wants.
  private let wanted: Set<String>
  private(set) var found: [WorldMismatch] = []
  private(set) var unlisted = 0
  private var hints = 0
  private var needsMemory = false
  private var needsRealloc = false

  init(world: ComponentWorld, module: Module) {
    self.world = world
    types = Dictionary(module.exports.map { ($0.name, $0.type) }, uniquingKeysWith: { first, _ in first })
    names = CoreExports(module.exports.map(\.name))
    imported = Offers(world.imports)
    exported = Offers(world.exportedInterfaces)
    wanted = Set(
      world.exports.map(\.name)
        + world.exportedInterfaces.flatMap { interface in interface.functions.map { "\(interface.name)#\($0.name)" } })
  }

  private mutating func add(_ mismatch: WorldMismatch) {
    if found.count < Self.maximumCount { found.append(mismatch) } else { unlisted += 1 }
  }

  private mutating func note(_ layout: FunctionLayout, _ direction: CoreSignature.Direction) {
    if layout.needsMemory { needsMemory = true }
    if layout.needsRealloc(direction) { needsRealloc = true }
  }

  // MARK: Exports

  mutating func exports() throws(ComponentError) {
    for function in world.exports { try export(function.name, function.type) }
    for interface in world.exportedInterfaces {
      for function in interface.functions { try export("\(interface.name)#\(function.name)", function.type) }
      for resource in interface.resources { destructor(InterfaceName(interface.name), resource) }
    }
  }

  private mutating func export(_ name: String, _ type: ComponentFunctionType) throws(ComponentError) {
    let layout = try FunctionLayout(type, .export)
    note(layout, .export)
    guard let function = names.function(name), let found = types[function.coreName] else {
      return add(.missingExport(name, type, exportHint(name)))
    }
    let expected = layout.signature.functionType
    guard found == .function(expected) else {
      return add(.exportType(name, type, expected: expected, found: found.spelled))
    }
    helper(function.postReturnName, layout.signature.postReturnType)
  }

  private mutating func exportHint(_ name: String) -> WorldMismatch.Hint? {
    guard hints < Self.maximumHints else { return nil }
    hints += 1
    let (interface, function) = CoreExports.split(name)
    if let other = names.all(function).first(where: { $0.interface.base == interface.base }) {
      return .version(other.interface.text)
    }
    let others = names.everything.lazy.filter { [wanted] other in !other.isHelper && !wanted.contains(other.fullName) }
    let same = others.filter { $0.interface.serves(interface) }.map(\.name)
    return (nearestName(to: function, among: same) ?? nearestName(to: name, among: others.map(\.fullName))).map { .nearest($0) }
  }

  private mutating func destructor(_ interface: InterfaceName, _ resource: String) {
    let functions = names.all("[dtor]\(resource)") + names.all("\(resource)_dtor")
    for function in functions where interface.serves(function.interface) {
      helper(function.coreName, ResourceBuiltin.drop.functionType)
    }
  }

  /// A function that may be missing, but not have another type.
  private mutating func helper(_ coreName: String, _ expected: FunctionType) {
    guard let found = types[coreName], found != .function(expected) else { return }
    add(.helperType("export \(coreName)", expected: expected, found: found.spelled))
  }

  mutating func memory() {
    let memories = CoreExports.memoryNames.compactMap { types[$0] }
    switch memories.first {
    case .memory(let type) where type.addressType == .i32: break
    case let other?: add(.memoryType(found: other.spelled))
    case nil: if needsMemory { add(.missingMemory) }
    }
    let allocators = CoreExports.reallocNames.filter { types[$0] != nil }
    if let name = allocators.first {
      helper(name, FunctionType([.i32, .i32, .i32, .i32], [.i32]))
    } else if needsRealloc {
      add(.missingRealloc)
    }
  }

  // MARK: The world that the module names

  mutating func embeddedWorld(of module: Module) {
    do {
      guard let embedded = try EmbeddedWorld(of: module)?.world else { return }
      for theirs in embedded.imports {
        compare(theirs, "import \(theirs.name) ") { [imported] in imported.function($0, in: InterfaceName(theirs.name)) }
      }
      for theirs in embedded.exportedInterfaces {
        compare(theirs, "export \(theirs.name)#") { [exported] in exported.function($0, in: InterfaceName(theirs.name)) }
      }
      let own = Dictionary(world.exports.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
      compare(ComponentWorld.Interface(InterfaceName.root, embedded.exports), "export ") { own[$0] }
    } catch {
      add(.malformedComponentType(error.description))
    }
  }

  /// Functions that only one side knows are found by their core names.
  private mutating func compare(
    _ theirs: ComponentWorld.Interface, _ prefix: String, _ mine: (String) -> ComponentWorld.Function?
  ) {
    for function in theirs.functions {
      guard let type = mine(function.name)?.type, let found = TypeDifference.between(type, function.type) else { continue }
      add(
        .functionType(
          prefix + function.name, place: found.path.joined(separator: "."), host: found.host, module: found.guest))
    }
  }

  // MARK: Imports

  mutating func importing(_ item: ImportDescription) throws(ComponentError) {
    switch CoreImport(module: item.module, name: item.name) {
    case .function(let interface, let name):
      guard let function = imported.function(name, in: interface) else {
        let hint = importHint(
          interface, name, among: { $0.has(interface) ? $0.functionNames(in: interface) : nil }, of: imported,
          otherwise: .function)
        return add(.unknownImport(interface: item.module, name: item.name, hint))
      }
      let layout = try FunctionLayout(function.type, .import)
      note(layout, .import)
      let expected = layout.signature.functionType
      if item.type == .function(expected) { return }
      add(
        .importType(
          interface: item.module, name: item.name, function.type, expected: expected, found: item.type.spelled))
    case .builtin(let builtin, let resource):
      let interface = InterfaceName(resource.interface)
      let offers = resource.isExported ? exported : imported
      guard offers.hasResource(resource.name, in: interface) else {
        let hint = importHint(
          interface, resource.name,
          among: { resource.isExported || $0.has(interface) ? $0.resourceNames(in: interface) : nil }, of: offers,
          otherwise: .resource)
        return add(.unknownImport(interface: item.module, name: item.name, hint))
      }
      if item.type == .function(builtin.functionType) { return }
      add(
        .helperType("import \(item.module) \(item.name)", expected: builtin.functionType, found: item.type.spelled))
    }
  }

  /// `known` lists the names in the interface, nil where there is no such interface.
  private mutating func importHint(
    _ interface: InterfaceName, _ name: String, among known: (Offers) -> [String]?, of offers: Offers,
    otherwise: WorldMismatch.Hint
  ) -> WorldMismatch.Hint? {
    guard hints < Self.maximumHints else { return nil }
    hints += 1
    if let known = known(offers) { return nearestName(to: name, among: known).map { .nearest($0) } ?? otherwise }
    let interfaces = world.imports.map(\.name)
    if let other = interfaces.first(where: { InterfaceName($0).base == interface.base }) { return .version(other) }
    return nearestName(to: interface.text, among: interfaces).map { .nearest($0) } ?? .offered(interfaces)
  }
}

extension CoreExports.Function {
  fileprivate var fullName: String { interface.text == InterfaceName.root ? name : "\(interface.text)#\(name)" }

  /// Not a function of WIT's.
  var isHelper: Bool {
    name.hasPrefix("[dtor]") || name.hasSuffix("_dtor") || name.hasPrefix("cabi_") || coreName.hasPrefix("cabi_post_")
      || name.hasSuffix("_post")
  }
}

extension ImportExportType {
  /// A function by its type, everything else by its kind, for messages.
  fileprivate var spelled: String {
    switch self {
    case .function(let type): "\(type)"
    case .memory(let type) where type.addressType == .i64: "a memory of 64-bit addresses"
    default: "a \(kindName)"
    }
  }
}
