/// What a guest may import and must export, in WIT's terms.
public struct ComponentWorld: Sendable, Hashable {
  /// An interface with its functions.
  public struct Interface: Sendable, Hashable {
    /// As `ns:pkg/iface@1.0.0`; `$root` for what the world itself imports.
    public var name: String
    public var functions: [Function]
    /// The names of the resources.
    public var resources: [String]

    public init(_ name: String, _ functions: [Function], resources: [String] = []) {
      self.name = name
      self.functions = functions
      self.resources = resources
    }
  }

  /// A function with its type.
  public struct Function: Sendable, Hashable {
    public var name: String
    public var type: ComponentFunctionType

    public init(_ name: String, _ type: ComponentFunctionType) {
      self.name = name
      self.type = type
    }
  }

  /// As `ns:pkg/world@1.0.0`.
  public var name: String
  public var imports: [Interface]
  /// The functions that the world itself exports.
  public var exports: [Function]
  public var exportedInterfaces: [Interface]

  public init(_ name: String, imports: [Interface], exports: [Function], exportedInterfaces: [Interface] = []) {
    self.name = name
    self.imports = imports
    self.exports = exports
    self.exportedInterfaces = exportedInterfaces
  }
}
