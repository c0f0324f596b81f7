import Foundation
import HostServices

// Writes to a store until it is killed, and says after each call that it has returned. Only tests run it:
//
//     store-writer memory DIRECTORY      store-writer binary DIRECTORY
//
// A line is written at once, so that whoever reads it knows that what it says came before.

@Sendable func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }

/// `batch SESSION NUMBER` for each batch of five messages that say number and place.
func writeMemory(_ directory: String) async throws {
  let store = try LogMemoryStore(directory: directory, limits: MemoryLimits(messagesPerSession: 50))
  try await withThrowingTaskGroup(of: Void.self) { group in
    for session in ["s0", "s1", "s2", "s3"] {
      group.addTask {
        let context = ServiceContext(scope: ServiceScope(tenant: "a"))
        let last = try await store.retrieveMessages(session: session, limit: 1, context: context).first
        var number = (last?.content.split(separator: " ").first.flatMap { Int($0) } ?? -1) + 1
        let filler = String(repeating: "x", count: 1500)
        while true {
          let messages = (0..<5).map { MemoryMessage(role: "user", content: "\(number) \($0) \(filler)") }
          try await store.storeMessages(messages, session: session, context: context)
          say("batch \(session) \(number)")
          number += 1
        }
      }
    }
    try await group.waitForAll()
  }
}

/// `put TENANT KEY BYTE SIZE` for each file, `deleting TENANT KEY` before and `deleted TENANT KEY` after a deletion.
func writeBinary(_ directory: String) async throws {
  let store = try FileBinaryStore(directory: directory)
  try await withThrowingTaskGroup(of: Void.self) { group in
    for tenant in ["a", "b", "a"] {
      group.addTask {
        let context = ServiceContext(scope: ServiceScope(tenant: tenant))
        var keys: [String] = []
        for number in 0... {
          // Few different contents, so that they are shared, collected and come back.
          let byte = UInt8(number % 7)
          let size = 1 + number * 7919 % (number % 8 == 5 ? 90_000 : 9000)
          let writer = try await store.create(BinaryDescription(), context: context)
          let content = [UInt8](repeating: byte, count: size)
          try await writer.write(Array(content.prefix(size / 2)))
          try await writer.write(Array(content.dropFirst(size / 2)))
          let key = try await writer.finish().fileKey
          say("put \(tenant) \(key) \(byte) \(size)")
          keys.append(key)
          if number % 3 == 2 {
            let condemned = keys.removeFirst()
            say("deleting \(tenant) \(condemned)")
            try await store.delete(condemned, context: context)
            say("deleted \(tenant) \(condemned)")
          }
        }
      }
    }
    try await group.waitForAll()
  }
}

switch CommandLine.arguments.dropFirst().first {
case "memory" where CommandLine.arguments.count == 3: try await writeMemory(CommandLine.arguments[2])
case "binary" where CommandLine.arguments.count == 3: try await writeBinary(CommandLine.arguments[2])
default:
  FileHandle.standardError.write(Data("Usage: store-writer memory|binary DIRECTORY\n".utf8))
  exit(2)
}
