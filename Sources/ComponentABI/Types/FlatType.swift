import WasmTypes

/// A core value type that a component value is flattened to (Canonical ABI, "Flattening").
///
/// Flat values travel as 64-bit slots: i32 and f32 in the lower half, the upper half zero. The joins of variants' cases are
/// then no more than reading the slot in another way.
public enum FlatType: Sendable, Hashable {
  case i32, i64, f32, f64

  /// The engine's type.
  public var valueType: ValueType {
    switch self {
    case .i32: .i32
    case .i64: .i64
    case .f32: .f32
    case .f64: .f64
    }
  }

  /// The type that can carry either: equal types stay, i32 with f32 is i32, everything else i64.
  public func joined(with other: FlatType) -> FlatType {
    if self == other { return self }
    switch (self, other) {
    case (.i32, .f32), (.f32, .i32): return .i32
    default: return .i64
    }
  }
}

/// How a function's parameters and result are passed by core values (Canonical ABI, `flatten_functype`).
public struct CoreSignature: Sendable, Hashable {
  /// At most this many flat parameters; more are spilled to memory behind one pointer.
  public static let maximumFlatParameters = 16
  /// At most this many flat results; more are returned in memory.
  public static let maximumFlatResults = 1

  /// Which side implements the function.
  public enum Direction: Sendable {
    /// The guest exports the function, the host calls it.
    case export
    /// The guest imports the function, the host implements it.
    case `import`
  }

  public var parameters: [FlatType]
  public var results: [FlatType]
  /// True when one pointer stands for all parameters.
  public var spillsParameters: Bool
  /// True when the result lies in memory: an export returns the pointer, an import takes it as its last parameter.
  public var spillsResult: Bool

  init(parameters: Layout, result: Layout?, direction: Direction) {
    spillsParameters = parameters.flat == nil
    self.parameters = parameters.flat ?? [.i32]
    let flatResult = result.map { $0.flat } ?? .some([])
    if let flatResult, flatResult.count <= Self.maximumFlatResults {
      spillsResult = false
      results = flatResult
    } else {
      spillsResult = true
      results = direction == .export ? [.i32] : []
      if direction == .import { self.parameters.append(.i32) }
    }
  }

  /// The engine's type of an export's post-return function: it gets what the export returned.
  public var postReturnType: FunctionType { FunctionType(results.map(\.valueType), []) }

  /// The engine's function type.
  public var functionType: FunctionType { FunctionType(parameters.map(\.valueType), results.map(\.valueType)) }
}
