import Foundation
import PluginHost
import Telemetry

/// Spans of a command's executions, in a file: OpenTelemetry's messages in JSON, a line each, behind those that are there.
struct TraceFile: Sendable {
  static let option = ValueOption<String>(
    "--trace", value: "FILE", help: "Append the spans of loading and executing to FILE: OTLP in JSON, a message a line.")

  let path: String
  private let exporter: OTLPExporter
  let tracer: SpanRecorder

  /// Refuses a file that cannot be written before anything runs.
  init(_ path: String) throws(Failure) {
    let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Failure("cannot write '\(path)': \(String(cString: strerror(errno)))") }
    close(descriptor)
    self.path = path
    exporter = OTLPExporter(sink: OTLPFile(path: path))
    tracer = SpanRecorder(exporter: exporter)
  }

  /// Returns when every span that has ended is in the file.
  func flush(_ console: Console) async {
    await exporter.flush()
    if exporter.dropped > 0 { console.warn("\(exporter.dropped) spans could not be written to '\(path)'") }
  }
}
