// Connects the plugin's `nodes` with the C part of the kit, which exports the world.
import HetumindC

private nonisolated(unsafe) var registered: [Node] = []
private nonisolated(unsafe) var table: UnsafeMutablePointer<hm_node>?

extension StaticString {
  fileprivate var text: hm_string {
    hm_string(data: UnsafeRawPointer(utf8Start).assumingMemoryBound(to: CChar.self), length: utf8CodeUnitCount)
  }
}

@_cdecl("hm_plugin_init") func initialisePlugin(_ error: UnsafeMutablePointer<hm_error>?) -> Bool {
  registered = nodes()
  let memory = UnsafeMutablePointer<hm_node>.allocate(capacity: registered.count)
  for (index, node) in registered.enumerated() {
    var row = hm_node()
    row.kind = node.kind.text
    row.version = node.version.text
    row.definition = node.definition.text
    row.context = UnsafeMutableRawPointer(bitPattern: index)
    switch node.work {
    case .executor: row.execute = { execute($0, $1, $2, $3) }
    case .supplier, .llm, .memory, .tool, .agent: row.supply = { supply($0, $1, $2) }
    }
    (memory + index).initialize(to: row)
  }
  table = memory
  return true
}

@_cdecl("hm_node_count") func nodeCount() -> Int { registered.count }

@_cdecl("hm_node_at") func node(at index: Int) -> UnsafePointer<hm_node>? { table.map { UnsafePointer($0 + index) } }

func node(_ row: UnsafePointer<hm_node>?) -> Node { registered[Int(bitPattern: row?.pointee.context)] }

private func execute(
  _ row: UnsafePointer<hm_node>?, _ input: hm_string, _ output: UnsafeMutablePointer<hm_string>?,
  _ failure: UnsafeMutablePointer<hm_error>?
) -> Bool {
  guard case .executor(let work) = node(row).work else { return false }
  guard let json = JSON(parsing: input.bytes) else {
    return fill(failure, with: PluginError("invalid_input_data", "the input is not JSON"))
  }
  do throws(PluginError) {
    let items = try work(Request(parameters: json["parameters"] ?? .object([]), input: json["input"] ?? .object([])))
    output?.pointee = handOver(JSON.object([JSON.Member("main", .array([.array(items)]))]).utf8)
    return true
  } catch {
    return fill(failure, with: error)
  }
}

private func supply(
  _ row: UnsafePointer<hm_node>?, _ output: UnsafeMutablePointer<hm_string>?, _ failure: UnsafeMutablePointer<hm_error>?
) -> Bool {
  do throws(PluginError) {
    let data =
      switch node(row).work {
      case .executor: throw PluginError("node_not_found", "an executor supplies nothing")
      case .supplier(let work): try work()
      case .llm(let data, _): try data()
      case .memory: JSON.object([])
      case .tool(let tool, _): tool.json
      case .agent: JSON.object([])
      }
    output?.pointee = handOver(data.utf8)
    return true
  } catch {
    return fill(failure, with: error)
  }
}
