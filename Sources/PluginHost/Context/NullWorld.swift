import WASI
import WasmEngine

/// WASI preview 1 for plugins whose toolchain insists on it: a world without anything in it.
enum NullWorld {
  static func serves(_ module: String, _ name: String) -> Bool { false }
}
