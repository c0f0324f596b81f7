import ComponentABI

/// A function that a world exports, and the names that people may call it by.
struct ExportedFunction {
  /// As `ns:pkg/iface@1.0.0`; nil for a function of the world itself.
  let interface: String?
  let function: ComponentWorld.Function

  /// As the ABI has it.
  var fullName: String { (interface.map { $0 + "#" } ?? "") + function.name }

  /// `func`; `res.method` of a resource, whose own name stands for its constructor.
  private var shortName: String {
    guard let meaning = ResourceFunction(function.name) else { return function.name }
    return meaning.kind == .constructor ? meaning.resource : "\(meaning.resource).\(meaning.name)"
  }

  /// The shortest name that says which interface is meant.
  var spelled: String {
    guard let interface else { return shortName }
    return "\(QualifiedName(interface)?.item ?? interface).\(shortName)"
  }

  /// Every name that is understood, the most exact ones first.
  var names: [String] {
    guard let interface else { return [shortName] }
    let base = interface.firstIndex(of: "@").map { String(interface[..<$0]) } ?? interface
    return [
      fullName, "\(interface)#\(shortName)", "\(interface).\(shortName)", "\(base)#\(shortName)", "\(base).\(shortName)", spelled,
    ]
      + [shortName]
  }

  /// The method of the resource that this function's result owns.
  func isMethod(_ name: String, of resource: ComponentType.Resource) -> Bool {
    guard interface == resource.interface, let meaning = ResourceFunction(function.name) else { return false }
    return meaning.kind == .method && meaning.resource == resource.name && meaning.name == name
  }
}

/// Finds a world's exported functions by what people write.
struct ExportedFunctions {
  let all: [ExportedFunction]

  init(_ world: ComponentWorld) {
    all =
      world.exports.map { ExportedFunction(interface: nil, function: $0) }
      + world.exportedInterfaces.flatMap { interface in
        interface.functions.map { ExportedFunction(interface: interface.name, function: $0) }
      }
  }

  /// The function of a name; a short name must mean one function only. The error says what was meant most likely.
  func find(_ name: String, _ reader: WAVE.CallReader) throws(WAVE.Failure) -> ExportedFunction {
    let matches = all.filter { $0.names.contains(name) }
    if let own = matches.first(where: { $0.interface == nil }) { return own }
    if let only = matches.first, matches.count == 1 { return only }
    guard matches.isEmpty else {
      throw reader.failure("'\(name)' is the name of \(matches.count) functions: \(Self.list(matches.map(\.fullName)))")
    }
    let hint = didYouMean(name, among: all.map(\.spelled) + all.flatMap { Array($0.names.prefix(5)) })
    let list = all.isEmpty ? "it exports no functions" : "it exports \(Self.list(all.map(\.spelled)))"
    throw reader.failure("the world exports no function '\(name)'" + (hint.isEmpty ? "; \(list)" : hint))
  }

  private static func list(_ names: [String]) -> String {
    names.prefix(8).joined(separator: ", ") + (names.count > 8 ? ", …" : "")
  }
}
