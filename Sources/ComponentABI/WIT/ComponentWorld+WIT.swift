extension WIT.Packages {
  /// A world in the terms of the Canonical ABI: every function that a component imports or exports, with its types written out.
  ///
  /// An async function, a `future`, a `stream` and whatever else cannot be passed are refused by name.
  public func componentWorld(_ id: WIT.ID<WIT.World>) throws(WIT.Failure) -> ComponentWorld {
    var conversion = WIT.Conversion(self)
    let world = conversion.world(id)
    if !conversion.report.diagnostics.isEmpty { throw WIT.Failure(diagnostics: conversion.report.sorted) }
    return world
  }
}

extension WIT {
  /// Turns resolved types into `ComponentType`s.
  struct Conversion {
    typealias TypeID = ID<TypeDefinition>

    let packages: Packages
    let report: Report
    /// The interfaces that the world exports under their full names.
    private var exported: Set<ID<Interface>> = []
    /// Which way the functions go that are being converted.
    private var direction = Direction.import
    /// The interface that is being converted, under the name that the world has for it.
    private var current: (id: ID<Interface>, name: String)?
    /// What a definition became, and how many types it is made of; for one direction and one interface.
    private var known: [Direction: [TypeID: (type: ComponentType, size: Int)]] = [:]
    private var functionCount = 0

    init(_ packages: Packages) {
      self.packages = packages
      report = Report(packages.sources, packages.limits)
    }

    /// Why a type cannot be passed.
    private struct Refusal: Error {
      var reason: String
    }

    // MARK: Worlds

    mutating func world(_ id: ID<World>) -> ComponentWorld {
      var world = ComponentWorld(packages.name(of: id), imports: [], exports: [])
      var own = ComponentWorld.Interface(InterfaceName.root, [])
      let items = packages[id].items
      for item in items where item.direction == .export && item.name == nil {
        if case .interface(let interface) = item.kind { exported.insert(interface) }
      }
      for item in items where functionCount <= packages.limits.worldItems {
        enter(item)
        switch item.kind {
        case .type(let type):
          guard case .resource(let methods) = packages[type].body else { continue }
          own.resources.append(packages[type].name)
          for method in methods { own.functions += function(method, of: type) }
        case .function(let function):
          let function = self.function(function)
          if item.direction == .import { own.functions += function } else { world.exports += function }
        case .interface(let interface):
          let converted = self.interface(interface, item.name ?? packages.name(of: interface) ?? "")
          // One of types alone has nothing to link.
          if converted.functions.isEmpty, converted.resources.isEmpty { continue }
          if item.direction == .import { world.imports.append(converted) } else { world.exportedInterfaces.append(converted) }
        }
      }
      if functionCount > packages.limits.worldItems {
        report.error("the world has over \(packages.limits.worldItems) functions", at: packages[id].annotations.span)
      }
      if !own.functions.isEmpty || !own.resources.isEmpty { world.imports.append(own) }
      return world
    }

    /// What a definition becomes depends on the item that leads to it: a resource has another name there.
    private mutating func enter(_ item: World.Item) {
      var interface: (id: ID<Interface>, name: String)?
      if case .interface(let id) = item.kind, let name = item.name { interface = (id, name) }
      if item.direction != direction || interface != nil || current != nil { known = [:] }
      (direction, current) = (item.direction, interface)
    }

    /// The functions and resources of an interface.
    private mutating func interface(_ id: ID<Interface>, _ name: String) -> ComponentWorld.Interface {
      var interface = ComponentWorld.Interface(name, [])
      for item in packages[id].items {
        switch item {
        case .function(let function): interface.functions += self.function(function)
        case .type(let id):
          guard case .resource(let methods) = packages[id].body else { continue }
          interface.resources.append(packages[id].name)
          for method in methods { interface.functions += self.function(method, of: id) }
        }
      }
      return interface
    }

    /// A function under the name that the ABI gives it; nothing, and reported, where it cannot be called.
    private mutating func function(_ function: Function<TypeID>, of resource: TypeID? = nil) -> [ComponentWorld.Function] {
      functionCount += 1
      let name = Self.name(of: function, resource.map { packages[$0].name } ?? "")
      do throws(Refusal) {
        if function.isAsync { throw Refusal(reason: "it is async, and this host calls synchronous functions only") }
        var parameters: [ComponentType.Field] = []
        if function.kind == .method, let resource {
          parameters.append(ComponentType.Field("self", try type(.borrow(resource)).type))
        }
        for parameter in function.parameters {
          parameters.append(ComponentType.Field(parameter.name, try type(parameter.type).type))
        }
        var result: ComponentType?
        if let type = function.result {
          result = try self.type(type).type
        } else if function.kind == .constructor, let resource {
          result = try self.type(.own(resource)).type
        }
        return [ComponentWorld.Function(name, ComponentFunctionType(parameters, result: result))]
      } catch {
        report.error("function '\(name)' cannot be called: \(error.reason)", at: function.annotations.span)
        return []
      }
    }

