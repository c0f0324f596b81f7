/// Turns a guest's flat values and memory into component values (Canonical ABI, "Loading" and "Flat lifting").
///
/// What the guest hands over is checked before anything is allocated for it, and all that one lifter makes is bounded: pointers
/// may alias, so that a small memory can describe a huge value.
struct Lifter<Memory: GuestMemory> {
  let memory: Memory
  private let options: CanonicalOptions
  private let limit: Int
  private var left: Int

  /// The limit is in bytes of the host's memory, by estimate.
  init(memory: Memory, options: CanonicalOptions = CanonicalOptions(), limit: Int) {
    self.memory = memory
    self.options = options
    self.limit = limit
    left = limit
  }

  private mutating func spend(_ bytes: UInt64) throws(ComponentError) {
    guard bytes <= UInt64(max(left, 0)) else { throw ComponentError(.valueTooLarge(limit: limit)) }
    left -= Int(bytes)
  }

  /// Loads a value from the memory. Throws the ABI's traps.
  mutating func load(_ layout: Layout, at address: UInt64) throws(ComponentError) -> ComponentValue {
    try memory.check(layout, at: address)
    return try memory.withBytes(at: address, count: UInt64(layout.size)) { (bytes) throws(ComponentError) in
      try read(layout, bytes, 0)
    }
  }

  /// Reads a value that lies at an offset of the bytes, in full.
  private mutating func read(
    _ layout: Layout, _ bytes: UnsafeRawBufferPointer, _ offset: Int
  ) throws(ComponentError) -> ComponentValue {
    switch layout.shape {
    case .string:
      return try string(at: UInt64(bytes.number(offset, UInt32.self)), bytes.number(offset + 4, UInt32.self))
    case .list(let element):
      return try list(
        of: element, at: UInt64(bytes.number(offset, UInt32.self)), count: UInt64(bytes.number(offset + 4, UInt32.self)))
    case .fixedLengthList(let element, let length): return try elements(of: element, length, bytes, offset)
    case .product(let members, let isTuple):
      return try product(members, isTuple: isTuple) { (lifter, member) throws(ComponentError) in
        try lifter.read(member.layout, bytes, offset + member.offset)
      }
    case .sum(let sum):
      let discriminant =
        switch sum.discriminantSize {
        case 1: UInt32(bytes[offset])
        case 2: UInt32(bytes.number(offset, UInt16.self))
        default: bytes.number(offset, UInt32.self)
        }
      return try self.sum(sum, discriminant) { (lifter, payload) throws(ComponentError) in
        try lifter.read(payload, bytes, offset + sum.payloadOffset)
      }
    default:
      let slot =
        switch layout.size {
        case 1: UInt64(bytes[offset])
        case 2: UInt64(bytes.number(offset, UInt16.self))
        case 4: UInt64(bytes.number(offset, UInt32.self))
        default: bytes.number(offset, UInt64.self)
        }
      return try scalar(layout.shape, slot)
    }
  }

  /// Takes a value's flat values from the front of the slots. There are as many as the layout's flat types.
  mutating func lift(_ layout: Layout, from slots: inout ArraySlice<UInt64>) throws(ComponentError) -> ComponentValue {
    switch layout.shape {
    case .string:
      let pointer = take(&slots)
      return try string(at: pointer & 0xffff_ffff, UInt32(truncatingIfNeeded: take(&slots)))
    case .list(let element):
      let pointer = take(&slots)
      return try list(of: element, at: pointer & 0xffff_ffff, count: take(&slots) & 0xffff_ffff)
    case .fixedLengthList(let element, let length):
      var rest = slots
      defer { slots = rest }
      return try collected(element, count: UInt64(length)) { (lifter, _) throws(ComponentError) in
        try lifter.lift(element, from: &rest)
      }
    case .product(let members, let isTuple):
      var rest = slots
      defer { slots = rest }
      return try product(members, isTuple: isTuple) { (lifter, member) throws(ComponentError) in
        try lifter.lift(member.layout, from: &rest)
      }
    case .sum(let sum):
      let discriminant = UInt32(truncatingIfNeeded: take(&slots))
      // Every case takes the slots of the longest one.
      var payloadSlots = slots.prefix((layout.flat?.count ?? 1) - 1)
      slots = slots.dropFirst(payloadSlots.count)
      return try self.sum(sum, discriminant) { (lifter, payload) throws(ComponentError) in
        try lifter.lift(payload, from: &payloadSlots)
      }
    default: return try scalar(layout.shape, take(&slots))
    }
  }

