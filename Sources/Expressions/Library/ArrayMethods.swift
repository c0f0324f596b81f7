extension MethodTable where Receiver == ArrayValue {
  /// JavaScript's methods of arrays that take no function.
  static let javaScriptArray = MethodTable { table in
    table.add("at") { array, call throws(Fault) in
      let index = try call.int(0)
      return array[index < 0 ? array.count + index : index]
    }
    table.add("concat") { array, call throws(Fault) in
      var values = try call.run.elements(array)
      for argument in call.arguments.values {
        if case .array(let other) = argument { values += try call.run.elements(other) } else { values.append(argument) }
      }
      return try call.run.array(values)
    }
    table.add("slice") { array, call throws(Fault) in
      let start = try call.place(0, in: array.count, or: 0)
      let end = try call.place(1, in: array.count, or: array.count)
      return try call.run.array(start < end ? Array(try call.run.elements(array)[start..<end]) : [])
    }
    table.add("splice") { array, call throws(Fault) in
      let start = try call.place(0, in: array.count, or: 0)
      let count = call.count < 2 ? array.count - start : min(max(try call.int(1), 0), array.count - start)
      return try call.run.array(Array(try call.run.elements(array)[start..<(start + (call.count == 0 ? 0 : count))]))
    }
    table.add("toSpliced") { array, call throws(Fault) in
      let start = try call.place(0, in: array.count, or: 0)
      let count = call.count == 0 ? 0 : call.count < 2 ? array.count - start : min(max(try call.int(1), 0), array.count - start)
      var values = try call.run.elements(array)
      values.replaceSubrange(start..<(start + count), with: call.arguments.values.dropFirst(2))
      return try call.run.array(values)
    }
    table.add("with") { array, call throws(Fault) in
      let index = try call.int(0)
      let place = index < 0 ? array.count + index : index
      guard place >= 0, place < array.count else { throw .type("there is no element \(index)") }
      var values = try call.run.elements(array)
      values[place] = call[1]
      return try call.run.array(values)
    }
    table.add("pop") { array, _ throws(Fault) in array[array.count - 1] }
    table.add("shift") { array, _ throws(Fault) in array[0] }
    table.add("join") { array, call throws(Fault) in
      try call.run.string(try call.run.join(array, try call.text(0, or: ","), depth: 0))
    }
    table.add("toString", "toLocaleString") { array, call throws(Fault) in
      try call.run.string(try call.run.join(array, ",", depth: 0))
    }
    table.add("reverse", "toReversed") { array, call throws(Fault) in try call.run.array(try call.run.elements(array).reversed())
    }
    table.add("includes") { array, call throws(Fault) in
      for index in max(0, try call.place(1, in: array.count, or: 0))..<array.count + 1 where index < array.count {
        try call.run.meter.step()
        if try call.run.isSame(array[index], call[0]) { return .bool(true) }
      }
      return .bool(false)
    }
    table.add("indexOf") { array, call throws(Fault) in
      for index in try call.place(1, in: array.count, or: 0)..<array.count + 1 where index < array.count {
        try call.run.meter.step()
        if try call.run.isIdentical(array[index], call[0]) { return .int(index) }
      }
      return .int(-1)
    }
    table.add("lastIndexOf") { array, call throws(Fault) in
      for index in stride(from: array.count - 1, through: 0, by: -1) {
        try call.run.meter.step()
        if try call.run.isIdentical(array[index], call[0]) { return .int(index) }
      }
      return .int(-1)
    }
    table.add("flat") { array, call throws(Fault) in
      try call.run.array(try call.run.flattened(array, min(max(call.has(0) ? try call.int(0) : 1, 0), 64)))
    }
    table.add("fill") { array, call throws(Fault) in
      let start = try call.place(1, in: array.count, or: 0)
      let end = try call.place(2, in: array.count, or: array.count)
      var values = try call.run.elements(array)
      for index in start..<max(start, end) { values[index] = call[0] }
      return try call.run.array(values)
    }
    table.add("keys") { array, call throws(Fault) in
      try call.run.meter.array(count: array.count)
      return try call.run.array((0..<array.count).map { .int($0) })
    }
    table.add("values") { array, call throws(Fault) in try call.run.array(try call.run.elements(array)) }
    table.add("entries") { array, call throws(Fault) in
      var pairs: [Value] = []
      for (index, value) in try call.run.elements(array).enumerated() { pairs.append(try call.run.array([.int(index), value])) }
      return try call.run.array(pairs)
    }
    table.add("sort", "toSorted") { array, call throws(Fault) in
      let compare: Value? = call.has(0) ? try call.function(0) : nil
      return try call.run.array(try call.run.sorted(try call.run.elements(array), by: compare))
    }
  }

  /// JavaScript's methods of arrays that call a function for the elements.
  static let functionalArray = MethodTable { table in
    table.add("map") { array, call throws(Fault) in
      let function = try call.function(0)
      var values: [Value] = []
      for index in 0..<array.count { values.append(try call.invoke(function, array[index], .int(index), .array(array))) }
      return try call.run.array(values)
    }
    table.add("flatMap") { array, call throws(Fault) in
      let function = try call.function(0)
      var values: [Value] = []
      for index in 0..<array.count {
        let value = try call.invoke(function, array[index], .int(index), .array(array))
        if case .array(let inner) = value { values += try call.run.elements(inner) } else { values.append(value) }
      }
      return try call.run.array(values)
    }
    table.add("filter") { array, call throws(Fault) in
      let function = try call.function(0)
      var values: [Value] = []
      for index in 0..<array.count {
        let value = array[index]
        if try call.invoke(function, value, .int(index), .array(array)).isTruthy { values.append(value) }
      }
      return try call.run.array(values)
    }
    table.add("forEach") { array, call throws(Fault) in
      let function = try call.function(0)
      for index in 0..<array.count { _ = try call.invoke(function, array[index], .int(index), .array(array)) }
      return .undefined
    }
    table.add("some") { array, call throws(Fault) in .bool(try call.firstIndex(array) != nil) }
    table.add("every") { array, call throws(Fault) in .bool(try call.firstIndex(array, wanted: false) == nil) }
    table.add("find") { array, call throws(Fault) in try call.firstIndex(array).map { array[$0] } ?? .undefined }
    table.add("findIndex") { array, call throws(Fault) in .int(try call.firstIndex(array) ?? -1) }
    table.add("findLast") { array, call throws(Fault) in try call.lastIndex(array).map { array[$0] } ?? .undefined }
    table.add("findLastIndex") { array, call throws(Fault) in .int(try call.lastIndex(array) ?? -1) }
    table.add("reduce") { array, call throws(Fault) in try call.reduce(array, Array(0..<array.count)) }
    table.add("reduceRight") { array, call throws(Fault) in try call.reduce(array, (0..<array.count).reversed()) }
  }

  /// All methods of arrays.
  static let array = MethodTable { table in
    for part in [javaScriptArray, functionalArray, n8nArray] {
      for (name, body) in part.methods { table.add(name.description, body: body) }
    }
  }
}

