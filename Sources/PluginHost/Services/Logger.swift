import Foundation

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

/// Gives one execution's messages to the logger, within the execution's limits.
final class BoundedLog {
  private let logger: any PluginLogger
  private let limits: ExecutionLimits
  private let template: LogRecord
  /// How many messages there were, dropped ones included.
  private(set) var count = 0

  init(logger: any PluginLogger, limits: ExecutionLimits, template: LogRecord) {
    self.logger = logger
    self.limits = limits
    self.template = template
  }

  func write(_ level: LogRecord.Level, _ message: String) {
    count += 1
    guard count <= limits.logMessages else { return }
    var record = template
    record.level = level
    record.message = message
    if message.utf8.count > limits.logMessageBytes {
      var kept = String.UnicodeScalarView()
      var room = limits.logMessageBytes
      for scalar in message.unicodeScalars {
        room -= UTF8.width(scalar)
        if room < 0 { break }
        kept.append(scalar)
      }
      record.message = String(kept) + "…"
    }
    logger.log(record)
  }

  /// Tells how many messages were dropped, if any.
  func finish() {
    guard count > limits.logMessages else { return }
    var record = template
    record.level = .warn
    record.message = "\(count - limits.logMessages) more messages were dropped"
    logger.log(record)
  }
}
