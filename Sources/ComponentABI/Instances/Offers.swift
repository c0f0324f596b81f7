/// What the interfaces of one side of a world have, found without looking at each: a module may import very many.
struct Offers {
  private struct Offer {
    var functions: [String: ComponentWorld.Function] = [:]
    var resources: Set<String> = []

    mutating func add(_ interface: ComponentWorld.Interface) {
      for function in interface.functions where functions[function.name] == nil { functions[function.name] = function }
      resources.formUnion(interface.resources)
    }
  }

  /// Interfaces that stand for each other.
  private struct Track: Hashable {
    var base: String
    var numbers: [Int]?
  }

  private var exact: [String: Offer] = [:]
  private var compatible: [Track: Offer] = [:]

  init(_ interfaces: [ComponentWorld.Interface]) {
    for interface in interfaces {
      exact[interface.name, default: Offer()].add(interface)
      let name = InterfaceName(interface.name)
      if let track = name.track { compatible[Track(base: name.base, numbers: track), default: Offer()].add(interface) }
    }
  }

  /// What is offered for an interface: of its very name first, then of compatible versions.
  private func offers(for interface: InterfaceName) -> [Offer] {
    let others = interface.track.flatMap { compatible[Track(base: interface.base, numbers: $0)] }
    return [exact[interface.text], others].compactMap { $0 }
  }

  func has(_ interface: InterfaceName) -> Bool { !offers(for: interface).isEmpty }

  func function(_ name: String, in interface: InterfaceName) -> ComponentWorld.Function? {
    offers(for: interface).lazy.compactMap { $0.functions[name] }.first
  }

  func hasResource(_ name: String, in interface: InterfaceName) -> Bool {
    offers(for: interface).contains { $0.resources.contains(name) }
  }

  /// In an order that is the same every time.
  func functionNames(in interface: InterfaceName) -> [String] { offers(for: interface).flatMap(\.functions.keys).sorted() }

  func resourceNames(in interface: InterfaceName) -> [String] { offers(for: interface).flatMap(\.resources).sorted() }
}