extension Call {
  fileprivate func firstIndex(_ array: ArrayValue, wanted: Bool = true) throws(Fault) -> Int? {
    let function = try self.function(0)
    for index in 0..<array.count
    where try invoke(function, array[index], .int(index), .array(array)).isTruthy == wanted { return index }
    return nil
  }

  fileprivate func lastIndex(_ array: ArrayValue) throws(Fault) -> Int? {
    let function = try self.function(0)
    for index in stride(from: array.count - 1, through: 0, by: -1)
    where try invoke(function, array[index], .int(index), .array(array)).isTruthy { return index }
    return nil
  }

  fileprivate func reduce(_ array: ArrayValue, _ order: [Int]) throws(Fault) -> Value {
    let function = try self.function(0)
    var order = order[...]
    var result: Value
    if count > 1 {
      result = self[1]
    } else {
      guard let first = order.popFirst() else { throw .type("'reduce' of an empty array needs a value to begin with") }
      result = array[first]
    }
    for index in order { result = try invoke(function, result, array[index], .int(index), .array(array)) }
    return result
  }
}

extension Interpreter {
  /// The elements, paid for.
  func elements(_ array: ArrayValue) throws(Fault) -> [Value] {
    try meter.array(count: array.count)
    return array.values
  }

  fileprivate func flattened(_ array: ArrayValue, _ depth: Int) throws(Fault) -> [Value] {
    var values: [Value] = []
    for value in try elements(array) {
      if depth > 0, case .array(let inner) = value {
        values += try flattened(inner, depth - 1)
      } else {
        values.append(value)
      }
    }
    return values
  }

  /// Sorted so that what is equal keeps its order; undefined comes last. Without a function by the elements' texts.
  func sorted(_ values: [Value], by compare: Value?) throws(Fault) -> [Value] {
    var (defined, undefined): ([Value], [Value]) = ([], [])
    for value in values {
      if case .undefined = value { undefined.append(value) } else { defined.append(value) }
    }
    if let compare {
      let sorted = try merged(defined) { left, right throws(Fault) in
        !(try self.number(try self.call(compare, [left, right])) > 0)
      }
      return sorted + undefined
    }
    var keyed: [(JSString, Value)] = []
    for value in defined { keyed.append((try string(value), value)) }
    let sorted = try merged(keyed) { left, right throws(Fault) in
      try self.meter.step(1 + min(left.0.count, right.0.count) / 16)
      return !(right.0 < left.0)
    }
    return sorted.map(\.1) + undefined
  }

  /// Merges from runs of one; NaN counts as equal. Any function gives some order in n log n comparisons.
  func merged<T>(_ values: [T], _ isOrdered: (T, T) throws(Fault) -> Bool) throws(Fault) -> [T] {
    var (source, width) = (values, 1)
    while width < source.count {
      try meter.array(count: source.count)
      var target: [T] = []
      target.reserveCapacity(source.count)
      for start in stride(from: 0, to: source.count, by: width * 2) {
        let (middle, end) = (min(start + width, source.count), min(start + width * 2, source.count))
        var (left, right) = (start, middle)
        while left < middle, right < end {
          if try isOrdered(source[left], source[right]) {
            target.append(source[left])
            left += 1
          } else {
            target.append(source[right])
            right += 1
          }
        }
        target += source[left..<middle]
        target += source[right..<end]
      }
      source = target
      width *= 2
    }
    return source
  }
}
