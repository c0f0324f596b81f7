import ComponentABI

/// Swift code for a host that runs components of a WIT world.
public struct Bindings {
  /// What the generated code is to be like.
  public struct Options: Sendable {
    /// Who may use the generated declarations.
    public enum Access: String, Sendable, CaseIterable {
      case `public`, `package`, `internal`

      /// What stands before a declaration.
      var prefix: String { self == .internal ? "" : rawValue + " " }
    }

    public var access = Access.internal
    /// The type that everything lies in; nil for the world's name with `World` behind it.
    public var namespace: String?
    /// Imports that the host implements with `async` functions: `interface`, `interface.function`, `interface.resource.function`,
    /// where an interface is named `iface`, `ns:pkg/iface` or `ns:pkg/iface@1.0.0`; `$root.function` for the world's own.
    public var async: [String] = []
    /// The command that makes the code, for its first line.
    public var command = "swiftlet bindings"

    public init() {}
  }

  /// Why there is no code.
  public enum Failure: Error, Sendable, CustomStringConvertible {
    /// The world has what no component-lite host can serve, such as a `future`.
    case world(WIT.Failure)
    /// These entries of `Options.async` name no imported interface or function.
    case unknownAsync([String])
    /// The namespace is no name of a Swift type.
    case namespace(String)
    /// What the bindings have no form for in Swift.
    case unsupported(String)
    /// The code would be larger than the limit.
    case tooLarge

    public var description: String {
      switch self {
      case .world(let failure): failure.description
      case .unknownAsync(let names):
        "the world imports nothing that is called " + names.map { "'\($0)'" }.joined(separator: " or ")
      case .namespace(let name): "'\(name)' cannot be the name of a type in Swift"
      case .unsupported(let what): "there is no Swift for \(what)"
      case .tooLarge: "the code would be larger than \(Budget.limit >> 20) MiB"
      }
    }
  }

  /// Whether a text can be `Options.namespace`.
  public static func isNamespace(_ text: String) -> Bool { SwiftNames.isTypeName(text) }

  /// The code for a world, formatted as the project's `.swift-format` has it; the same for the same text and options.
  public static func code(
    for world: WIT.ID<WIT.World>, in packages: WIT.Packages, options: Options = Options()
  ) throws(Failure) -> String {
    do throws(WIT.Failure) { _ = try packages.componentWorld(world) } catch { throw .world(error) }
    let plan = try Plan(world, packages, options)
    let generator = Generator(plan)
    generator.emit()
    guard !plan.budget.isSpent else { throw .tooLarge }
    return generator.writer.text(command: options.command)
  }
}

/// Bounds the code: a text may name a large type in very many places.
final class Budget {
  static let limit = 8 << 20
  private var left = Budget.limit

  /// Counts bytes that were made, of the code or on the way to it.
  func spend(_ count: Int) { left -= min(left, max(1, count)) }

  var isSpent: Bool { left == 0 }
}