  private func take(_ slots: inout ArraySlice<UInt64>) -> UInt64 { slots.popFirst() ?? 0 }

  /// A scalar by its bits; bits beyond its width are ignored.
  private mutating func scalar(_ shape: Layout.Shape, _ slot: UInt64) throws(ComponentError) -> ComponentValue {
    switch shape {
    // The upper half of a 32-bit flat value is no part of it; in memory a bool is one byte.
    case .bool: return .bool(UInt32(truncatingIfNeeded: slot) != 0)
    case .s8: return .s8(Int8(truncatingIfNeeded: slot))
    case .u8: return .u8(UInt8(truncatingIfNeeded: slot))
    case .s16: return .s16(Int16(truncatingIfNeeded: slot))
    case .u16: return .u16(UInt16(truncatingIfNeeded: slot))
    case .s32: return .s32(Int32(truncatingIfNeeded: slot))
    case .u32: return .u32(UInt32(truncatingIfNeeded: slot))
    case .s64: return .s64(Int64(bitPattern: slot))
    case .u64: return .u64(slot)
    case .f32:
      let value = Float(bitPattern: UInt32(truncatingIfNeeded: slot))
      return .f32(value.isNaN ? Float(bitPattern: canonicalNaN32) : value)
    case .f64:
      let value = Double(bitPattern: slot)
      return .f64(value.isNaN ? Double(bitPattern: canonicalNaN64) : value)
    case .char:
      let number = UInt32(truncatingIfNeeded: slot)
      guard let scalar = Unicode.Scalar(number) else { throw ComponentError(.invalidChar(number)) }
      return .char(scalar)
    case .own(let resource):
      try spend(UInt64(boxOverhead + MemoryLayout<ResourceHandle>.stride))
      return .own(try options.resources.liftOwn(UInt32(truncatingIfNeeded: slot), resource))
    case .borrow(let resource):
      try spend(UInt64(boxOverhead + MemoryLayout<ResourceHandle>.stride))
      return .borrow(try options.resources.liftBorrow(UInt32(truncatingIfNeeded: slot), resource))
    case .flags(let labels):
      try spend(UInt64(boxOverhead + labels.count * MemoryLayout<String>.stride))
      return .flags(labels.enumerated().filter { slot >> UInt64($0.offset) & 1 != 0 }.map(\.element))
    case .string, .list, .fixedLengthList, .product, .sum: return .tuple([])
    }
  }

  private mutating func string(at address: UInt64, _ tagged: UInt32) throws(ComponentError) -> ComponentValue {
    let length = options.encoding.length(tagged)
    guard length.byteCount <= maximumByteLength else { throw ComponentError(.stringTooLong(length.byteCount)) }
    guard address % UInt64(options.encoding.alignment) == 0 else {
      throw ComponentError(.misalignedPointer(address, alignment: options.encoding.alignment))
    }
    try memory.check(address: address, byteCount: length.byteCount)
    try spend(length.byteCount * length.form.growth)
    let text = try memory.withBytes(at: address, count: length.byteCount) { (bytes) throws(ComponentError) in
      length.form.decoded(bytes)
    }
    guard let text else {
      throw ComponentError(length.form == .utf8 ? .invalidUTF8(at: address) : .invalidUTF16(at: address))
    }
    return .string(text)
  }

  private mutating func list(of element: Layout, at address: UInt64, count: UInt64) throws(ComponentError) -> ComponentValue {
    // Both below 2^32 and 2^31: the product fits. Elements of size 0 take no bytes but are counted all the same.
    let byteCount = count * UInt64(element.size)
    guard byteCount <= maximumByteLength, count <= maximumByteLength else {
      throw ComponentError(.listTooLong(max(byteCount, count)))
    }
    guard address % UInt64(element.alignment) == 0 else {
      throw ComponentError(.misalignedPointer(address, alignment: element.alignment))
    }
    return try memory.withBytes(at: address, count: byteCount) { (bytes) throws(ComponentError) in
      try elements(of: element, Int(count), bytes, 0)
    }
  }

