/// The error of a WIT `result` whose type is no error in Swift: a string, a number, or nothing.
public struct ErrorValue<Value: Sendable>: Error {
  public var value: Value

  public init(_ value: Value) { self.value = value }
}

extension ErrorValue where Value == Void {
  /// The error of a `result` that says no more than that there is one.
  public init() { value = () }
}

extension ErrorValue: Equatable where Value: Equatable {}
extension ErrorValue: Hashable where Value: Hashable {}

/// Why a call of an exported function gave no value.
public enum ExportError<Failure: Error>: Error {
  /// The guest returned the error of the function's `result`.
  case returned(Failure)
  /// The call itself failed: the guest trapped, was stopped, or broke the ABI's rules.
  case call(ComponentError)
}

/// The `result` of WIT, read.
extension ComponentReader {
  private static func parts<T, E: Error>(
    _ value: ComponentValue, _ ok: (ComponentValue?) throws(ComponentError) -> T,
    _ error: (ComponentValue?) throws(ComponentError) -> E
  ) throws(ComponentError) -> Result<T, E> {
    switch value {
    case .ok(let payload): return .success(try ok(payload))
    case .error(let payload): return .failure(try error(payload))
    default: throw mismatch("result", value)
    }
  }

  public static func result<T, E: Error>(
    _ value: ComponentValue, ok: Reader<T>, error: Reader<E>
  ) throws(ComponentError) -> Result<T, E> {
    try parts(
      value, { (payload) throws(ComponentError) in try some(payload, ok) },
      { (payload) throws(ComponentError) in try some(payload, error) })
  }

  public static func result<E: Error>(_ value: ComponentValue, error: Reader<E>) throws(ComponentError) -> Result<Void, E> {
    try parts(
      value, { (_) throws(ComponentError) in }, { (payload) throws(ComponentError) in try some(payload, error) })
  }

  public static func result<T, E: Sendable>(
    _ value: ComponentValue, ok: Reader<T>, errorValue: Reader<E>
  ) throws(ComponentError) -> Result<T, ErrorValue<E>> {
    try parts(
      value, { (payload) throws(ComponentError) in try some(payload, ok) },
      { (payload) throws(ComponentError) in ErrorValue(try some(payload, errorValue)) })
  }

  public static func result<E: Sendable>(
    _ value: ComponentValue, errorValue: Reader<E>
  ) throws(ComponentError) -> Result<Void, ErrorValue<E>> {
    try parts(
      value, { (_) throws(ComponentError) in },
      { (payload) throws(ComponentError) in ErrorValue(try some(payload, errorValue)) })
  }

  public static func result<T>(
    _ value: ComponentValue, ok: Reader<T>
  ) throws(ComponentError) -> Result<T, ErrorValue<Void>> {
    try parts(
      value, { (payload) throws(ComponentError) in try some(payload, ok) }, { (_) throws(ComponentError) in ErrorValue() })
  }

  public static func result(_ value: ComponentValue) throws(ComponentError) -> Result<Void, ErrorValue<Void>> {
    try parts(value, { (_) throws(ComponentError) in }, { (_) throws(ComponentError) in ErrorValue() })
  }
}

/// The `result` and `map` of WIT, written.
extension ComponentValue {
  public static func result<T, E: Error>(
    _ result: Result<T, E>, ok: (T) -> ComponentValue, error: (E) -> ComponentValue
  ) -> ComponentValue {
    switch result {
    case .success(let value): .ok(ok(value))
    case .failure(let failure): .error(error(failure))
    }
  }

  public static func result<E: Error>(_ result: Result<Void, E>, error: (E) -> ComponentValue) -> ComponentValue {
    switch result {
    case .success: .ok(nil)
    case .failure(let failure): .error(error(failure))
    }
  }

  public static func result<T, E: Sendable>(
    _ result: Result<T, ErrorValue<E>>, ok: (T) -> ComponentValue, errorValue: (E) -> ComponentValue
  ) -> ComponentValue {
    self.result(result, ok: ok, error: { errorValue($0.value) })
  }

  public static func result<E: Sendable>(
    _ result: Result<Void, ErrorValue<E>>, errorValue: (E) -> ComponentValue
  ) -> ComponentValue {
    self.result(result, error: { errorValue($0.value) })
  }

  public static func result<T>(_ result: Result<T, ErrorValue<Void>>, ok: (T) -> ComponentValue) -> ComponentValue {
    switch result {
    case .success(let value): .ok(ok(value))
    case .failure: .error(nil)
    }
  }

  public static func result(_ result: Result<Void, ErrorValue<Void>>) -> ComponentValue {
    switch result {
    case .success: .ok(nil)
    case .failure: .error(nil)
    }
  }

  /// The entries of a `map` in the order of their keys, so that a guest gets the same list every time.
  public static func map<Key: Comparable, T>(
    _ entries: [Key: T], _ key: (Key) -> ComponentValue, _ write: (T) -> ComponentValue
  ) -> ComponentValue {
    .list(entries.sorted { $0.key < $1.key }.map { .tuple([key($0.key), write($0.value)]) })
  }

  public static func map<T>(
    _ entries: [Bool: T], _ key: (Bool) -> ComponentValue, _ write: (T) -> ComponentValue
  ) -> ComponentValue {
    .list(entries.sorted { !$0.key && $1.key }.map { .tuple([key($0.key), write($0.value)]) })
  }

  /// The labels of the bits that are set, the first label the lowest; other bits are left out.
  public static func flags(_ bits: UInt32, _ labels: [String]) -> ComponentValue {
    .flags(labels.enumerated().filter { bits >> UInt32($0.offset) & 1 == 1 }.map(\.element))
  }
}
