import Telemetry

/// A call of a service on behalf of a plugin.
struct ServiceCall {
  /// As spans and messages name it: `http.fetch`.
  var name: String
  /// All of them must be allowed.
  var capabilities: [Capability]
  /// What the plugin sends, in bytes.
  var bytes: Int
  /// 0 for a part of a call that was counted before, such as reading on.
  var calls = 1

  init(_ name: String, _ capabilities: Capability..., bytes: Int = 0, calls: Int = 1) {
    self.name = name
    self.capabilities = capabilities
    self.bytes = bytes
    self.calls = calls
  }
}

extension CallContext {
  /// Asks a service, if the plugin may; the thread is free meanwhile. The service gets the execution's scope and deadline, and is
  /// cancelled when the time is over.
  ///
  /// Throws WIT's error, which the plugin gets.
  nonisolated(nonsending) func ask<Answer: Sendable>(
    _ call: ServiceCall, receiving byteCount: (Answer) -> Int = { _ in 0 },
    _ body: @escaping @Sendable (ServiceContext) async throws -> Answer
  ) async throws(PluginBindings.Types.Error) -> Answer {
    let span = startSpan(call)
    do throws(ServiceError) {
      try begin(call)
      let context = ServiceContext(
        scope: scope, deadline: deadline, traceparent: (span.context ?? trace)?.traceparent ?? request?.context.traceparent)
      let answer = try await Self.answer(context, body)
      if let name = call.capabilities.first?.name { try charge(name, calls: 0, bytes: byteCount(answer)) }
      end(span, call, nil)
      return answer
    } catch {
      end(span, call, error)
      throw PluginBindings.Types.Error(error)
    }
  }

  /// The same for a service that answers at once.
  func askNow<Answer>(
    _ call: ServiceCall, receiving byteCount: (Answer) -> Int = { _ in 0 }, _ body: () throws(ServiceError) -> Answer
  ) throws(PluginBindings.Types.Error) -> Answer {
    let span = startSpan(call)
    do throws(ServiceError) {
      try begin(call)
      let answer = try body()
      if let name = call.capabilities.first?.name { try charge(name, calls: 0, bytes: byteCount(answer)) }
      end(span, call, nil)
      return answer
    } catch {
      end(span, call, error)
      throw PluginBindings.Types.Error(error)
    }
  }

  private func startSpan(_ call: ServiceCall) -> any TraceSpan {
    started = .now
    return runtime.telemetry.tracer.startSpan(
      call.name, kind: .client, parent: trace,
      attributes: ["swiftlet.plugin": .string(scope.plugin), "swiftlet.bytes": .int(Int64(clamping: call.bytes))])
  }

  private func end(_ span: any TraceSpan, _ call: ServiceCall, _ error: ServiceError?) {
    if let error {
      if let name = call.capabilities.first?.name { note(error, of: name) }
      // Who was refused what, and by whom, is told here as to the plugin.
      span.recordError(type: error.code.rawValue, message: error.message)
    } else {
      span.setStatus(.ok)
    }
    span.end()
    runtime.telemetry.count(call.name, scope.plugin, started.duration(to: .now), error)
  }

  private func begin(_ call: ServiceCall) throws(ServiceError) {
    for capability in call.capabilities { try authorize(capability) }
    if let name = call.capabilities.first?.name { try charge(name, calls: call.calls, bytes: call.bytes) }
  }

  private static func answer<Answer: Sendable>(
    _ context: ServiceContext, _ body: @escaping @Sendable (ServiceContext) async throws -> Answer
  ) async throws(ServiceError) -> Answer {
    do {
      guard let deadline = context.deadline else { return try await body(context) }
      return try await withDeadline(deadline) { try await body(context) }
    } catch let error as ServiceError {
      throw error
    } catch is DeadlineExceeded {
      throw ServiceError(.timeout, "the execution's time is over")
    } catch is CancellationError {
      throw ServiceError(.cancelled, "the execution was cancelled")
    } catch {
      throw ServiceError(.unavailable, "the service failed")
    }
  }
}

extension PluginBindings.Types.Error {
  init(_ error: ServiceError) {
    self.init(code: error.code.rawValue, message: error.message, retryable: error.isRetryable, details: error.details)
  }
}

extension Optional {
  /// A service that the host may have. Throws `unavailable` where it has none.
  func available(_ name: String) throws(ServiceError) -> Wrapped {
    guard let self else { throw ServiceError(.unavailable, "this host has no \(name)") }
    return self
  }
}
