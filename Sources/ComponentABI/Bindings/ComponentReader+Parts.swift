/// Values that are made of others.
extension ComponentReader {
  /// The elements of a list.
  public static func list<T>(_ value: ComponentValue, _ read: Reader<T>) throws(ComponentError) -> [T] {
    var result: [T] = []
    switch value {
    case .list(let elements):
      result.reserveCapacity(elements.count)
      for element in elements { result.append(try read(element)) }
    case .bytes(let bytes):
      result.reserveCapacity(bytes.count)
      for byte in bytes { result.append(try read(.u8(byte))) }
    default: throw mismatch("list", value)
    }
    return result
  }

  /// A `map`; of entries with equal keys the last one counts.
  public static func map<Key: Hashable, T>(
    _ value: ComponentValue, _ key: Reader<Key>, _ read: Reader<T>
  ) throws(ComponentError) -> [Key: T] {
    guard case .list(let entries) = value else { throw mismatch("map", value) }
    var result: [Key: T] = [:]
    for entry in entries {
      let parts = try parts(entry, 2)
      result[try key(parts[0])] = try read(parts[1])
    }
    return result
  }

  public static func option<T>(_ value: ComponentValue, _ read: Reader<T>) throws(ComponentError) -> T? {
    guard case .option(let payload) = value else { throw mismatch("option", value) }
    guard let payload else { return nil }
    return .some(try read(payload))
  }

  /// The elements of a tuple.
  public static func tuple<each T>(
    _ value: ComponentValue, _ read: repeat (ComponentValue) throws(ComponentError) -> each T
  ) throws(ComponentError) -> (repeat each T) {
    guard case .tuple(let elements) = value else { throw mismatch("tuple", value) }
    var rest = elements[...]
    return (repeat try (each read)(try next(&rest)))
  }

  private static func next(_ rest: inout ArraySlice<ComponentValue>) throws(ComponentError) -> ComponentValue {
    guard let value = rest.popFirst() else { throw ComponentError(.typeMismatch(expected: "another element", found: "the end")) }
    return value
  }

  /// The elements of a tuple, exactly so many.
  public static func parts(_ value: ComponentValue, _ count: Int) throws(ComponentError) -> [ComponentValue] {
    guard case .tuple(let elements) = value, elements.count == count else { throw mismatch("tuple of \(count)", value) }
    return elements
  }

  /// The fields of a record, exactly so many, in the type's order.
  public static func fields(_ value: ComponentValue, _ count: Int) throws(ComponentError) -> [ComponentValue] {
    guard case .record(let fields) = value, fields.count == count else { throw mismatch("record of \(count) fields", value) }
    return fields.map(\.value)
  }

  /// The arguments of a function, exactly so many.
  public static func arguments(_ values: [ComponentValue], _ count: Int) throws(ComponentError) -> [ComponentValue] {
    guard values.count == count else { throw ComponentError(.argumentCount(expected: count, found: values.count)) }
    return values
  }

  /// A value that has to be there.
  public static func some<T>(_ value: ComponentValue?, _ read: Reader<T>) throws(ComponentError) -> T {
    guard let value else { throw mismatch("a value", nil) }
    return try read(value)
  }

  /// The handle of an `own` or `borrow`.
  public static func handle(_ value: ComponentValue) throws(ComponentError) -> ResourceHandle {
    guard let handle = value.handle else { throw mismatch("a handle", value) }
    return handle
  }

  /// The host's object behind a handle.
  public static func object<T>(_ value: ComponentValue, as type: T.Type) throws(ComponentError) -> T {
    let handle = try handle(value)
    guard let object = handle.object as? T else {
      throw ComponentError(.typeMismatch(expected: "\(type)", found: "another object of \(handle.type.name)"))
    }
    return object
  }
}
