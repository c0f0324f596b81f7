// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "Swiftlet",
  platforms: [.macOS(.v15), .iOS(.v18)],
  products: [
    .library(name: "WasmEngine", targets: ["WasmEngine", "WasmTypes"]),
    .library(name: "WasmText", targets: ["WasmText", "WasmPrinter"]),
    .library(name: "WASI", targets: ["WASI"]),
    .library(name: "ComponentABI", targets: ["ComponentABI"]),
    .library(name: "WITBindings", targets: ["WITBindings"]),
    .library(name: "PluginHost", targets: ["PluginHost"]),
    .executable(name: "swiftlet", targets: ["swiftlet"]),
    .executable(name: "swiftlet-http-worker", targets: ["swiftlet-http-worker"]),
  ],
  targets: [
    .target(name: "WasmTypes", exclude: ["Instructions.txt"]),
    .target(name: "WasmText", dependencies: ["WasmTypes"]),
    .target(name: "WasmEngine", dependencies: ["WasmTypes"]),
    .target(name: "WasmPrinter", dependencies: ["WasmEngine", "WasmTypes"]),
    .target(name: "WastRunner", dependencies: ["WasmEngine", "WasmText"]),
    .target(name: "SemanticVersioning"),
    .target(name: "ComponentABI", dependencies: ["SemanticVersioning", "WasmEngine"]),
    .target(name: "WITBindings", dependencies: ["ComponentABI"]),
    .target(name: "WASI", dependencies: ["WasmEngine"]),
    .target(name: "TOML"),
    .target(name: "NodeModel", dependencies: ["SemanticVersioning", "TOML"]),
    .target(name: "Expressions", dependencies: ["NodeModel"]),
    .target(name: "HostServices", dependencies: ["NodeModel", "SemanticVersioning"]),
    .target(name: "Telemetry", dependencies: ["NodeModel"]),
    .target(
      name: "PluginHost",
      dependencies: ["ComponentABI", "Expressions", "HostServices", "NodeModel", "Telemetry", "WASI", "WasmEngine"]),
    .executableTarget(
      name: "swiftlet",
      dependencies: [
        "ComponentABI", "Expressions", "HostServices", "NodeModel", "PluginHost", "Telemetry", "WASI", "WITBindings",
        "WasmEngine",
        "WasmPrinter", "WasmText", "WasmTypes", "WastRunner",
      ]),
    .executableTarget(name: "swiftlet-http-worker", dependencies: ["HostServices"]),
    .executableTarget(name: "generate"),
    .target(name: "BenchSupport", path: "Benchmarks/support"),
    .executableTarget(name: "bench-driver", dependencies: ["BenchSupport", "WASI", "WasmEngine"], path: "Benchmarks/driver"),
    .executableTarget(name: "bench-costs", dependencies: ["BenchSupport", "WasmEngine"], path: "Benchmarks/costs-driver"),
    .executableTarget(
      name: "bench-abi", dependencies: ["BenchSupport", "ComponentABI", "WasmEngine", "WasmText"], path: "Benchmarks/abi-driver",
      exclude: ["guest.wat"]),
    .executableTarget(
      name: "bench-plugins", dependencies: ["BenchSupport", "PluginHost"], path: "Benchmarks/plugins-driver"),
    .testTarget(name: "WasmTypesTests", dependencies: ["WasmTypes"]),
    .testTarget(name: "WasmTextTests", dependencies: ["WasmText"]),
    .target(name: "RandomPrograms", dependencies: ["WasmEngine", "WasmTypes"], path: "Tests/Support/RandomPrograms"),
    .executableTarget(
      name: "check-programs", dependencies: ["BenchSupport", "RandomPrograms", "WasmEngine"], path: "Tests/Support/ProgramCheck"),
    .testTarget(
      name: "WasmEngineTests", dependencies: ["RandomPrograms", "WasmEngine", "WasmPrinter", "WasmText"], exclude: ["Oracle"]),
    .testTarget(name: "WasmPrinterTests", dependencies: ["WasmEngine", "WasmPrinter", "WasmText"]),
    .testTarget(name: "SpecTests", dependencies: ["WasmPrinter", "WasmText", "WastRunner"]),
    .testTarget(name: "WASITests", dependencies: ["WASI", "WasmText"], exclude: ["Programs"]),
    .testTarget(
      name: "ComponentABITests", dependencies: ["ComponentABI", "WasmText"], exclude: ["Embedded", "Golden", "Guests"]),
    .testTarget(
      name: "WITBindingsTests", dependencies: ["ComponentABI", "WITBindings", "WasmText"], exclude: ["Worlds"]),
    .testTarget(name: "TOMLTests", dependencies: ["TOML"]),
    .testTarget(name: "NodeModelTests", dependencies: ["NodeModel"]),
    .testTarget(name: "ExpressionsTests", dependencies: ["Expressions"]),
    .target(name: "TestServers", path: "Tests/Support/TestServers"),
    .executableTarget(name: "store-writer", dependencies: ["HostServices"], path: "Tests/Support/StoreWriter"),
    .testTarget(
      name: "HostServicesTests", dependencies: ["swiftlet-http-worker", "HostServices", "TestServers", "store-writer"]),
    .testTarget(name: "TelemetryTests", dependencies: ["Telemetry"]),
    .testTarget(name: "PluginHostTests", dependencies: ["PluginHost", "TestServers", "WasmText"], exclude: ["Guests"]),
    .testTarget(name: "SwiftletTests", dependencies: ["ComponentABI", "WasmEngine", "WasmText", "swiftlet"]),
  ],
  swiftLanguageModes: [.v6]
)
