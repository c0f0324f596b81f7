import Foundation
import PluginHost

/// What commands with plugins have in common: whose executions they are and what plugins may do in them.
struct HostOptions {
  static let policyOption = ValueOption<String>(
    "--policy", value: "FILE",
    help: "What plugins and tenants may do: a policy in JSON, or in TOML where FILE ends with .toml (docs/policy.schema.json).",
    default: "log, clock, random numbers and expressions, nothing else")
  static let tenantOption = ValueOption<String>(
    "--tenant", value: "ID", help: "Whose execution it is: the policy's tenant.", default: "default", parse: name)
  static let workflowOption = ValueOption<String>(
    "--workflow", value: "ID", help: "Whose data it sees: the workflow's memory and files.", default: "default", parse: name)
  static let dataOption = ValueOption<String>(
    "--data", value: "DIR", help: "Where files and memory of plugins are kept.", default: "nowhere: they are gone at the end")

  var policyFile: String?
  var tenant: String
  var workflow: String
  var dataDirectory: String?
  var traceFile: String?

  init(_ arguments: ParsedArguments) throws(UsageError) {
    policyFile = try arguments.value(Self.policyOption)
    tenant = try arguments.value(Self.tenantOption) ?? "default"
    workflow = try arguments.value(Self.workflowOption) ?? "default"
    dataDirectory = try arguments.value(Self.dataOption)
    traceFile = try arguments.value(TraceFile.option)
  }

  private static func name(_ text: String) throws(UsageError) -> String {
    guard !text.isEmpty, text.utf8.count <= 256 else {
      throw UsageError("takes a name of 1 to 256 bytes, not '\(text.prefix(40))'")
    }
    return text
  }

  var context: ExecutionContext { ExecutionContext(tenant: tenant, workflow: .init(workflow)) }

  /// Reads the policy. Its faults go to standard error, a line each.
  func configuration(_ console: Console) throws -> PluginHost.Configuration {
    var configuration = PluginHost.Configuration()
    configuration.services.logger = StandardErrorLogger(minimum: console.isVerbose ? .trace : .warn)
    if let policyFile { configuration.policy = try policy(policyFile, console) }
    try addServices(to: &configuration.services)
    return configuration
  }

  private func policy(_ path: String, _ console: Console) throws -> Policy {
    let bytes = try Input.bytes(of: path)
    do throws(DocumentError) {
      return try Policy(parsing: bytes, format: path.hasSuffix(".toml") ? .toml : .json)
    } catch {
      for problem in error.problems {
        var problem = problem
        problem.file = path
        console.note(problem.located.printable)
      }
      throw Failure("\(path): \(error.problems.count) \(error.problems.count == 1 ? "error" : "errors")")
    }
  }

  /// The arguments with which this program makes one request for another process of it.
  static let httpWorker = ["--http-worker"]

  private func addServices(to services: inout PluginServices) throws {
    var http = URLSessionHTTPService.Configuration()
    if let program = Bundle.main.executablePath { http.worker = .init(executable: program, arguments: Self.httpWorker) }
    services.http = URLSessionHTTPService(configuration: http)
    guard let dataDirectory else {
      services.binary = InMemoryBinaryStore()
      services.memory = InMemoryMemoryStore()
      return
    }
    do {
      try FileManager.default.createDirectory(atPath: dataDirectory, withIntermediateDirectories: true)
      services.binary = try FileBinaryStore(directory: dataDirectory + "/files")
      services.memory = try LogMemoryStore(directory: dataDirectory + "/memory")
    } catch {
      throw Failure("--data: \(error)")
    }
  }
}
