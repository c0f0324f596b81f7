extension WIT.Resolver {
  // MARK: Top-level use

  /// The names that `use` brings to a file; one may stand for another.
  mutating func resolveUses(of scope: Int) {
    let package = scopes[scope].package
    var seen: [String: String] = [:]
    var names: [String] = []
    for item in scopes[scope].items {
      guard case .interface(let name, _) = item.kind else { continue }
      seen[name.text.lowercased()] = name.text
    }
    for item in scopes[scope].items {
      guard case .use(let path, let alias) = item.kind, missingFeature(item.annotations, package: package) == nil else {
        continue
      }
      let name = alias ?? path.name
      // A name that the package has anyway may be said once more.
      let isRepetition = path.package == nil && alias == nil
      if let other = seen.updateValue(name.text, forKey: name.text.lowercased()), !isRepetition {
        reportTaken(name, by: other, in: "this file")
        continue
      }
      scopes[scope].uses[name.text] = (path, nil)
      names.append(name.text)
    }
    followUses(of: scope, names)
  }

  /// Gives each name its target: the last of those that it leads to.
  private mutating func followUses(of scope: Int, _ names: [String]) {
    let package = scopes[scope].package
    var done: Set<String> = []
    for name in names where !done.contains(name) {
      var chain: [String] = []
      var next: String? = name
      var target: WIT.Package.Item?
      while let name = next, let path = scopes[scope].uses[name]?.path {
        chain.append(name)
        done.insert(name)
        let other = path.name.text
        let isUse = path.package == nil && packageItems[package][other] == nil && scopes[scope].uses[other] != nil
        next = isUse && !done.contains(other) ? other : nil
        if next != nil { continue }
        // A name that leads back to itself leads nowhere.
        target =
          isUse && !chain.contains(other) ? scopes[scope].uses[other]?.target : item(at: path, scope: scope, useUses: false)
      }
      for name in chain { scopes[scope].uses[name]?.target = target }
    }
  }

  // MARK: Paths

  /// The interface or world of a path; nil, and reported, where there is none.
  func item(at path: WIT.Syntax.UsePath, scope: Int, useUses: Bool = true) -> WIT.Package.Item? {
    var package = scopes[scope].package
    if let name = path.package {
      guard let known = packageIndex[name] else {
        report.error("there is no package '\(name)'" + nearestPackage(name), at: path.span)
        return nil
      }
      package = known
    } else if useUses, let use = scopes[scope].uses[path.name.text] {
      // Where it has no target that is reported already.
      return use.target
    }
    let name = path.name.text
    if let item = packageItems[package][name] { return item }
    let place = "package '\(output.packages[package].name)'"
    if let feature = packageHidden[package][name] {
      report.error("'\(name)' of \(place) is unstable: the feature '\(feature)' is not enabled", at: path.name.span)
      return nil
    }
    let uses = path.package == nil ? scopes[scope].uses : [:]
    report.error(
      "\(place) has no interface or world '\(name)'"
        + didYouMean(name, among: packageItems[package].keys.sorted() + uses.keys.sorted()), at: path.name.span)
    return nil
  }

  func interface(at path: WIT.Syntax.UsePath, scope: Int) -> WIT.ID<WIT.Interface>? {
    switch item(at: path, scope: scope) {
    case .interface(let id): return id
    case .world(let id):
      report.error("'\(output[id].name)' is a world, not an interface", at: path.name.span)
      return nil
    case nil: return nil
    }
  }

  func world(at path: WIT.Syntax.UsePath, scope: Int) -> WIT.ID<WIT.World>? {
    switch item(at: path, scope: scope) {
    case .world(let id): return id
    case .interface(let id):
      report.error("'\(output[id].name ?? "")' is an interface, not a world: only worlds are included", at: path.name.span)
      return nil
    case nil: return nil
    }
  }

  private func nearestPackage(_ name: WIT.PackageName) -> String {
    let known = output.packages.map(\.name)
    let others = known.filter { $0.namespace == name.namespace && $0.name == name.name }
    if !others.isEmpty { return "; there is " + others.prefix(4).map { "'\($0)'" }.joined(separator: ", ") }
    let suggestion = didYouMean("\(name.namespace):\(name.name)", among: known.map { "\($0.namespace):\($0.name)" })
    return suggestion.isEmpty ? ": none of its files was given (a 'deps' folder holds what a package needs)" : suggestion
  }
}
