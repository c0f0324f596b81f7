import WasmEngine
import WasmTypes

/// The host module `spectest` that the suite's scripts import from.
struct SpectestModule {
  private var externals: [String: External] = [:]

  init(_ store: Store) {
    let prints: [(String, [ValueType])] = [
      ("print", []), ("print_i32", [.i32]), ("print_i64", [.i64]), ("print_f32", [.f32]), ("print_f64", [.f64]),
      ("print_i32_f32", [.i32, .f32]), ("print_f64_f64", [.f64, .f64]),
    ]
    for (name, parameters) in prints {
      // What the suite prints is no part of its expectations.
      externals[name] = .function(Function(store: store, type: FunctionType(parameters)) { _ in })
    }
    let globals: [(String, ValueType, Value)] = [
      ("global_i32", .i32, .i32(666)), ("global_i64", .i64, .i64(666)),
      ("global_f32", .f32, .f32(666.6)), ("global_f64", .f64, .f64(666.6)),
    ]
    for (name, type, value) in globals {
      externals[name] = (try? Global(store: store, type: GlobalType(type), value: value)).map { .global($0) }
    }
    for (name, addressType) in [("table", AddressType.i32), ("table64", .i64)] {
      let type = TableType(.funcref, Limits(minimum: 10, maximum: 20), addressType: addressType)
      externals[name] = (try? Table(store: store, type: type, initial: .funcref(nil))).map { .table($0) }
    }
    for (name, isShared) in [("memory", false), ("shared_memory", true)] {
      let type = MemoryType(Limits(minimum: 1, maximum: 2), shared: isShared)
      externals[name] = (try? Memory(store: store, type: type)).map { .memory($0) }
    }
  }

  func export(_ module: String, _ name: String) -> External? { module == "spectest" ? externals[name] : nil }
}
