import WasmTypes

/// A function type as calls by values read it: without reference counting.
struct Signature {
  var parameters: UnsafeBufferPointer<ValueType>
  var results: UnsafeBufferPointer<ValueType>
}

/// The signatures of a store's function types by their numbers, each made when a function of the type is first called by values.
struct SignatureTable {
  private var entries = UnsafeMutableBufferPointer<Signature?>(start: nil, count: 0)

  @inline(__always) subscript(number: UInt32) -> Signature? { Int(number) < entries.count ? entries[Int(number)] : nil }

  /// Makes the signature of a type with a number of those that there are.
  mutating func add(_ type: FunctionType, number: UInt32, of count: Int) -> Signature {
    if Int(number) >= entries.count {
      let grown = UnsafeMutableBufferPointer<Signature?>.allocate(capacity: max(Int(number) + 1, count))
      grown.initialize(repeating: nil)
      for (index, entry) in entries.enumerated() { grown[index] = entry }
      entries.deallocate()
      entries = grown
    }
    let types = UnsafeMutableBufferPointer<ValueType>.allocate(capacity: type.parameters.count + type.results.count)
    _ = types.initialize(from: type.parameters + type.results)
    let signature = Signature(
      parameters: UnsafeBufferPointer(rebasing: types[..<type.parameters.count]),
      results: UnsafeBufferPointer(rebasing: types[type.parameters.count...]))
    entries[Int(number)] = signature
    return signature
  }

  func deallocate() {
    // Parameters and results are one block, which begins with the parameters.
    for case let entry? in entries { entry.parameters.deallocate() }
    entries.deallocate()
  }
}

extension Store {
  /// The signature of a function. It stays where it is as long as the store lives.
  @inline(__always) func signature(of function: UnsafeMutablePointer<FunctionRecord>) -> Signature {
    context.pointee.signatures[function.pointee.canonicalType] ?? makeSignature(of: function)
  }

  @inline(never) private func makeSignature(of function: UnsafeMutablePointer<FunctionRecord>) -> Signature {
    let number = function.pointee.canonicalType
    return context.pointee.signatures.add(types.function(number), number: number, of: types.types.count)
  }
}