    private static func name(of function: Function<TypeID>, _ resource: String) -> String {
      switch function.kind {
      case .freestanding: function.name
      case .method: "[method]\(resource).\(function.name)"
      case .static: "[static]\(resource).\(function.name)"
      case .constructor: "[constructor]\(resource)"
      }
    }

    // MARK: Types

    private typealias Sized = (type: ComponentType, size: Int)

    private mutating func type(_ expression: TypeExpression<TypeID>) throws(Refusal) -> Sized {
      switch expression {
      case .primitive(let primitive): return (Self.type(primitive), 1)
      case .list(let element):
        let part = try type(element)
        return (.list(part.type), part.size + 1)
      case .map(let key, let value):
        let part = try type(value)
        return (.list(.tuple([Self.type(key), part.type])), part.size + 3)
      case .option(let payload):
        let part = try type(payload)
        return (.option(part.type), part.size + 1)
      case .tuple(let elements):
        let parts = try sized(elements)
        return (.tuple(parts.types), parts.size)
      case .result(let ok, let error):
        let parts = try sized([ok, error].compactMap { $0 })
        return (.result(ok: ok == nil ? nil : parts.types.first, error: error == nil ? nil : parts.types.last), parts.size)
      case .fixedLengthList(let element, let length):
        let part = try type(element)
        return (.fixedLengthList(part.type, length: Int(length)), part.size + 1)
      case .named(let id):
        return packages.isResource(id) ? (.own(resource(id)), 1) : try definition(id)
      case .own(let id): return (.own(resource(id)), 1)
      case .borrow(let id): return (.borrow(resource(id)), 1)
      case .future: throw Refusal(reason: "it passes a 'future'")
      case .stream: throw Refusal(reason: "it passes a 'stream'")
      }
    }

    /// A resource by the interface that it comes from, as the world names it.
    private func resource(_ id: TypeID) -> ComponentType.Resource {
      let definition = packages[packages.origin(of: id)]
      guard case .interface(let owner) = definition.owner else {
        return ComponentType.Resource(InterfaceName.root, definition.name)
      }
      let isExported = direction == .export && packages.isExported(id, isExported)
      if let current, current.id == owner {
        return ComponentType.Resource(current.name, definition.name, isExported: isExported)
      }
      return ComponentType.Resource(packages.name(of: owner) ?? "", definition.name, isExported: isExported)
    }

    /// Whether an interface's types are the guest's own in the export that is being converted.
    private func isExported(_ id: ID<Interface>) -> Bool { id == current?.id || exported.contains(id) }

    /// Types with all they are made of; what is used over and over may not grow without bound.
    private mutating func sized(_ expressions: [TypeExpression<TypeID>]) throws(Refusal) -> (types: [ComponentType], size: Int) {
      var types: [ComponentType] = []
      var size = 1
      for expression in expressions {
        let part = try type(expression)
        types.append(part.type)
        size += part.size
        if size > packages.limits.typeSize { throw Refusal(reason: "it passes a type of over \(packages.limits.typeSize) parts") }
      }
      return (types, size)
    }

    private mutating func definition(_ id: TypeID) throws(Refusal) -> Sized {
      if case .interface(let owner) = packages[id].owner, direction == .export, !isExported(owner) {
        // An imported interface's type is made of imported ones.
        let outer = (direction, current)
        (direction, current) = (.import, nil)
        defer { (direction, current) = outer }
        return try self.definition(id)
      }
      if let sized = known[direction]?[id] { return sized }
      let definition = packages[id]
      let sized: Sized
      switch definition.body {
      case .alias(let target): sized = try type(target)
      case .use(let target): sized = try self.definition(target)
      case .record(let fields):
        let parts = try self.sized(fields.map(\.type))
        let typed = zip(fields, parts.types).map { ComponentType.Field($0.name, $1) }
        sized = (.record(ComponentType.Record(definition.name, typed)), parts.size)
      case .variant(let cases):
        let parts = try self.sized(cases.compactMap(\.type))
        var rest = parts.types[...]
        let typed = cases.map { ComponentType.Case($0.name, $0.type == nil ? nil : rest.popFirst()) }
        sized = (.variant(ComponentType.Variant(definition.name, typed)), parts.size)
      case .enum(let labels): sized = (.enum(ComponentType.Enumeration(definition.name, labels.map(\.name))), 1)
      case .flags(let labels): sized = (.flags(ComponentType.Flags(definition.name, labels.map(\.name))), 1)
      case .resource: sized = (.own(resource(id)), 1)
      }
      known[direction, default: [:]][id] = sized
      return sized
    }

    private static func type(_ primitive: Primitive) -> ComponentType {
      switch primitive {
      case .bool: .bool
      case .s8: .s8
      case .u8: .u8
      case .s16: .s16
      case .u16: .u16
      case .s32: .s32
      case .u32: .u32
      case .s64: .s64
      case .u64: .u64
      case .f32: .f32
      case .f64: .f64
      case .char: .char
      case .string: .string
      }
    }
  }
}
