extension WIT {
  /// Finds what every name stands for, then checks what only shows when all is known.
  struct Resolver {
    typealias TypeID = ID<TypeDefinition>

    /// The items of a package that stand in one file, or in one pair of braces: a `use` at the top holds there only.
    struct Scope {
      var package: Int
      var items: [Syntax.Item]
      var uses: [String: (path: Syntax.UsePath, target: Package.Item?)] = [:]
    }

    /// Types and functions by name; what is gated away, with the feature that would bring it.
    struct Names {
      var types: [String: TypeID] = [:]
      var taken: [String: String] = [:]
      var hidden: [String: String] = [:]
      var functions: Set<String> = []
    }

    /// The text of an interface.
    struct InterfaceSource {
      var scope: Int
      var span: Span
      var items: [Syntax.InterfaceItem]
      var names = Names()
    }

    /// The text of a world.
    struct WorldSource {
      var scope: Int
      var span: Span
      var items: [Syntax.WorldItem]
      var names = Names()
      /// What its items stand for, by their place; what is gated away or unknown is missing.
      var resolved: [Int: WorldMeaning] = [:]
    }

    enum WorldMeaning {
      case types([TypeID])
      case function(Function<TypeID>)
      case interface(ID<Interface>)
      case include(ID<World>)
    }

    let report: Report
    let features: Features
    let limits: Limits
    var output = Packages()

    var scopes: [Scope] = []
    var packageIndex: [PackageName: Int] = [:]
    var packageItems: [[String: Package.Item]] = []
    var packageHidden: [[String: String]] = []
    /// The names of a package's items, by these in lower case.
    var packageNames: [[String: String]] = []
    /// What made a package, to tell a second copy from another package of the same name.
    var packageSignatures: [[String]] = []
    var interfaceSources: [InterfaceSource] = []
    var worldSources: [WorldSource] = []
    /// The definitions in the text, by type; nil for those that `use` brings.
    var typeSources: [Syntax.TypeDefinition?] = []
    /// The interfaces whose types an interface uses.
    var interfaceUses: [[Int]] = []
    var worldItemCount = 0

    init(_ report: Report, features: Features, limits: Limits) {
      self.report = report
      self.features = features
      self.limits = limits
      output.limits = limits
      output.sources = report.sources
    }

    /// The packages of the groups of files; only whole where nothing is reported.
    mutating func resolve(_ groups: [[Syntax.File]]) -> Packages {
      var first = 0
      for (index, files) in groups.enumerated() {
        addPackages(files, firstFile: first, isRoot: index == 0)
        first += files.count
      }
      for scope in scopes.indices { declareItems(of: scope) }
      for scope in scopes.indices { resolveUses(of: scope) }
      for interface in interfaceSources.indices { declareTypes(of: interface) }
      for world in worldSources.indices { declareTypes(ofWorld: world) }
      for interface in interfaceSources.indices { resolveBodies(of: interface) }
      for world in worldSources.indices { resolveItems(of: world) }
      guard let order = checkRings() else { return output }
      checkTypes(in: order.types)
      for world in order.worlds { elaborate(world) }
      checkGates()
      output.warnings = report.sorted
      return output
    }

    // MARK: Packages

    /// The packages of one group: that of its files together, and those nested in them.
    private mutating func addPackages(_ files: [Syntax.File], firstFile: Int, isRoot: Bool) {
      var own: Syntax.PackageDeclaration?
      for declaration in files.compactMap(\.package) {
        if let own, own.name != declaration.name {
          report.error("this package is '\(own.name)' in another file of it", at: declaration.span)
        } else if own == nil {
          own = declaration
        } else {
          own?.documentation += declaration.documentation
        }
      }
      if let own {
        addPackage(own, files.map(\.items))
      } else if isRoot || files.contains(where: { !$0.items.isEmpty }) {
        let what = files.count == 1 ? "the file does not say" : "no file says"
        report.error("\(what) what package this is: 'package ns:name;' comes first", at: Span(file: firstFile, range: 0..<0))
      }
      for nested in files.flatMap(\.nested) { addPackage(nested.declaration, [nested.items]) }
    }

