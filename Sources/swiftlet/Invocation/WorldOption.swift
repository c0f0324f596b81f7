import ComponentABI
import WasmEngine

/// Where commands take a module's world from: `--wit` and `--world`, or the module's own section.
struct WorldOption {
  static let wit = ValueOption<String>(
    "--wit", value: "PATH", help: "A .wit file or a directory of them that has the types.",
    default: "the module's section 'component-type'")
  static let world = ValueOption<String>(
    "--world", value: "NAME", help: "The world in it, where there are several: plugin, or ns:pkg/plugin@1.0.0.")

  static let options: [any OptionDeclaration] = [wit, world]

  let path: String?
  let name: String?

  init(_ arguments: ParsedArguments) throws(UsageError) {
    path = try arguments.value(Self.wit)
    name = try arguments.value(Self.world)
    guard name == nil || path != nil else { throw UsageError("'--world' needs '--wit'") }
  }

  /// The world that a module has to fit; nil where nothing tells.
  func load(for module: Module, console: Console) throws -> ComponentWorld? {
    guard let path else { return try EmbeddedWorld(of: module)?.world }
    let packages = try WITPackages.load(path, console: console)
    let world = try WITPackages.world(name, in: packages, path: path)
    do throws(WIT.Failure) {
      return try packages.componentWorld(world)
    } catch {
      for diagnostic in error.diagnostics { console.note(diagnostic.description) }
      throw Failure("\(path): the WIT has errors")
    }
  }
}
