/// `memory`
struct MemoryContext: PluginBindings.Memory.Host {
  let slot: ContextSlot

  nonisolated(nonsending) func storeMessages(
    session: String, messages: [PluginBindings.Types.Message]
  ) async throws(PluginBindings.Types.Error) {
    let context = try slot.execution()
    let messages = messages.map { MemoryMessage(role: $0.role, content: $0.content) }
    let sizes = messages.map { $0.role.utf8.count + $0.content.utf8.count }
    let (store, most) = (context.runtime.services.memory, context.authorization?.effective.memory?.messageBytes)
    let bytes = sizes.reduce(session.utf8.count) { $0 &+ $1 }
    try await context.ask(ServiceCall("memory.store-messages", .memoryWrite, .memorySession(session), bytes: bytes)) { service in
      if let most, let large = sizes.first(where: { $0 > most }) {
        throw ServiceError(.tooLarge, "a message of \(large) bytes is over the limit of \(most)")
      }
      try await store.available("memory").storeMessages(messages, session: session, context: service)
    }
  }

  nonisolated(nonsending) func retrieveMessages(
    session: String, limit: UInt32?
  ) async throws(PluginBindings.Types.Error) -> [PluginBindings.Types.Message] {
    let context = try slot.execution()
    let store = context.runtime.services.memory
    let call = ServiceCall("memory.retrieve-messages", .memoryRead, .memorySession(session), bytes: session.utf8.count)
    let messages = try await context.ask(
      call, receiving: { (messages: [MemoryMessage]) in messages.reduce(0) { $0 &+ $1.role.utf8.count &+ $1.content.utf8.count } }
    ) { service in
      try await store.available("memory").retrieveMessages(session: session, limit: limit.map { Int($0) }, context: service)
    }
    return messages.map { PluginBindings.Types.Message(role: $0.role, content: $0.content) }
  }

  nonisolated(nonsending) func clear(session: String) async throws(PluginBindings.Types.Error) {
    let context = try slot.execution()
    let store = context.runtime.services.memory
    let call = ServiceCall("memory.clear", .memoryCleanup, .memorySession(session), bytes: session.utf8.count)
    try await context.ask(call) { service in
      try await store.available("memory").clear(session: session, context: service)
    }
  }

  nonisolated(nonsending) func cleanup(
    expiredBefore: UInt64
  ) async throws(PluginBindings.Types.Error) -> PluginBindings.Memory.CleanupResult {
    let context = try slot.execution()
    let store = context.runtime.services.memory
    let found = try await context.ask(ServiceCall("memory.cleanup", .memoryCleanup)) { service in
      try await store.available("memory").cleanup(expiredBefore: expiredBefore, context: service)
    }
    return PluginBindings.Memory.CleanupResult(
      totalEntries: found.totalEntries, expiredEntries: found.expiredEntries, activeEntries: found.activeEntries)
  }
}
