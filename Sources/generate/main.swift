import Foundation

/// Regenerates every file under `Generated/` from its declarative source.
///
/// `swift run generate` writes the files; `swift run generate --check` writes nothing and fails when one is out of date.
/// `swift run generate --loops` prints the module of `LoopSource`.

struct GeneratedFile {
  var path: String
  var contents: String
}

func generatedFiles() throws -> [GeneratedFile] {
  let rows = try readInstructionTable(path: "Sources/WasmTypes/Instructions.txt")
  let handlers = HandlerSource()
  return [
    GeneratedFile(path: "Sources/WasmTypes/Generated/Opcode.swift", contents: opcodeSource(rows)),
    GeneratedFile(path: "Sources/WasmEngine/Generated/Handlers.swift", contents: handlers.handlersFile()),
    GeneratedFile(path: "Sources/WasmEngine/Generated/InternalOpcode.swift", contents: handlers.opcodeFile()),
    GeneratedFile(
      path: "Sources/WasmEngine/Generated/InternalLayouts.swift",
      contents: try LayoutSource().file(names: handlers.names, bodies: handlers.bodies)),
  ]
}

do {
  if CommandLine.arguments.contains("--loops") {
    print(try LoopSource(readInstructionTable(path: "Sources/WasmTypes/Instructions.txt")).module(), terminator: "")
    exit(0)
  }
  let checking = CommandLine.arguments.contains("--check")
  var stale: [String] = []
  for file in try generatedFiles() {
    let current = try? String(contentsOfFile: file.path, encoding: .utf8)
    guard current != file.contents else { continue }
    stale.append(file.path)
    if !checking { try file.contents.write(toFile: file.path, atomically: true, encoding: .utf8) }
  }
  for path in stale { print(checking ? "out of date: \(path)" : "wrote \(path)") }
  if checking, !stale.isEmpty { exit(1) }
} catch {
  FileHandle.standardError.write(Data("generate: \(error)\n".utf8))
  exit(1)
}
