import Foundation
import SemanticVersioning

/// A message that a plugin logged. Plugin, node and version come from the host; the message is the plugin's own.
public struct LogRecord: Sendable, Hashable {
  public enum Level: String, Sendable, Hashable, CaseIterable, Comparable {
    case trace, debug, info, warn, error

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    public static func < (left: Level, right: Level) -> Bool { left.rank < right.rank }
  }

  public var level: Level
  public var message: String
  public var plugin: String
  public var node: String?
  public var version: SemanticVersion?

  public init(level: Level, message: String, plugin: String, node: String? = nil, version: SemanticVersion? = nil) {
    self.level = level
    self.message = message
    self.plugin = plugin
    self.node = node
    self.version = version
  }
}

/// Where plugins' messages go. Called from the tasks that run plugins, so from several at once.
public protocol PluginLogger: Sendable {
  func log(_ record: LogRecord)
}

/// Writes messages of a level and above to standard error, a line each.
public struct StandardErrorLogger: PluginLogger {
  public var minimum: LogRecord.Level

  public init(minimum: LogRecord.Level = .info) { self.minimum = minimum }

  public func log(_ record: LogRecord) {
    guard record.level >= minimum else { return }
    // Control characters could forge lines or drive a terminal.
    var message = ""
    for scalar in record.message.unicodeScalars {
      let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      message += isControl ? scalar.escaped(asASCII: true) : String(scalar)
    }
    let who = record.node.map { $0 + (record.version.map { "@\($0)" } ?? "") } ?? record.plugin
    // Where nobody reads standard error there is nobody to tell.
    try? FileHandle.standardError.write(contentsOf: Data("[\(record.level)] \(who): \(message)\n".utf8))
  }
}
