extension CapabilitySet {
  /// From `{"log": true, "http": {"hosts": […]}, …}`.
  package init?(_ json: JSONValue, at path: DocumentPath, _ problems: ProblemList) {
    guard var reader = ObjectReader(json, at: path, problems) else { return nil }
    self.init()
    log = reader.bool("log") ?? false
    clock = reader.bool("clock") ?? false
    random = reader.bool("random") ?? false
    expression = reader.bool("expression") ?? false
    if let value = reader.value("http"), value != false {
      http = HTTPCapability(value, at: reader.place(of: "http"), problems)
    }
    if let value = reader.value("binary"), value != false {
      binary = value == true ? BinaryCapability() : BinaryCapability(value, at: reader.place(of: "binary"), problems)
    }
    if let value = reader.value("memory"), value != false {
      memory = value == true ? MemoryCapability() : MemoryCapability(value, at: reader.place(of: "memory"), problems)
    }
    config = reader.strings("config", check: NamePatterns.fault).map { NamePatterns($0) }
    if let entries = reader.optionalArray("credentials") {
      credentials = CredentialPatterns(entries.compactMap { CredentialPatterns.Entry($0.value, at: $0.path, problems) })
    }
    reader.noteUnknown()
  }

  /// As it is read: of what several layers allow, the first layer's names.
  public var json: JSONValue {
    var writer = ObjectWriter()
    if log { writer.set("log", true) }
    if clock { writer.set("clock", true) }
    if random { writer.set("random", true) }
    if expression { writer.set("expression", true) }
    writer.set("http", http?.json)
    writer.set("binary", binary?.json)
    writer.set("memory", memory?.json)
    writer.set("config", config?.json)
    writer.set("credentials", credentials.map { .array(($0.layers.first ?? []).map(\.json)) })
    return writer.json
  }
}

extension HTTPCapability {
  init?(_ json: JSONValue, at path: DocumentPath, _ problems: ProblemList) {
    guard var reader = ObjectReader(json, at: path, problems) else { return nil }
    self.init(hosts: reader.strings("hosts", required: true, check: HostPattern.fault) ?? [])
    let isName: (String) -> String? = { name in
      Self.isToken(name) ? nil : "expected a name of letters, digits and hyphens, found \(name.excerpt().debugDescription)"
    }
    methods = reader.strings("methods", check: isName).map { Set($0.map { $0.uppercased() }) }
    allowsPrivateAddresses = reader.bool("private_addresses") ?? false
    allowsPlainHTTP = reader.bool("plain_http") ?? false
    refusedHeaders = Set((reader.strings("refused_headers", check: isName) ?? []).map { $0.lowercased() })
    requestBytes = reader.int("request_bytes", in: 0...Int.max)
    responseBytes = reader.int("response_bytes", in: 0...Int.max)
    redirects = reader.int("redirects", in: 0...255)
    reader.noteUnknown()
  }

  private static func isToken(_ text: String) -> Bool {
    (1...64).contains(text.utf8.count)
      && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) || $0 == 0x2D || $0 == 0x5F }
  }

  var json: JSONValue {
    var writer = ObjectWriter()
    writer.set("hosts", hosts.first ?? [])
    writer.set("methods", methods?.sorted())
    if allowsPrivateAddresses { writer.set("private_addresses", true) }
    if allowsPlainHTTP { writer.set("plain_http", true) }
    if !refusedHeaders.isEmpty { writer.set("refused_headers", refusedHeaders.sorted()) }
    writer.set("request_bytes", requestBytes)
    writer.set("response_bytes", responseBytes)
    writer.set("redirects", redirects)
    return writer.json
  }
}

/// The names in `access`.
private enum Access: String, CaseIterable { case read, write, delete, cleanup }

extension ObjectReader {
  /// All where the field is absent.
  fileprivate mutating func access(_ allowed: [Access]) -> Set<Access> {
    let names = strings("access") { name in
      if let known = Access(rawValue: name), allowed.contains(known) { return nil }
      let words = allowed.map(\.rawValue)
      return
        "unknown access \(name.excerpt())\(Suggestion.text(for: name, among: words)); known are \(words.joined(separator: ", "))"
    }
    return Set(names.map { $0.compactMap { Access(rawValue: $0) } } ?? allowed)
  }
}

extension BinaryCapability {
  init?(_ json: JSONValue, at path: DocumentPath, _ problems: ProblemList) {
    guard var reader = ObjectReader(json, at: path, problems) else { return nil }
    let access = reader.access([.read, .write, .delete])
    self.init(
      allowsRead: access.contains(.read), allowsWrite: access.contains(.write), allowsDelete: access.contains(.delete),
      fileBytes: reader.int("file_bytes", in: 0...Int.max), totalBytes: reader.int("total_bytes", in: 0...Int.max))
    reader.noteUnknown()
  }

  var json: JSONValue {
    var writer = ObjectWriter()
    let access = [("read", allowsRead), ("write", allowsWrite), ("delete", allowsDelete)].filter(\.1).map(\.0)
    if access.count < 3 { writer.set("access", access) }
    writer.set("file_bytes", fileBytes)
    writer.set("total_bytes", totalBytes)
    return writer.members.isEmpty ? true : writer.json
  }
}

extension MemoryCapability {
  init?(_ json: JSONValue, at path: DocumentPath, _ problems: ProblemList) {
    guard var reader = ObjectReader(json, at: path, problems) else { return nil }
    let access = reader.access([.read, .write, .cleanup])
    self.init(
      allowsRead: access.contains(.read), allowsWrite: access.contains(.write), allowsCleanup: access.contains(.cleanup),
      sessions: reader.strings("sessions", check: NamePatterns.fault).map { NamePatterns($0) },
      messageBytes: reader.int("message_bytes", in: 0...Int.max))
    reader.noteUnknown()
  }

  var json: JSONValue {
    var writer = ObjectWriter()
    let access = [("read", allowsRead), ("write", allowsWrite), ("cleanup", allowsCleanup)].filter(\.1).map(\.0)
    if access.count < 3 { writer.set("access", access) }
    writer.set("sessions", sessions?.json)
    writer.set("message_bytes", messageBytes)
    return writer.members.isEmpty ? true : writer.json
  }
}

extension CredentialPatterns.Entry {
  /// From a bare name, or `{"name": …, "use": "inject" | "reveal"}`.
  init?(_ json: JSONValue, at path: DocumentPath, _ problems: ProblemList) {
    if let name = json.string {
      if let fault = NamePatterns.fault(name) { problems.add(path, fault) }
      self.init(name)
      return
    }
    guard json.members != nil else {
      problems.add(path, "expected a name or {\"name\": …, \"use\": \"inject\" or \"reveal\"}, found \(json.excerpt)")
      return nil
    }
    guard var reader = ObjectReader(json, at: path, problems) else { return nil }
    let name = reader.name("name")
    if !name.isEmpty, let fault = NamePatterns.fault(name) { problems.add(reader.place(of: "name"), fault) }
    self.init(name, reader.choice("use", what: "use of a credential") ?? .inject)
    reader.noteUnknown()
  }

  var json: JSONValue { ["name": .string(pattern), "use": .string(use.rawValue)] }
}