  /// Elements that lie behind each other in the bytes.
  private mutating func elements(
    of element: Layout, _ count: Int, _ bytes: UnsafeRawBufferPointer, _ offset: Int
  ) throws(ComponentError) -> ComponentValue {
    if case .u8 = element.shape {
      try spend(UInt64(count))
      return .bytes([UInt8](UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + count])))
    }
    return try collected(element, count: UInt64(count)) { (lifter, index) throws(ComponentError) in
      try lifter.read(element, bytes, offset + Int(index) * element.size)
    }
  }

  @inline(__always)
  private mutating func collected(
    _ element: Layout, count: UInt64, _ value: (inout Self, UInt64) throws(ComponentError) -> ComponentValue
  ) throws(ComponentError) -> ComponentValue {
    try spend(UInt64(boxOverhead) + count * UInt64(MemoryLayout<ComponentValue>.stride))
    var elements: [ComponentValue] = []
    elements.reserveCapacity(Int(count))
    for index in 0..<count {
      do {
        elements.append(try value(&self, index))
      } catch {
        throw error.within("[\(index)]")
      }
    }
    if case .u8 = element.shape { return .bytes(elements.compactMap(\.byte)) }
    return .list(elements)
  }

  @inline(__always)
  private mutating func product(
    _ members: [Layout.Member], isTuple: Bool,
    _ value: (inout Self, Layout.Member) throws(ComponentError) -> ComponentValue
  ) throws(ComponentError) -> ComponentValue {
    try spend(UInt64(boxOverhead + members.count * MemoryLayout<ComponentValue.Field>.stride))
    if isTuple {
      var elements: [ComponentValue] = []
      elements.reserveCapacity(members.count)
      for member in members {
        do {
          elements.append(try value(&self, member))
        } catch {
          throw error.within(member.name)
        }
      }
      return .tuple(elements)
    }
    var fields: [ComponentValue.Field] = []
    fields.reserveCapacity(members.count)
    for member in members {
      do {
        fields.append(ComponentValue.Field(member.name, try value(&self, member)))
      } catch {
        throw error.within(member.name)
      }
    }
    return .record(fields)
  }

  @inline(__always)
  private mutating func sum(
    _ sum: Layout.Sum, _ discriminant: UInt32, _ payload: (inout Self, Layout) throws(ComponentError) -> ComponentValue
  ) throws(ComponentError) -> ComponentValue {
    guard let index = Int(exactly: discriminant), index < sum.names.count else {
      throw ComponentError(.invalidDiscriminant(discriminant, caseCount: sum.names.count, type: sum.description))
    }
    if sum.kind != .enum { try spend(UInt64(boxOverhead + MemoryLayout<String>.stride + MemoryLayout<ComponentValue>.stride)) }
    var value: ComponentValue?
    if let layout = sum.payloads[index] {
      do {
        value = try payload(&self, layout)
      } catch {
        throw error.within(sum.names[index])
      }
    }
    switch sum.kind {
    case .variant: return .variant(sum.names[index], value)
    case .enum: return .enum(sum.names[index])
    case .option: return .option(value)
    case .result: return index == 0 ? .ok(value) : .error(value)
    }
  }
}

/// What the host's memory holds of an array beside its elements, or of a box beside its value, in bytes.
private let boxOverhead = 32

extension UnsafeRawBufferPointer {
  /// A little-endian number, which lies within the bytes.
  fileprivate func number<T: FixedWidthInteger & BitwiseCopyable>(_ offset: Int, _ type: T.Type) -> T {
    T(littleEndian: loadUnaligned(fromByteOffset: offset, as: type))
  }
}

extension ComponentValue {
  fileprivate var byte: UInt8? {
    if case .u8(let byte) = self { byte } else { nil }
  }
}
