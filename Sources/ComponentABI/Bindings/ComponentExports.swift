/// The functions that a world exports, found in an instance once. Generated bindings call them by their place.
///
/// Confined to the task of the store.
public final class ComponentExports {
  public let instance: ComponentInstance
  /// Bounds what lifting one result may allocate, in bytes of the host's memory.
  public var resultLimit = 64 << 20
  private let functions: [Result<ComponentFunction, ComponentError>]

  /// Looks up the functions of the world itself, then those of the interfaces that it exports, in the world's order.
  ///
  /// Throws `ComponentError` with the fault `world` and everything that is missing or has another core type. Without `requiresAll`
  /// only a call of such a function throws that.
  public init(
    _ instance: ComponentInstance, of world: ComponentWorld, requiresAll: Bool = true
  ) throws(ComponentError) {
    var functions: [Result<ComponentFunction, ComponentError>] = []
    var mismatches: [WorldMismatch] = []
    func find(_ name: String, _ type: ComponentFunctionType) throws(ComponentError) {
      do throws(ComponentError) {
        functions.append(.success(try instance.function(name, type)))
      } catch {
        guard case .world(let reasons) = error.fault else { throw error }
        if requiresAll { mismatches += reasons }
        functions.append(.failure(error))
      }
    }
    for function in world.exports { try find(function.name, function.type) }
    for interface in world.exportedInterfaces {
      for function in interface.functions { try find("\(interface.name)#\(function.name)", function.type) }
    }
    guard mismatches.isEmpty else { throw ComponentError(.world(mismatches)) }
    self.instance = instance
    self.functions = functions
  }

  private func function(_ place: Int) throws(ComponentError) -> ComponentFunction {
    guard functions.indices.contains(place) else {
      throw ComponentError(.unsupportedType("function \(place) of a world that exports \(functions.count)"))
    }
    return try functions[place].get()
  }

  /// Whether the instance has all functions of these places.
  public func has(_ places: Range<Int>) -> Bool {
    places.clamped(to: functions.indices) == places
      && functions[places].allSatisfy { if case .success = $0 { true } else { false } }
  }

  /// Calls a function whose result does not matter.
  public func call(_ place: Int, _ arguments: [ComponentValue]) throws(ComponentError) {
    _ = try function(place).call(arguments, limit: resultLimit)
  }

  public func call<R>(
    _ place: Int, _ arguments: [ComponentValue], _ read: ComponentReader.Reader<R>
  ) throws(ComponentError) -> R {
    try ComponentReader.some(try function(place).call(arguments, limit: resultLimit), read)
  }

  /// Calls a function that returns a `result`, and throws the error that it returns.
  public func call<R, E: Error>(
    _ place: Int, _ arguments: [ComponentValue], ok: ComponentReader.Reader<R>, error: ComponentReader.Reader<E>
  ) throws(ExportError<E>) -> R {
    try Self.value { () throws(ComponentError) in
      try call(place, arguments) { (value) throws(ComponentError) in try ComponentReader.result(value, ok: ok, error: error) }
    }
  }

  public func call<E: Error>(
    _ place: Int, _ arguments: [ComponentValue], error: ComponentReader.Reader<E>
  ) throws(ExportError<E>) {
    try Self.value { () throws(ComponentError) in
      try call(place, arguments) { (value) throws(ComponentError) in try ComponentReader.result(value, error: error) }
    }
  }

  private static func value<R, E: Error>(
    _ call: () throws(ComponentError) -> Result<R, E>
  ) throws(ExportError<E>) -> R {
    let result: Result<R, E>
    do throws(ComponentError) { result = try call() } catch { throw .call(error) }
    do throws(E) { return try result.get() } catch { throw .returned(error) }
  }

  // MARK: Calls that await the host's `async` functions

  nonisolated(nonsending) public func callAsync(_ place: Int, _ arguments: [ComponentValue]) async throws(ComponentError) {
    _ = try await function(place).callAsync(arguments, limit: resultLimit)
  }

  nonisolated(nonsending) public func callAsync<R>(
    _ place: Int, _ arguments: [ComponentValue], _ read: ComponentReader.Reader<R>
  ) async throws(ComponentError) -> R {
    try ComponentReader.some(try await function(place).callAsync(arguments, limit: resultLimit), read)
  }

  nonisolated(nonsending) public func callAsync<R, E: Error>(
    _ place: Int, _ arguments: [ComponentValue], ok: ComponentReader.Reader<R>, error: ComponentReader.Reader<E>
  ) async throws(ExportError<E>) -> R {
    let value: ComponentValue?
    do throws(ComponentError) {
      value = try await function(place).callAsync(arguments, limit: resultLimit)
    } catch {
      throw .call(error)
    }
    return try Self.value { () throws(ComponentError) in
      try ComponentReader.some(value) { (value) throws(ComponentError) in
        try ComponentReader.result(value, ok: ok, error: error)
      }
    }
  }

  nonisolated(nonsending) public func callAsync<E: Error>(
    _ place: Int, _ arguments: [ComponentValue], error: ComponentReader.Reader<E>
  ) async throws(ExportError<E>) {
    let value: ComponentValue?
    do throws(ComponentError) {
      value = try await function(place).callAsync(arguments, limit: resultLimit)
    } catch {
      throw .call(error)
    }
    try Self.value { () throws(ComponentError) in
      try ComponentReader.some(value) { (value) throws(ComponentError) in try ComponentReader.result(value, error: error) }
    }
  }
}
