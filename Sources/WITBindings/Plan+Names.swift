import ComponentABI

extension Plan {
  // MARK: Asynchronous imports

  /// Marks the imports that the options list.
  func markAsync() throws(Bindings.Failure) {
    var unknown = Set(options.async)
    let wanted = unknown
    guard !wanted.isEmpty else { return }
    for space in spaces.indices {
      let names = Self.spellings(spaces[space].abiName)
      for index in spaces[space].functions.indices where spaces[space].functions[index].direction == .import {
        let function = Self.spelling(spaces[space].functions[index], in: packages)
        let accepted = names.flatMap { [$0, "\($0).\(function)"] }.filter { wanted.contains($0) }
        guard !accepted.isEmpty else { continue }
        spaces[space].functions[index].isAsync = true
        unknown.subtract(accepted)
      }
    }
    guard unknown.isEmpty else { throw .unknownAsync(unknown.sorted()) }
  }

  /// `ns:pkg/iface@1.0.0`, `ns:pkg/iface` and `iface`.
  private static func spellings(_ name: String) -> [String] {
    let base = name.lastIndex(of: "@").map { String(name[..<$0]) } ?? name
    let short = base.lastIndex(of: "/").map { String(base[base.index(after: $0)...]) } ?? base
    return Array(Set([name, base, short]))
  }

  private static func spelling(_ callable: Callable, in packages: WIT.Packages) -> String {
    let resource = callable.resource.map { packages[$0].name } ?? ""
    return switch callable.function.kind {
    case .freestanding: callable.function.name
    case .method, .static: "\(resource).\(callable.function.name)"
    case .constructor: resource
    }
  }

  // MARK: Namespaces

  /// Interfaces are named by what they are called in WIT; where several are called the same, by as much of the full name as tells them
  /// apart.
  func nameSpaces() {
    importedNames = Set(spaces.filter { $0.side == .import }.map(\.abiName))
    var groups: [String: [Int]] = [:]
    for index in spaces.indices where !spaces[index].isRoot { groups[candidates(index)[0], default: []].append(index) }
    let levels = groups.mapValues { members in
      let names = members.map(candidates)
      return names[0].indices.first { level in Set(names.map { $0[level] }).count == names.count } ?? names[0].count - 1
    }
    var scope = NameScope(reserved: SwiftNames.reservedTypes.union([root]))
    for index in spaces.indices where !spaces[index].isRoot {
      let own = candidates(index)
      spaces[index].name = scope.claim(own[levels[own[0]] ?? 0])
    }
    rootScope = scope
  }

  private func candidates(_ index: Int) -> [String] {
    let space = spaces[index]
    let isTwin = space.side == .export && importedNames.contains(space.abiName)
    let prefix = isTwin ? "Exported" : ""
    let at = space.abiName.lastIndex(of: "@") ?? space.abiName.endIndex
    let version = space.abiName[at...].dropFirst().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" }
    let parts = space.abiName[..<at].split { $0 == ":" || $0 == "/" }.map { SwiftNames.type(String($0)) }
    let suffix = version.isEmpty ? "" : "V" + String(version)
    let short = parts.last ?? "Interface"
    let long = parts.suffix(2).joined()
    let whole = parts.joined()
    return [short, short + suffix, long, long + suffix, whole, whole + suffix].map { prefix + $0 }
  }

  // MARK: Types and functions

  func nameTypes(of index: Int) {
    var scope = index == 0 ? rootScope : NameScope(reserved: SwiftNames.reservedTypes.union([root]))
    for id in spaces[index].types {
      typeNames[TypeReference(id: id, space: index)] = scope.claim(SwiftNames.type(packages[id].name))
    }
    if index == 0 { rootScope = scope }
  }

  var hasAsync: Bool { spaces.contains { $0.functions.contains(where: \.isAsync) } }

  func nameFunctions(of index: Int) {
    let reserved: Set<String> = ["init", "self"]
    var hosts = NameScope(reserved: reserved)
    var exports = NameScope(reserved: reserved.union(["functions", "instance", "isComplete"]))
    var resources: [TypeID: NameScope] = [:]
    let suffix = hasAsync ? "Async" : nil
    for place in spaces[index].functions.indices {
      var callable = spaces[index].functions[place]
      let member = callable.function.name == "init" ? "initialize" : SwiftNames.member(callable.function.name)
      let resource = callable.resource.map { packages[$0].name } ?? ""
      let wanted =
        switch callable.function.kind {
        case .freestanding, .method: member
        case .static: SwiftNames.member(resource) + SwiftNames.type(callable.function.name)
        case .constructor: "make" + SwiftNames.type(resource)
        }
      if callable.isMethod, let id = callable.resource {
        let own = reserved.union(callable.direction == .export ? ["handle", "functions", "drop"] : [])
        callable.name = resources[id, default: NameScope(reserved: own)].claim(
          wanted, suffix: callable.direction == .export ? suffix : nil)
      } else if callable.direction == .import {
        callable.name = hosts.claim(wanted)
      } else {
        callable.name = exports.claim(wanted, suffix: suffix)
      }
      callable.constant = (spaces[index].isRoot ? "\(callable.direction)" : "function") + String(place)
      var parameters = NameScope(reserved: reserved.union(["functions"]))
      callable.parameters = callable.function.parameters.map { parameters.claim(SwiftNames.member($0.name)) }
      spaces[index].functions[place] = callable
    }
    for id in spaces[index].types {
      guard case .resource = packages[id].body else { continue }
      dropNames[TypeReference(id: id, space: index)] = hosts.claim("drop" + SwiftNames.type(packages[id].name))
    }
    if index == 1 { exportScope = exports }
  }
}
