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
