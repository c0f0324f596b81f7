import Foundation
import WasmEngine

/// Where `run --profile` writes, and in which format.
struct ProfileOutput: Sendable, Equatable {
  enum Format { case speedscope, folded, report }

  /// `-` is standard error.
  var path: String

  static func parse(_ text: String) throws(UsageError) -> ProfileOutput {
    guard !text.isEmpty else { throw UsageError("takes the name of a file, or -") }
    return ProfileOutput(path: text)
  }

  var format: Format {
    if path == "-" || path.hasSuffix(".txt") { return .report }
    return path.hasSuffix(".folded") ? .folded : .speedscope
  }

  /// Refuses outputs that would replace the input or each other.
  static func check(_ outputs: [ProfileOutput], input: String) throws(UsageError) {
    for (index, output) in outputs.enumerated() {
      guard !OutputFile.isSameFile(output.path, input) else {
        throw UsageError("the profile would replace the input '\(input)'")
      }
      let others = outputs[..<index]
      guard !others.contains(where: { $0 == output || OutputFile.isSameFile($0.path, output.path) }) else {
        throw UsageError("'--profile \(output.path)' stands there twice")
      }
    }
  }

  /// Finds out before the run what would keep the profile from being written after it.
  func prepare() throws(Failure) {
    guard path != "-" else { return }
    var isDirectory: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory), isDirectory.boolValue {
      throw Failure("cannot write the profile to '\(path)': it is a directory")
    }
    let directory = URL(fileURLWithPath: path).deletingLastPathComponent().path
    guard access(directory, W_OK) == 0 else {
      throw Failure("cannot write the profile to '\(path)': \(String(cString: strerror(errno)))")
    }
  }

  func write(_ profile: Profile, of file: String, _ console: Console) throws {
    let text = ProfileText(profile, file: file)
    if path == "-" {
      try text.report { console.note($0) }
      return
    }
    try OutputFile.write(to: path) { append in
      switch format {
      case .speedscope: try text.speedscope { try append(Array($0.utf8)) }
      case .folded: try text.folded { try append(Array(($0 + "\n").utf8)) }
      case .report: try text.report { try append(Array(($0 + "\n").utf8)) }
      }
    }
  }
}
