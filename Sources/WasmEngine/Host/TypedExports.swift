import WasmTypes

/// Exported functions with Swift types.
///
/// RATIONALE. The forms of one to four parameters do what those of any number do. In a closure of a parameter pack each argument is
/// copied and encoded through its type's tables, even where the compiler knows the pack: two arguments take more instructions than
/// the rest of the call. In a closure whose parameters are written out an argument is a load and a store.
extension Instance {
  /// The exported function of a name with Swift types: `instance.function("add", as: ((Int32, Int32) -> Int32).self)`.
  ///
  /// Throws `.link` where there is no such function, or one of another type.
  @inlinable public func function<each P: WasmValue, R: WasmValue>(
    _ name: String, as type: ((repeat each P) -> R).Type
  ) throws(WasmError) -> TypedFunction<repeat each P, R> {
    try TypedFunction(function(name), name: name, results: [R.wasmType]) {
      (function: Function, arguments: repeat each P) throws(WasmError) -> R in
      let place = try function.argumentPlace()
      var next = place
      for argument in repeat each arguments { argument.write(to: &next) }
      try function.run()
      return R(at: place)
    }
  }

  /// The same for a function without results.
  @inlinable public func function<each P: WasmValue>(
    _ name: String, as type: ((repeat each P) -> Void).Type
  ) throws(WasmError) -> TypedFunction<repeat each P, Void> {
    try TypedFunction(function(name), name: name, results: []) {
      (function: Function, arguments: repeat each P) throws(WasmError) -> Void in
      let place = try function.argumentPlace()
      var next = place
      for argument in repeat each arguments { argument.write(to: &next) }
      try function.run()
    }
  }

  // MARK: Written out

  /// The same for one parameter.
  @inlinable public func function<A: WasmValue, R: WasmValue>(
    _ name: String, as type: ((A) -> R).Type
  ) throws(WasmError) -> TypedFunction<A, R> {
    try TypedFunction(function(name), name: name, results: [R.wasmType]) {
      (function: Function, a: A) throws(WasmError) -> R in
      let place = try function.argumentPlace()
      var next = place
      a.write(to: &next)
      try function.run()
      return R(at: place)
    }
  }

  /// The same for one parameter and no result.
  @inlinable public func function<A: WasmValue>(
    _ name: String, as type: ((A) -> Void).Type
  ) throws(WasmError) -> TypedFunction<A, Void> {
    try TypedFunction(function(name), name: name, results: []) {
      (function: Function, a: A) throws(WasmError) -> Void in
      let place = try function.argumentPlace()
      var next = place
      a.write(to: &next)
      try function.run()
    }
  }

  /// The same for two parameters.
  @inlinable public func function<A: WasmValue, B: WasmValue, R: WasmValue>(
    _ name: String, as type: ((A, B) -> R).Type
  ) throws(WasmError) -> TypedFunction<A, B, R> {
    try TypedFunction(function(name), name: name, results: [R.wasmType]) {
      (function: Function, a: A, b: B) throws(WasmError) -> R in
      let place = try function.argumentPlace()
      var next = place
      a.write(to: &next)
      b.write(to: &next)
      try function.run()
      return R(at: place)
    }
  }

  /// The same for two parameters and no result.
  @inlinable public func function<A: WasmValue, B: WasmValue>(
    _ name: String, as type: ((A, B) -> Void).Type
  ) throws(WasmError) -> TypedFunction<A, B, Void> {
    try TypedFunction(function(name), name: name, results: []) {
      (function: Function, a: A, b: B) throws(WasmError) -> Void in
      let place = try function.argumentPlace()
      var next = place
      a.write(to: &next)
      b.write(to: &next)
      try function.run()
    }
  }

  /// The same for three parameters.
  @inlinable public func function<A: WasmValue, B: WasmValue, C: WasmValue, R: WasmValue>(
    _ name: String, as type: ((A, B, C) -> R).Type
  ) throws(WasmError) -> TypedFunction<A, B, C, R> {
    try TypedFunction(function(name), name: name, results: [R.wasmType]) {
      (function: Function, a: A, b: B, c: C) throws(WasmError) -> R in
      let place = try function.argumentPlace()
      var next = place
      a.write(to: &next)
      b.write(to: &next)
      c.write(to: &next)
      try function.run()
      return R(at: place)
    }
  }

  /// The same for three parameters and no result.
  @inlinable public func function<A: WasmValue, B: WasmValue, C: WasmValue>(
    _ name: String, as type: ((A, B, C) -> Void).Type
  ) throws(WasmError) -> TypedFunction<A, B, C, Void> {
    try TypedFunction(function(name), name: name, results: []) {
      (function: Function, a: A, b: B, c: C) throws(WasmError) -> Void in
      let place = try function.argumentPlace()
      var next = place
      a.write(to: &next)
      b.write(to: &next)
      c.write(to: &next)
      try function.run()
    }
  }

  /// The same for four parameters.
  @inlinable public func function<A: WasmValue, B: WasmValue, C: WasmValue, D: WasmValue, R: WasmValue>(
    _ name: String, as type: ((A, B, C, D) -> R).Type
  ) throws(WasmError) -> TypedFunction<A, B, C, D, R> {
    try TypedFunction(function(name), name: name, results: [R.wasmType]) {
      (function: Function, a: A, b: B, c: C, d: D) throws(WasmError) -> R in
      let place = try function.argumentPlace()
      var next = place
      a.write(to: &next)
      b.write(to: &next)
      c.write(to: &next)
      d.write(to: &next)
      try function.run()
      return R(at: place)
    }
  }

  /// The same for four parameters and no result.
  @inlinable public func function<A: WasmValue, B: WasmValue, C: WasmValue, D: WasmValue>(
    _ name: String, as type: ((A, B, C, D) -> Void).Type
  ) throws(WasmError) -> TypedFunction<A, B, C, D, Void> {
    try TypedFunction(function(name), name: name, results: []) {
      (function: Function, a: A, b: B, c: C, d: D) throws(WasmError) -> Void in
      let place = try function.argumentPlace()
      var next = place
      a.write(to: &next)
      b.write(to: &next)
      c.write(to: &next)
      d.write(to: &next)
      try function.run()
    }
  }
}