    private mutating func addPackage(_ declaration: Syntax.PackageDeclaration, _ files: [[Syntax.Item]]) {
      let signature = files.flatMap { $0 }.map(signature)
      if let known = packageIndex[declaration.name] {
        // Two dependencies may both bring a third.
        let theirs = packageSignatures[known]
        if theirs.count != signature.count || theirs.sorted() != signature.sorted() {
          report.error("package '\(declaration.name)' is defined already, with other contents", at: declaration.span)
        }
        return
      }
      let package = output.packages.count
      packageIndex[declaration.name] = package
      packageSignatures.append(signature)
      packageItems.append([:])
      packageHidden.append([:])
      packageNames.append([:])
      output.packages.append(Package(name: declaration.name, documentation: declaration.documentation))
      for items in files { scopes.append(Scope(package: package, items: items)) }
    }

    /// The tokens of an item, so that two can be compared without their comments and spaces.
    private func signature(_ item: Syntax.Item) -> String {
      let bytes = report.sources[item.span.file].bytes
      var lexer = Lexer(bytes)
      lexer.position = item.span.range.lowerBound
      var words = ""
      while lexer.position < item.span.range.upperBound {
        let token = lexer.next()
        if token.kind == .end { break }
        words += String(decoding: bytes[token.range], as: UTF8.self) + " "
      }
      return words
    }

    // MARK: Items

    private mutating func declareItems(of scope: Int) {
      let package = scopes[scope].package
      for item in scopes[scope].items {
        let name: Name
        switch item.kind {
        case .use: continue
        case .interface(let its, _), .world(let its, _): name = its
        }
        if let feature = missingFeature(item.annotations, package: package) {
          packageHidden[package][name.text] = feature
          continue
        }
        if let other = packageNames[package].updateValue(name.text, forKey: name.text.lowercased()) {
          reportTaken(name, by: other, in: "package '\(output.packages[package].name)'")
          continue
        }
        switch item.kind {
        case .use: break
        case .interface(_, let items):
          let id = addInterface(name.text, items, item.annotations, scope: scope)
          packageItems[package][name.text] = .interface(id)
          output.packages[package].items.append(.interface(id))
        case .world(_, let items):
          let id = ID<World>(index: output.worlds.count)
          output.worlds.append(World(name: name.text, package: ID(index: package), annotations: item.annotations))
          worldSources.append(WorldSource(scope: scope, span: name.span, items: items))
          packageItems[package][name.text] = .world(id)
          output.packages[package].items.append(.world(id))
        }
      }
    }

    mutating func addInterface(_ name: String?, _ items: [Syntax.InterfaceItem], _ annotations: Annotations, scope: Int)
      -> ID<Interface>
    {
      output.interfaces.append(Interface(name: name, package: ID(index: scopes[scope].package), annotations: annotations))
      interfaceSources.append(InterfaceSource(scope: scope, span: annotations.span, items: items))
      return ID(index: output.interfaces.count - 1)
    }

    func reportTaken(_ name: Name, by other: String, in place: String) {
      let how = other == name.text ? "" : ": names differ in more than the case of letters"
      report.error("'\(other)' is defined already in \(place)" + how, at: name.span)
    }

    /// The feature without which an item is not there.
    mutating func missingFeature(_ annotations: Annotations, package: Int) -> String? {
      let gate = annotations.gate
      let name = output.packages[package].name
      if gate != Gate(), name.version == nil {
        report.error("an item of a package without a version has no gate", at: annotations.span)
      }
      if let since = gate.since, let text = name.version, let version = SemanticVersion(text), since > version {
        report.error("'@since(version = \(since))' is later than the package's version, \(version)", at: annotations.span)
      }
      guard let feature = gate.unstable, !features.include(feature) else { return nil }
      return feature
    }
  }
}
