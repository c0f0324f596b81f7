import WasmEngine

/// The world that a module says it was made for, in its custom sections `component-type`, as wit-bindgen writes them.
public struct EmbeddedWorld: Sendable {
  public var world: ComponentWorld
  public var stringEncoding: StringEncoding

  init(world: ComponentWorld, stringEncoding: StringEncoding) {
    self.world = world
    self.stringEncoding = stringEncoding
  }

  /// The world of all such sections together; nil where there is none, or one of a form that is not known.
  ///
  /// Throws `ComponentError` with the fault `malformedComponentType`.
  public init?(of module: Module) throws(ComponentError) {
    var whole: EmbeddedWorld?
    for bytes in Self.sections(of: module) {
      var decoder = ComponentTypeDecoder(bytes)
      guard let part = try Self.known({ () throws(ComponentTypeError) in try decoder.decode() }) else { return nil }
      whole?.world.imports += part.world.imports
      whole?.world.exports += part.world.exports
      whole?.world.exportedInterfaces += part.world.exportedInterfaces
      whole = whole ?? part
    }
    guard let whole else { return nil }
    self = whole
  }

  /// How the module keeps its strings, by its first such section; nil where it has none.
  static func stringEncoding(of module: Module) throws(ComponentError) -> StringEncoding? {
    guard let bytes = sections(of: module).first else { return nil }
    var decoder = ComponentTypeDecoder(bytes)
    return try known { () throws(ComponentTypeError) in try decoder.decodeEncoding() }
  }

  private static func sections(of module: Module) -> [[UInt8]] {
    let names = Set(module.customSectionNames.filter { $0 == "component-type" || $0.hasPrefix("component-type:") })
    return names.sorted().flatMap { module.customSections(named: $0) }
  }

  /// Nil for what has no counterpart here.
  private static func known<R>(_ decode: () throws(ComponentTypeError) -> R) throws(ComponentError) -> R? {
    do throws(ComponentTypeError) {
      return try decode()
    } catch {
      guard case .malformed(let reason, let offset) = error else { return nil }
      throw ComponentError(.malformedComponentType("\(reason) at offset \(offset)"))
    }
  }
}
