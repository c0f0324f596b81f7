import Foundation
import Synchronization

@testable import HostServices

/// What of a directory would be there after a loss of power, if disks kept nothing but what they were told to: the contents
/// of files when they were last synced, and the names in directories when those were.
final class DurableDisk: Sendable {
  private struct Entry {
    var inode: UInt64
    var isDirectory: Bool
  }

  private struct State {
    var contents: [UInt64: Data] = [:]
    var names: [String: [String: Entry]] = [:]
  }

  private let root: String
  private let state = Mutex(State())

  init(_ root: String) { self.root = root }

  /// To be called when a step is about to be done.
  func note(_ step: FileOperations.Step, _ path: String) {
    switch step {
    case .sync:
      guard let entry = entry(path), let content = FileManager.default.contents(atPath: path) else { return }
      state.withLock { $0.contents[entry.inode] = content }
    case .syncDirectory:
      let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
      let entries = names.compactMap { name in entry("\(path)/\(name)").map { (name, $0) } }
      state.withLock { $0.names[path] = Dictionary(uniqueKeysWithValues: entries) }
    default: return
    }
  }

  private func entry(_ path: String) -> Entry? {
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: path),
      let inode = (attributes[.systemFileNumber] as? NSNumber)?.uint64Value
    else { return nil }
    return Entry(inode: inode, isDirectory: attributes[.type] as? FileAttributeType == .typeDirectory)
  }

  /// Another directory with what survives. A file that was never synced is empty.
  func survivors() throws -> TemporaryDirectory {
    let result = try TemporaryDirectory()
    let state = state.withLock { $0 }
    var folders = [(root, result.path)]
    while let (folder, copy) = folders.popLast() {
      for (name, entry) in state.names[folder] ?? [:] {
        if entry.isDirectory {
          try FileManager.default.createDirectory(atPath: "\(copy)/\(name)", withIntermediateDirectories: false)
          folders.append(("\(folder)/\(name)", "\(copy)/\(name)"))
        } else {
          try (state.contents[entry.inode] ?? Data()).write(to: URL(filePath: "\(copy)/\(name)"))
        }
      }
    }
    return result
  }
}
