import Telemetry
import WASI
import WasmEngine

/// One execution's side of what a plugin may ask: whose it is, what is allowed, what was asked so far. Confined to the
/// execution's task.
final class CallContext {
  let scope: ServiceScope
  let runtime: PluginRuntime
  let limits: ExecutionLimits
  /// Nil while a plugin is loaded, for no tenant: it may log, and ask for time and random numbers.
  let authorization: Authorization?
  /// What the node was asked to do; nil while a plugin is loaded.
  let request: NodeRequest?
  let deadline: ContinuousClock.Instant?
  let cancellation: CancellationToken
  let log: BoundedLog
  /// The span of the execution: services' spans are beneath it.
  let trace: TraceContext?
  /// What was asked so far.
  private(set) var calls: [CapabilityName: CallUsage] = [:]
  /// What the host refused last, that an execution which fails for it can say so.
  private(set) var refusal: ServiceError?
  /// What ends the resources of the host that the plugin holds: answers of HTTP and files that are being written.
  private var open: [ObjectIdentifier: () -> Void] = [:]
  /// When the service's call under way began.
  var started = ContinuousClock.now
  /// Bytes of files that the execution has written.
  var bytesWritten = 0
  /// WASI's world, once something asks for it.
  private var world: WASI?

  init(
    scope: ServiceScope, runtime: PluginRuntime, limits: ExecutionLimits, authorization: Authorization?,
    request: NodeRequest?, deadline: ContinuousClock.Instant?, cancellation: CancellationToken, trace: TraceContext? = nil
  ) {
    self.scope = scope
    self.runtime = runtime
    self.limits = limits
    self.authorization = authorization
    self.request = request
    self.deadline = deadline
    self.cancellation = cancellation
    self.trace = trace
    log = BoundedLog(
      logger: runtime.services.logger, limits: limits,
      template: LogRecord(level: .info, message: "", plugin: scope.plugin, node: scope.node, version: scope.version))
  }

  private var account: UsageLedger.Account { UsageLedger.Account(tenant: scope.tenant, plugin: scope.plugin) }

  /// Calls of the host take time that is no fuel: a guest must not hide in them. Throws the interruption.
  func checkTime() throws {
    if cancellation.isCancelled { throw WasmError.interrupted(.cancelled) }
    if let deadline, deadline <= .now { throw WasmError.interrupted(.deadlineExceeded) }
  }

  /// Whether the plugin may do something. Throws `ServiceError`, `denied` with the layers that do not allow it.
  func authorize(_ capability: Capability) throws(ServiceError) {
    guard let authorization else {
      switch capability {
      case .log, .clock, .random: return
      default:
        throw refused(capability.name, ServiceError(.unavailable, "\(capability.name) cannot be used while the plugin is loaded"))
      }
    }
    if let refusal = authorization.refusal(of: capability) {
      throw refused(capability.name, ServiceError(.denied, refusal.description))
    }
  }

  /// Counts a call, and bytes that it brings. Throws `ServiceError`, `quotaExceeded` with whose quota it is.
  func charge(_ name: CapabilityName, calls count: Int = 1, bytes: Int) throws(ServiceError) {
    var usage = calls[name] ?? CallUsage()
    let quota = limits.calls[name]
    if let most = quota?.calls, usage.calls + count > most {
      throw refused(name, ServiceError(.quotaExceeded, "the execution has used up its \(most) calls of \(name)"))
    }
    if let most = quota?.bytes, usage.bytes &+ bytes > most {
      throw refused(name, ServiceError(.quotaExceeded, "the execution has used up its \(most) bytes of \(name)"))
    }
    do throws(UsageLedger.Refusal) {
      try runtime.ledger.charge(account, name, calls: count, bytes: bytes)
    } catch {
      throw refused(name, ServiceError(.quotaExceeded, error.message, isRetryable: true))
    }
    usage.calls += count
    usage.bytes &+= bytes
    calls[name] = usage
  }

  /// Counts a refusal, whose error the plugin gets.
  private func refused(_ name: CapabilityName, _ error: ServiceError) -> ServiceError {
    calls[name, default: CallUsage()].refusals += 1
    runtime.ledger.countRefusal(account, name)
    refusal = error
    return error
  }

  /// Notes what a service itself refused, so that an execution which fails for it can say so.
  func note(_ error: ServiceError, of name: CapabilityName) {
    guard error.code == .denied || error.code == .quotaExceeded, refusal != error else { return }
    _ = refused(name, error)
  }

  /// For functions that have no error to return: what is refused ends the execution.
  func allow(_ capability: Capability, bytes: Int = 0) throws {
    try checkTime()
    do throws(ServiceError) {
      try authorize(capability)
      try charge(capability.name, bytes: bytes)
    } catch {
      throw NodeExecutionError(refusal: error)
    }
  }

  /// The execution's world of WASI.
  func world(make: (CallContext) throws -> WASI) throws -> WASI {
    if let world { return world }
    let made = try make(self)
    world = made
    return made
  }

  // MARK: Resources

  /// Gives the plugin a resource of the host. Throws `ServiceError`, `quotaExceeded` where it holds too many.
  func hold(_ resource: AnyObject, _ end: @escaping () -> Void) throws(ServiceError) {
    guard open.count < limits.handles else {
      end()
      throw refused(.http, ServiceError(.quotaExceeded, "the plugin holds \(limits.handles) resources of the host already"))
    }
    open[ObjectIdentifier(resource)] = end
  }

  /// The plugin has dropped a resource, or used it up.
  func letGo(_ resource: AnyObject) { open.removeValue(forKey: ObjectIdentifier(resource))?() }

  /// Ends the execution: what the plugin left open is closed.
  func finish() {
    for end in open.values { end() }
    open = [:]
    // What it has not logged yet comes before the log's end.
    world = nil
    log.finish()
  }
}

extension NodeExecutionError {
  /// What the host refused.
  init(refusal: ServiceError) {
    let reason: Reason = refusal.code == .denied || refusal.code == .unavailable ? .denied : .quotaExceeded
    self.init(
      reason, code: refusal.code.rawValue, refusal.message, isRetryable: refusal.isRetryable, details: refusal.details)
  }
}
