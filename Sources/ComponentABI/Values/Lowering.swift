/// Turns component values into a guest's flat values and memory (Canonical ABI, "Storing" and "Flat lowering").
struct Lowerer<Memory: GuestMemory> {
  let memory: Memory
  private let options: CanonicalOptions

  init(memory: Memory, options: CanonicalOptions = CanonicalOptions()) {
    self.memory = memory
    self.options = options
  }

  /// Stores a value. Throws `typeMismatch` where the value is not of the layout's type, and the ABI's traps.
  func store(_ value: ComponentValue, _ layout: Layout, at address: UInt64) throws(ComponentError) {
    try memory.check(layout, at: address)
    // What lies between a value's parts stays as it is.
    var bytes = try memory.read(at: address, count: UInt64(layout.size))
    try bytes.withUnsafeMutableBufferPointer { (bytes) throws(ComponentError) in
      try write(value, layout, UnsafeMutableRawBufferPointer(bytes), 0)
    }
    try memory.write(bytes, at: address)
  }

  /// Writes a value at an offset of bytes that have room for it and go to the guest in one piece. What it points to is in the guest
  /// when this returns: the memory may have grown.
  private func write(
    _ value: ComponentValue, _ layout: Layout, _ bytes: UnsafeMutableRawBufferPointer, _ offset: Int
  ) throws(ComponentError) {
    switch layout.shape {
    case .string, .list:
      let (pointer, count) = try sequence(value, layout)
      bytes.set(pointer, offset)
      bytes.set(count, offset + 4)
    case .fixedLengthList(let element, let length):
      try write(elements(of: value, element, length), element, bytes, offset)
    case .product(let members, let isTuple):
      try forEach(member: members, of: value, isTuple: isTuple) { (member, value) throws(ComponentError) in
        try write(value, member.layout, bytes, offset + member.offset)
      }
    case .sum(let sum):
      let (index, payload) = try self.chosen(value, sum)
      switch sum.discriminantSize {
      case 1: bytes.set(UInt8(truncatingIfNeeded: index), offset)
      case 2: bytes.set(UInt16(truncatingIfNeeded: index), offset)
      default: bytes.set(UInt32(truncatingIfNeeded: index), offset)
      }
      guard let payload, let layout = sum.payloads[index] else { return }
      do {
        try write(payload, layout, bytes, offset + sum.payloadOffset)
      } catch {
        throw error.within(sum.names[index])
      }
    default:
      let slot = try scalar(value, layout.shape)
      switch layout.size {
      case 1: bytes.set(UInt8(truncatingIfNeeded: slot), offset)
      case 2: bytes.set(UInt16(truncatingIfNeeded: slot), offset)
      case 4: bytes.set(UInt32(truncatingIfNeeded: slot), offset)
      default: bytes.set(slot, offset)
      }
    }
  }

  /// Appends a value's flat values: as many as the layout's flat types, of which there must be at most 16.
  func lower(_ value: ComponentValue, _ layout: Layout, into slots: inout [UInt64]) throws(ComponentError) {
    switch layout.shape {
    case .string, .list:
      let (pointer, count) = try sequence(value, layout)
      slots.append(UInt64(pointer))
      slots.append(UInt64(count))
    case .fixedLengthList(let element, let length):
      for (index, item) in try elements(of: value, element, length).enumerated() {
        do {
          try lower(item, element, into: &slots)
        } catch {
          throw error.within("[\(index)]")
        }
      }
    case .product(let members, let isTuple):
      try forEach(member: members, of: value, isTuple: isTuple) { (member, value) throws(ComponentError) in
        try lower(value, member.layout, into: &slots)
      }
    case .sum(let sum):
      let (index, payload) = try self.chosen(value, sum)
      let end = slots.count + (layout.flat?.count ?? 1)
      slots.append(UInt64(index))
      if let payload, let layout = sum.payloads[index] {
        do {
          try lower(payload, layout, into: &slots)
        } catch {
          throw error.within(sum.names[index])
        }
      }
      // Shorter cases leave the slots of the longest one zero.
      while slots.count < end { slots.append(0) }
    default: slots.append(try scalar(value, layout.shape))
    }
  }

  private func mismatch(_ expected: String, _ found: ComponentValue) -> ComponentError { mismatch(expected, found.kindName) }

