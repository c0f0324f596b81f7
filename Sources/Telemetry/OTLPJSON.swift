import NodeModel

/// OTLP's messages in JSON, by the mapping of https://opentelemetry.io/docs/specs/otlp/#json-protobuf-encoding: ids in
/// hexadecimal, 64-bit numbers as strings, enumerations as numbers, names in lowerCamelCase.
public enum OTLPJSON {
  /// What the spans and metrics are of.
  public struct Resource: Sendable, Hashable {
    public var attributes: Attributes
    /// The instrumentation scope.
    public var scope: String
    public var scopeVersion: String

    public init(service: String = "swiftlet", attributes: Attributes = [:], scope: String = "swiftlet", scopeVersion: String = "")
    {
      self.attributes = attributes.merging(["service.name": .string(service)]) { given, _ in given }
      self.scope = scope
      self.scopeVersion = scopeVersion
    }
  }

  /// An `ExportTraceServiceRequest`.
  public static func request(_ spans: [FinishedSpan], resource: Resource) -> JSONValue {
    wrap("resourceSpans", "scopeSpans", "spans", .array(spans.map(json)), resource)
  }

  /// An `ExportMetricsServiceRequest`.
  public static func request(_ metrics: MetricsSnapshot, resource: Resource) -> JSONValue {
    let families = metrics.families.map { json($0, start: metrics.start, time: metrics.time) }
    return wrap("resourceMetrics", "scopeMetrics", "metrics", .array(families), resource)
  }

  private static func wrap(
    _ outer: String, _ inner: String, _ name: String, _ content: JSONValue, _ resource: Resource
  ) -> JSONValue {
    var scope: [String: JSONValue] = ["name": .string(resource.scope)]
    if !resource.scopeVersion.isEmpty { scope["version"] = .string(resource.scopeVersion) }
    let scoped: JSONValue = .object(["scope": .object(scope), name: content])
    let described: JSONValue = .object(["attributes": json(resource.attributes)])
    return .object([outer: .array([.object(["resource": described, inner: .array([scoped])])])])
  }

  private static func json(_ span: FinishedSpan) -> JSONValue {
    var members: [String: JSONValue] = [
      "traceId": .string(span.context.traceID.description), "spanId": .string(span.context.spanID.description),
      "name": .string(span.name), "kind": .integer(Int128(span.kind.rawValue)), "flags": .integer(span.context.isSampled ? 1 : 0),
      "startTimeUnixNano": text(span.start), "endTimeUnixNano": text(span.end),
    ]
    if let parent = span.parent { members["parentSpanId"] = .string(parent.description) }
    if let state = span.context.tracestate { members["traceState"] = .string(state) }
    if !span.attributes.isEmpty { members["attributes"] = json(span.attributes) }
    if span.droppedAttributes > 0 { members["droppedAttributesCount"] = .integer(Int128(span.droppedAttributes)) }
    if !span.events.isEmpty { members["events"] = .array(span.events.map(json)) }
    if span.droppedEvents > 0 { members["droppedEventsCount"] = .integer(Int128(span.droppedEvents)) }
    switch span.status {
    case .unset: break
    case .ok: members["status"] = .object(["code": .integer(1)])
    case .error(let message): members["status"] = .object(["code": .integer(2), "message": .string(message)])
    }
    return .object(members)
  }

  private static func json(_ event: FinishedSpan.Event) -> JSONValue {
    var members: [String: JSONValue] = ["name": .string(event.name), "timeUnixNano": text(event.time)]
    if !event.attributes.isEmpty { members["attributes"] = json(event.attributes) }
    return .object(members)
  }

  private static func json(_ family: MetricsSnapshot.Family, start: UInt64, time: UInt64) -> JSONValue {
    let points: [JSONValue] = family.series.map { series in
      let attributes = Attributes(series.dimensions.map { ($0.name, .string($0.value)) }) { _, last in last }
      var point: [String: JSONValue] = ["timeUnixNano": text(time)]
      if family.kind != .gauge { point["startTimeUnixNano"] = text(start) }
      if !attributes.isEmpty { point["attributes"] = json(attributes) }
      switch series.value {
      case .number(let value): point["asDouble"] = json(value)
      case .histogram(let counts, let sum):
        point["count"] = text(counts.reduce(0, &+))
        point["sum"] = json(sum)
        point["bucketCounts"] = .array(counts.map(text))
        point["explicitBounds"] = .array(family.metric.buckets.map(json))
      }
      return .object(point)
    }
    var members: [String: JSONValue] = ["name": .string(family.metric.name)]
    if !family.metric.help.isEmpty { members["description"] = .string(family.metric.help) }
    if !family.metric.unit.isEmpty { members["unit"] = .string(family.metric.unit) }
    // Cumulative.
    let temporality: JSONValue = .integer(2)
    switch family.kind {
    case .counter:
      members["sum"] = .object([
        "dataPoints": .array(points), "aggregationTemporality": temporality, "isMonotonic": .bool(true),
      ])
    case .gauge: members["gauge"] = .object(["dataPoints": .array(points)])
    case .histogram: members["histogram"] = .object(["dataPoints": .array(points), "aggregationTemporality": temporality])
    }
    return .object(members)
  }

  private static func json(_ attributes: Attributes) -> JSONValue {
    .array(attributes.sorted { $0.key < $1.key }.map { .object(["key": .string($0.key), "value": json($0.value)]) })
  }

  private static func json(_ value: AttributeValue) -> JSONValue {
    switch value {
    case .string(let text): .object(["stringValue": .string(text)])
    case .bool(let value): .object(["boolValue": .bool(value)])
    case .int(let value): .object(["intValue": .string(String(value))])
    case .double(let value): .object(["doubleValue": json(value)])
    case .strings(let texts):
      .object(["arrayValue": .object(["values": .array(texts.map { .object(["stringValue": .string($0)]) })])])
    }
  }

  private static func json(_ value: Double) -> JSONValue {
    if value.isNaN { return .string("NaN") }
    return value.isInfinite ? .string(value > 0 ? "Infinity" : "-Infinity") : .number(value)
  }

  private static func text(_ value: UInt64) -> JSONValue { .string(String(value)) }
}
