/// Types as generated bindings write them down.
extension ComponentType {
  public static func record(_ name: String, _ fields: KeyValuePairs<String, ComponentType>) -> ComponentType {
    .record(Record(name, fields.map { Field($0.key, $0.value) }))
  }

  public static func variant(_ name: String, _ cases: KeyValuePairs<String, ComponentType?>) -> ComponentType {
    .variant(Variant(name, cases.map { Case($0.key, $0.value) }))
  }

  public static func `enum`(_ name: String, _ cases: [String]) -> ComponentType { .enum(Enumeration(name, cases)) }

  public static func flags(_ name: String, _ labels: [String]) -> ComponentType { .flags(Flags(name, labels)) }
}

extension ComponentWorld.Function {
  public init(_ name: String, _ parameters: KeyValuePairs<String, ComponentType>, result: ComponentType? = nil) {
    self.init(name, ComponentFunctionType(parameters.map { ComponentType.Field($0.key, $0.value) }, result: result))
  }
}

extension ComponentLinker {
  /// Offers a function of an interface (`define`).
  public func define(
    _ interface: String, _ function: ComponentWorld.Function, _ implementation: @escaping Implementation
  ) {
    define(interface, function.name, function.type, implementation)
  }

  /// Offers a function that takes its time (`defineAsync`).
  public func defineAsync(
    _ interface: String, _ function: ComponentWorld.Function, _ implementation: @escaping AsyncImplementation
  ) {
    defineAsync(interface, function.name, function.type, implementation)
  }
}
