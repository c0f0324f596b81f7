import Foundation

/// One round of a loader: some changes of one directory, from the files to the registry.
extension PluginLoader {
  /// Rounds do not overlap; what a plugin's first use changes may come between two steps of one.
  func apply(
    _ changes: [DirectoryChange], to index: Int, _ progress: (@Sendable (LoadProgress) -> Void)?
  ) async {
    let counter = ProgressCounter(total: changes.count { $0.kind != .removed }, progress)
    let present = changes.filter { $0.kind != .removed }.map { PluginSlot.Key(directory: index, name: $0.name) }
    var removed = Set(changes.filter { $0.kind == .removed }.map { PluginSlot.Key(directory: index, name: $0.name) })
    let candidates = await read(present, without: removed, counter)
    await adopt(candidates, from: &removed)
    let prepared = await prepare(candidates.filter { !isServing($0) }, counter)
    for candidate in candidates where isServing(candidate) {
      if let serving = slots[candidate.key]?.recover() { hub.send(.recovered(serving)) }
      counter.step(candidate.key.name, .unchanged)
    }
    var blocked = register(prepared, counter)
    for key in removed.sorted() { remove(key) }
    // What a plugin gave up, another may have waited for.
    while !blocked.isEmpty {
      let rest = register(blocked, counter)
      guard rest.count < blocked.count else { break }
      blocked = rest
    }
    for plugin in blocked { refuse(plugin, counter) }
    await retry(except: Set(present))
  }

  /// Reads the files of some plugins, several at a time. Failures are told at once.
  private func read(
    _ keys: [PluginSlot.Key], without removed: Set<PluginSlot.Key> = [], _ counter: ProgressCounter
  ) async -> [PluginCandidate] {
    let limits = host.configuration.packageLimits
    let results = await inParallel(keys, atMost: configuration.parallelism) { [directories] key in
      counter.note(key.name, .reading)
      let location = directories[key.directory].appendingPathComponent(key.name, isDirectory: true)
      return await FileQueue.run { () -> Result<PluginPackage, PluginLoadError> in
        Result { () throws(PluginLoadError) in try PluginPackage(directory: location, limits: limits) }
      }
    }
    var candidates: [PluginCandidate] = []
    var room = limits.totalBytes - bytes(without: removed)
    for (key, result) in zip(keys, results) {
      switch result {
      case .failure(let error): fail(key, error, counter)
      case .success(let package):
        let more = package.byteCount - (slots[key]?.serving?.byteCount ?? 0)
        guard more <= room else {
          let error = PluginLoadError(
            plugin: key.name, .file("all plugins are larger than \(limits.totalBytes) bytes together"))
          fail(key, error, counter, obstacle: .space(more))
          continue
        }
        room -= more
        candidates.append(PluginCandidate(key: key, package: package))
      }
    }
    return candidates
  }

  private func bytes(without removed: Set<PluginSlot.Key> = []) -> Int {
    slots.reduce(0) { $0 + (removed.contains($1.key) ? 0 : $1.value.serving?.byteCount ?? 0) }
  }

  /// Finds plugins that came under another name. What they have in the registry stays theirs, and they count as removed no more.
  private func adopt(_ candidates: [PluginCandidate], from removed: inout Set<PluginSlot.Key>) async {
    let candidates = candidates.filter { !isServing($0) }
    guard !candidates.isEmpty else { return }
    let sources = await vanished(besides: removed).union(removed).union(candidates.map(\.key))
    let servings = slots.filter { sources.contains($0.key) }.compactMapValues(\.serving)
    let heirs = Succession.heirs(
      of: servings.mapValues(\.version),
      among: candidates.map { ($0.key, PluginVersion($0.package, directory: location($0.key))) })
    guard heirs.contains(where: { $0.key != $0.value }) else { return }
    for key in servings.keys { slots[key]?.serving = nil }
    for (key, old) in heirs.sorted(by: { $0.key < $1.key }) {
      guard var serving = servings[old] else { continue }
      let before = serving.version
      serving.version.directory = location(key)
      slots[key, default: PluginSlot()].serving = serving
      let isSame = candidates.contains { $0.key == key && $0.package.identity == before.identity }
      if isSame, key != old { hub.send(.moved(from: before, to: serving.version)) }
    }
    for (key, serving) in servings where !heirs.values.contains(key) {
      if slots[key]?.serving == nil { slots[key]?.serving = serving } else { drop(serving) }
    }
    for key in heirs.values where slots[key]?.serving == nil {
      removed.remove(key)
      slots[key] = nil
    }
  }

  /// Plugins whose directories are gone, of which no change tells yet.
  private func vanished(besides removed: Set<PluginSlot.Key>) async -> Set<PluginSlot.Key> {
    let paths = slots.filter { $0.value.serving != nil && !removed.contains($0.key) }.keys.map { ($0, location($0).path) }
    return await FileQueue.run { Set(paths.filter { !PluginFiles.isPlugin($0.1) }.map(\.0)) }
  }

  private func isServing(_ candidate: PluginCandidate) -> Bool {
    slots[candidate.key]?.serving?.version.identity == candidate.package.identity
  }

