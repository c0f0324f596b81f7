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
    /// What a definition became, and how many types it is made of.
    private var known: [TypeID: (type: ComponentType, size: Int)] = [:]

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
      var own = ComponentWorld.Interface("$root", [])
      for item in packages[id].items {
        switch item.kind {
        case .type: break
        case .function(let function):
          let function = self.function(function)
          if item.direction == .import { own.functions += function } else { world.exports += function }
        case .interface(let id):
          let name = item.name ?? packages.name(of: id) ?? ""
          let functions = functions(of: id)
          if item.direction == .export {
            world.exports += functions.map { ComponentWorld.Function("\(name)#\($0.name)", $0.type) }
          } else if !functions.isEmpty {
            world.imports.append(ComponentWorld.Interface(name, functions))
          }
        }
      }
      if !own.functions.isEmpty { world.imports.append(own) }
      return world
    }

    /// The functions of an interface, those of its resources among them.
    private mutating func functions(of id: ID<Interface>) -> [ComponentWorld.Function] {
      var functions: [ComponentWorld.Function] = []
      for item in packages[id].items {
        switch item {
        case .function(let function): functions += self.function(function)
        case .type(let id):
          guard case .resource(let methods) = packages[id].body else { continue }
          for method in methods { functions += self.function(method, of: id) }
        }
      }
      return functions
    }

    /// A function under the name that the ABI gives it; nothing, and reported, where it cannot be called.
    private mutating func function(_ function: Function<TypeID>, of resource: TypeID? = nil) -> [ComponentWorld.Function] {
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
      case .named(let id):
        return packages.isResource(id) ? try handle(id) : try definition(id)
      case .own(let id), .borrow(let id): return try handle(id)
      case .fixedLengthList: throw Refusal(reason: "it passes a list of a fixed length")
      case .future: throw Refusal(reason: "it passes a 'future'")
      case .stream: throw Refusal(reason: "it passes a 'stream'")
      }
    }

    private func handle(_ id: TypeID) throws(Refusal) -> Sized {
      throw Refusal(reason: "it passes a handle of the resource '\(packages[id].name)'")
    }

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
      if let sized = known[id] { return sized }
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
      case .resource: sized = try handle(id)
      }
      known[id] = sized
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
