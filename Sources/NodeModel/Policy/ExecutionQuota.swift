/// How often a capability may be used in one execution, and how many bytes may pass. Nil: no limit here.
public struct CallQuota: Sendable, Hashable {
  public var calls: Int?
  public var bytes: Int?

  public init(calls: Int? = nil, bytes: Int? = nil) {
    self.calls = calls
    self.bytes = bytes
  }

  /// The smaller of each.
  public func limited(by other: CallQuota) -> CallQuota {
    CallQuota(calls: least(calls, other.calls), bytes: least(bytes, other.bytes))
  }
}

/// What executions may use. Nil: no limit here; the host's own remain.
public struct ExecutionQuota: Sendable, Hashable {
  /// Instructions, by the engine's price list.
  public var fuel: UInt64?
  /// Wall time.
  public var time: Duration?
  /// Linear memory.
  public var memoryBytes: Int?
  /// JSON that goes in.
  public var inputBytes: Int?
  /// JSON that comes out.
  public var outputBytes: Int?
  /// Executions at the same time.
  public var concurrency: Int?
  private var calls: [CapabilityName: CallQuota] = [:]

  public init(
    fuel: UInt64? = nil, time: Duration? = nil, memoryBytes: Int? = nil, inputBytes: Int? = nil, outputBytes: Int? = nil,
    concurrency: Int? = nil
  ) {
    self.fuel = fuel
    self.time = time
    self.memoryBytes = memoryBytes
    self.inputBytes = inputBytes
    self.outputBytes = outputBytes
    self.concurrency = concurrency
  }

  /// The calls and bytes of a capability in one execution.
  public subscript(_ name: CapabilityName) -> CallQuota {
    get { calls[name] ?? CallQuota() }
    set { calls[name] = newValue == CallQuota() ? nil : newValue }
  }

  /// The smaller of each.
  public func limited(by other: ExecutionQuota) -> ExecutionQuota {
    var quota = ExecutionQuota(
      fuel: least(fuel, other.fuel), time: least(time, other.time), memoryBytes: least(memoryBytes, other.memoryBytes),
      inputBytes: least(inputBytes, other.inputBytes), outputBytes: least(outputBytes, other.outputBytes),
      concurrency: least(concurrency, other.concurrency))
    for name in CapabilityName.allCases { quota[name] = self[name].limited(by: other[name]) }
    return quota
  }

  init?(_ json: JSONValue, at path: DocumentPath, _ problems: ProblemList) {
    guard var reader = ObjectReader(json, at: path, problems) else { return nil }
    fuel = reader.int("fuel", in: 1...Int.max).map { UInt64($0) }
    time = reader.int("time_ms", in: 1...Int(Int32.max)).map { .milliseconds($0) }
    memoryBytes = reader.int("memory_bytes", in: 0...Int.max)
    inputBytes = reader.int("input_bytes", in: 0...Int.max)
    outputBytes = reader.int("output_bytes", in: 0...Int.max)
    concurrency = reader.int("concurrency", in: 1...1_000_000)
    for name in CapabilityName.allCases {
      guard let value = reader.value(name.rawValue),
        var inner = ObjectReader(value, at: reader.place(of: name.rawValue), problems)
      else { continue }
      self[name] = CallQuota(calls: inner.int("calls", in: 0...Int.max), bytes: inner.int("bytes", in: 0...Int.max))
      inner.noteUnknown()
    }
    reader.noteUnknown()
  }
}