  private func prepare(_ candidates: [PluginCandidate], _ counter: ProgressCounter) async -> [PreparedPlugin] {
    let tasks = candidates.map { candidate in
      let isInUse = slots[candidate.key]?.serving?.unit.wasUsed ?? false
      return (candidate: candidate, isLazy: configuration.mode == .lazy && !isInUse)
    }
    let host = host
    let (cache, limits) = (configuration.definitionCache, host.configuration.packageLimits)
    let results = await inParallel(tasks, atMost: configuration.parallelism) {
      [directories] task -> Result<PluginUnit, PluginLoadError> in
      let (candidate, isLazy) = task
      counter.note(candidate.key.name, .preparing)
      let location = directories[candidate.key.directory].appendingPathComponent(candidate.key.name, isDirectory: true)
      if isLazy {
        let lazy = LazyPlugin(candidate.package, directory: location, cache: cache, limits: limits) { [weak host] package in
          guard let host else { return .failure(PluginLoadError(plugin: package.manifest.name, .file("the host is gone"))) }
          return await host.preparedPlugin(package, cache)
        }
        if let lazy { return .success(.lazy(lazy)) }
      }
      return await host.preparedPlugin(candidate.package, cache).map { .loaded($0) }
    }
    var prepared: [PreparedPlugin] = []
    for (candidate, result) in zip(candidates, results) {
      switch result {
      case .success(let unit): prepared.append(PreparedPlugin(candidate: candidate, unit: unit))
      case .failure(let error):
        fail(candidate.key, error, counter)
      }
    }
    return prepared
  }

  /// Puts prepared plugins into service, in order. Returns those whose nodes others have.
  private func register(_ plugins: [PreparedPlugin], _ counter: ProgressCounter) -> [PreparedPlugin] {
    plugins.compactMap { plugin in
      let key = plugin.candidate.key
      let old = slots[key]?.serving
      let owner = old?.owner ?? PluginOwner(id: UUID().uuidString, name: plugin.candidate.package.manifest.name)
      do throws(RegistrationError) {
        try host.registry.replaceNodes(of: owner, with: plugin.unit.entries)
      } catch {
        var refused = plugin
        refused.refusal = error
        return refused
      }
      let version = PluginVersion(plugin.candidate.package, directory: location(key))
      slots[key] = PluginSlot(
        serving: ServingPlugin(
          version: version, owner: owner, unit: plugin.unit, byteCount: plugin.candidate.package.byteCount))
      if case .lazy(let lazy) = plugin.unit {
        lazy.whenLoaded { [weak self] loaded in await self?.replace(lazy, by: loaded) }
      }
      hub.send(old.map { .reloaded(from: $0.version, to: version) } ?? .loaded(version))
      counter.step(key.name, .registered)
      return nil
    }
  }

  /// A lazy plugin was used: its own nodes take the places of those that waited.
  private func replace(_ lazy: LazyPlugin, by plugin: Plugin) {
    for (key, slot) in slots {
      guard let serving = slot.serving, case .lazy(let current) = serving.unit, current === lazy else { continue }
      // The nodes are the same, so nobody else can have them.
      guard (try? host.registry.replaceNodes(of: serving.owner, with: plugin.entries)) != nil else { return }
      slots[key]?.serving?.unit = .loaded(plugin)
    }
  }

  func remove(_ key: PluginSlot.Key) {
    if let serving = slots.removeValue(forKey: key)?.serving { drop(serving) }
  }

  private func drop(_ serving: ServingPlugin) {
    // Removing refuses nothing.
    try? host.registry.replaceNodes(of: serving.owner, with: [])
    hub.send(.removed(serving.version))
  }

  private func fail(
    _ key: PluginSlot.Key, _ error: PluginLoadError, _ counter: ProgressCounter, obstacle: PluginSlot.Obstacle? = nil
  ) {
    slots[key, default: PluginSlot()].failure = error
    slots[key]?.obstacle = obstacle
    hub.send(.failed(error, directory: location(key), kept: slots[key]?.serving?.version))
    counter.step(key.name, .failed)
  }

  /// Fails a plugin that the registry did not take.
  private func refuse(_ plugin: PreparedPlugin, _ counter: ProgressCounter) {
    guard let refusal = plugin.refusal, case .nodeKindAlreadyExists(let kind, let version, _) = refusal else { return }
    let error = PluginLoadError(plugin: plugin.candidate.package.manifest.name, .registration(refusal))
    fail(plugin.candidate.key, error, counter, obstacle: .node(kind: kind, version: version))
  }

  /// Tries plugins again whose obstacles are gone, and those behind whose obstacles they were. What was tried in this round is
  /// as it is.
  private func retry(except fresh: Set<PluginSlot.Key>) async {
    for _ in 0..<slots.count {
      let room = host.configuration.packageLimits.totalBytes - bytes()
      let keys = slots.filter { key, slot in
        guard !fresh.contains(key) else { return false }
        return switch slot.obstacle {
        case .node(let kind, let version): host.registry.definition(kind, version: version) == nil
        case .space(let count): count <= room
        case nil: false
        }
      }.keys.sorted()
      guard !keys.isEmpty else { return }
      let counter = ProgressCounter(total: keys.count, nil)
      for key in keys { slots[key]?.obstacle = nil }
      let candidates = await read(keys, counter)
      for plugin in register(await prepare(candidates.filter { !isServing($0) }, counter), counter) { refuse(plugin, counter) }
    }
  }

  func location(_ key: PluginSlot.Key) -> URL {
    directories[key.directory].appendingPathComponent(key.name, isDirectory: true)
  }
}
