/// Spans and metrics of plugin hosts.
public enum Telemetry {}