  private func mismatch(_ expected: String, _ found: String) -> ComponentError {
    ComponentError(.typeMismatch(expected: expected, found: found))
  }

  private func scalar(_ value: ComponentValue, _ shape: Layout.Shape) throws(ComponentError) -> UInt64 {
    switch (shape, value) {
    case (.bool, .bool(let value)): return value ? 1 : 0
    // Flat signed integers are sign-extended to 32 bits; the upper half of the slot stays zero.
    case (.s8, .s8(let value)): return UInt64(UInt32(bitPattern: Int32(value)))
    case (.u8, .u8(let value)): return UInt64(value)
    case (.s16, .s16(let value)): return UInt64(UInt32(bitPattern: Int32(value)))
    case (.u16, .u16(let value)): return UInt64(value)
    case (.s32, .s32(let value)): return UInt64(UInt32(bitPattern: value))
    case (.u32, .u32(let value)): return UInt64(value)
    case (.s64, .s64(let value)): return UInt64(bitPattern: value)
    case (.u64, .u64(let value)): return value
    case (.f32, .f32(let value)): return UInt64(value.isNaN ? canonicalNaN32 : value.bitPattern)
    case (.f64, .f64(let value)): return value.isNaN ? canonicalNaN64 : value.bitPattern
    case (.char, .char(let value)): return UInt64(value.value)
    case (.own(let resource), .own(let handle)): return UInt64(try options.resources.lowerOwn(handle, resource))
    case (.borrow(let resource), .borrow(let handle)): return UInt64(try options.resources.lowerBorrow(handle, resource))
    case (.flags(let labels), .flags(let set)):
      var bits: UInt64 = 0
      for label in set {
        guard let index = labels.firstIndex(of: label) else {
          throw mismatch("flags { " + labels.joined(separator: ", ") + " }", value)
        }
        bits |= 1 << UInt64(index)
      }
      return bits
    default: throw mismatch(shape.name, value)
    }
  }

  private func sequence(_ value: ComponentValue, _ layout: Layout) throws(ComponentError) -> (pointer: UInt32, count: UInt32) {
    switch (layout.shape, value) {
    case (.string, .string(let text)):
      if options.encoding == .utf8 {
        let count = text.utf8.count
        guard count <= Int(maximumByteLength) else { throw ComponentError(.stringTooLong(UInt64(count))) }
        return (try place(text.utf8, count, alignment: 1), UInt32(truncatingIfNeeded: count))
      }
      let (bytes, tagged) = options.encoding.encoded(text)
      guard bytes.count <= Int(maximumByteLength) else { throw ComponentError(.stringTooLong(UInt64(bytes.count))) }
      return (try place(bytes, bytes.count, alignment: options.encoding.alignment), tagged)
    case (.list(let element), .bytes(let bytes)):
      guard case .u8 = element.shape else { throw mismatch("list<\(element.shape.name)>", value) }
      guard bytes.count <= Int(maximumByteLength) else { throw ComponentError(.listTooLong(UInt64(bytes.count))) }
      return (try place(bytes, bytes.count, alignment: 1), UInt32(truncatingIfNeeded: bytes.count))
    case (.list(let element), .list(let elements)):
      let (byteCount, overflow) = UInt64(elements.count).multipliedReportingOverflow(by: UInt64(element.size))
      guard !overflow, byteCount <= maximumByteLength, elements.count <= Int(maximumByteLength) else {
        throw ComponentError(.listTooLong(UInt64(elements.count)))
      }
      let start = try memory.allocateChecked(size: byteCount, alignment: element.alignment)
      guard byteCount > 0 else { return (UInt32(truncatingIfNeeded: start), UInt32(truncatingIfNeeded: elements.count)) }
      var bytes = [UInt8](repeating: 0, count: Int(byteCount))
      try bytes.withUnsafeMutableBufferPointer { (bytes) throws(ComponentError) in
        try write(elements, element, UnsafeMutableRawBufferPointer(bytes), 0)
      }
      try memory.write(bytes, at: start)
      return (UInt32(truncatingIfNeeded: start), UInt32(truncatingIfNeeded: elements.count))
    default: throw mismatch(layout.shape.name, value)
    }
  }

