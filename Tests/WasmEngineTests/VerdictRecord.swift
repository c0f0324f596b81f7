import Foundation
import Synchronization
import WasmEngine

/// A file of modules and what the engine said of each, which `Oracle/validity.py` reads.
///
/// An entry is the verdict (0 malformed, 1 invalid, 2 valid), then the message and the module, each behind its length in 4 bytes.
final class VerdictRecord: Sendable {
  private let file: FileHandle
  private let buffer = Mutex(Data())

  init(_ path: String) throws {
    try Data().write(to: URL(fileURLWithPath: path))
    file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
  }

  deinit { buffer.withLock { file.write($0) } }

  func append(_ bytes: [UInt8], _ ending: MutationTests.Ending, _ complaint: WasmError?) {
    let verdict: UInt8 =
      switch ending {
      case .decoding: 0
      case .validation: 1
      default: 2
      }
    var entry = Data([verdict])
    for part in [Array((complaint?.description ?? "").utf8), bytes] {
      withUnsafeBytes(of: UInt32(part.count).littleEndian) { entry.append(contentsOf: $0) }
      entry.append(contentsOf: part)
    }
    buffer.withLock {
      $0.append(entry)
      guard $0.count > 1 << 20 else { return }
      file.write($0)
      $0.removeAll()
    }
  }
}
