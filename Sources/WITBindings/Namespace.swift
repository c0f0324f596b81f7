import ComponentABI

typealias TypeID = WIT.ID<WIT.TypeDefinition>
typealias InterfaceID = WIT.ID<WIT.Interface>
typealias WITFunction = WIT.Function<TypeID>
typealias WITType = WIT.TypeExpression<TypeID>

/// An interface as one side of the world has it, or the world itself: what becomes a caseless enum in Swift.
struct Namespace {
  /// Nil for the world itself.
  var interface: InterfaceID?
  /// As the Canonical ABI knows it: `ns:pkg/iface@1.0.0`, a plain name, or `$root`.
  var abiName: String
  /// Which side implements the resources.
  var side: WIT.Direction
  /// In Swift.
  var name = ""
  /// The types that are declared here, in the order of the text.
  var types: [TypeID] = []
  var functions: [Callable] = []
  /// Where the exported functions begin among all that the world exports.
  var firstExport = 0

  var isRoot: Bool { interface == nil }
}

/// A function with the names that it goes by.
struct Callable {
  var function: WITFunction
  /// The resource that it is a method, static function or constructor of.
  var resource: TypeID?
  /// `[method]res.name`.
  var abiName: String
  var direction: WIT.Direction
  var isAsync = false
  /// In Swift; of a method, in its resource.
  var name = ""
  /// The constant with its name and type.
  var constant = ""
  /// The parameters' names in Swift.
  var parameters: [String] = []

  var isMethod: Bool { function.kind == .method }
}

/// What a type allows in Swift.
struct Traits {
  var isHashable = true
  var isSendable = true
  /// Whether reading a value takes the instance, for handles of the guest's resources.
  var needsExports = false

  mutating func join(_ other: Traits) {
    isHashable = isHashable && other.isHashable
    isSendable = isSendable && other.isSendable
    needsExports = needsExports || other.needsExports
  }
}

/// A type where it is declared in Swift: an interface's types may be there twice, for either side of the world.
struct TypeReference: Hashable {
  var id: TypeID
  /// The index of its namespace.
  var space: Int
}