  private func place(_ bytes: some Collection<UInt8>, _ count: Int, alignment: Int) throws(ComponentError) -> UInt32 {
    let start = try memory.allocateChecked(size: UInt64(count), alignment: alignment)
    try memory.write(bytes, at: start)
    return UInt32(truncatingIfNeeded: start)
  }

  private func write(
    _ elements: [ComponentValue], _ element: Layout, _ bytes: UnsafeMutableRawBufferPointer, _ offset: Int
  ) throws(ComponentError) {
    for (index, item) in elements.enumerated() {
      do {
        try write(item, element, bytes, offset + index * element.size)
      } catch {
        throw error.within("[\(index)]")
      }
    }
  }

  private func elements(of value: ComponentValue, _ element: Layout, _ length: Int) throws(ComponentError) -> [ComponentValue] {
    switch (value, element.shape) {
    case (.list(let elements), _) where elements.count == length: return elements
    case (.bytes(let bytes), .u8) where bytes.count == length: return bytes.map { .u8($0) }
    case (.list(let elements), _): throw mismatch("a list of \(length)", "a list of \(elements.count)")
    case (.bytes(let bytes), .u8): throw mismatch("a list of \(length)", "a list of \(bytes.count)")
    default: throw mismatch("list<\(element.shape.name), \(length)>", value)
    }
  }

  /// Calls the body with each part of a record or tuple, which has to be as the type says.
  @inline(__always)
  private func forEach(
    member members: [Layout.Member], of value: ComponentValue, isTuple: Bool,
    _ body: (Layout.Member, ComponentValue) throws(ComponentError) -> Void
  ) throws(ComponentError) {
    switch value {
    case .tuple(let elements) where isTuple && elements.count == members.count:
      for index in members.indices {
        do {
          try body(members[index], elements[index])
        } catch {
          throw error.within(members[index].name)
        }
      }
    case .record(let fields)
    where !isTuple && fields.count == members.count && members.indices.allSatisfy({ fields[$0].name == members[$0].name }):
      for index in members.indices {
        do {
          try body(members[index], fields[index].value)
        } catch {
          throw error.within(members[index].name)
        }
      }
    default:
      throw mismatch(
        isTuple ? "tuple of \(members.count)" : "record { " + members.map(\.name).joined(separator: ", ") + " }", value)
    }
  }

  private func chosen(_ value: ComponentValue, _ sum: Layout.Sum) throws(ComponentError) -> (Int, ComponentValue?) {
    let index: Int?
    let payload: ComponentValue?
    switch (sum.kind, value) {
    case (.variant, .variant(let name, let value)): (index, payload) = (sum.names.firstIndex(of: name), value)
    case (.enum, .enum(let name)): (index, payload) = (sum.names.firstIndex(of: name), nil)
    case (.option, .option(let value)): (index, payload) = (value == nil ? 0 : 1, value)
    case (.result, .ok(let value)): (index, payload) = (0, value)
    case (.result, .error(let value)): (index, payload) = (1, value)
    default: (index, payload) = (nil, nil)
    }
    guard let index, (sum.payloads[index] == nil) == (payload == nil) else { throw mismatch(sum.description, value) }
    return (index, payload)
  }
}

extension UnsafeMutableRawBufferPointer {
  /// Sets a number, little endian, which lies within the bytes.
  fileprivate func set(_ value: some FixedWidthInteger & BitwiseCopyable, _ offset: Int) {
    storeBytes(of: value.littleEndian, toByteOffset: offset, as: type(of: value))
  }
}

extension Layout.Shape {
  /// The WIT word, for messages.
  var name: String {
    switch self {
    case .bool: "bool"
    case .s8: "s8"
    case .u8: "u8"
    case .s16: "s16"
    case .u16: "u16"
    case .s32: "s32"
    case .u32: "u32"
    case .s64: "s64"
    case .u64: "u64"
    case .f32: "f32"
    case .f64: "f64"
    case .char: "char"
    case .string: "string"
    case .list(let element): "list<\(element.shape.name)>"
    case .fixedLengthList(let element, let length): "list<\(element.shape.name), \(length)>"
    case .own(let resource): "own<\(resource.name)>"
    case .borrow(let resource): "borrow<\(resource.name)>"
    case .product(_, let isTuple): isTuple ? "tuple" : "record"
    case .sum(let sum): sum.description
    case .flags: "flags"
    }
  }
}
