import Foundation
import TestServers
import Testing

@testable import PluginHost

/// The examples that ask something of their host: real servers, the host's own stores, and a policy that grants what they request.
@Suite struct ExampleServiceTests {
  private func examples(
    credentials: [String: [String: String]] = [:], policy: Policy = everything
  ) throws -> PluginHost {
    var configuration = PluginHost.Configuration()
    configuration.policy = policy
    configuration.services.logger = RecordingLogger()
    configuration.services.http = URLSessionHTTPService()
    configuration.services.memory = InMemoryMemoryStore()
    configuration.services.binary = InMemoryBinaryStore()
    configuration.services.credentials = StaticCredentialSource(credentials)
    configuration.services.clock = SimulatedPluginClock(now: 1_795_824_000_000_000_000)
    let host = PluginHost(configuration: configuration)
    #expect(try host.loadPlugins(at: root.appendingPathComponent("Examples")).failures.map(\.description) == [])
    return host
  }

  private func reply(_ status: String, _ body: String, type: String = "application/json") -> String {
    "HTTP/1.1 \(status)\r\nContent-Type: \(type)\r\nContent-Length: \(body.utf8.count)\r\nConnection: close\r\n\r\n\(body)"
  }

  // MARK: http.request

  @Test func aRequestForEachItem() async throws {
    let server = try LoopbackServer.answering { request, peer in
      peer.send(reply("200 OK", #"{"path":"\#(request.target)","body":"\#(request.body.count)"}"#))
    }
    defer { server.stop() }
    let parameters: JSONValue = [
      "method": "POST", "url": .string("=http://127.0.0.1:\(server.port)/{{ $json.id }}"), "query": ["a b": "ü&1"],
      "headers": ["x-tag": "={{ $json.tag }}"], "send": "json", "body": ["total": "={{ $json.id + 1 }}"],
      "credential": "service.key",
    ]
    let host = try examples(credentials: ["service": ["key": "s3cret"]])
    let input: JSONValue = [["id": 1, "tag": "one"], ["id": 2, "tag": "two"]]
    let result = try await host.execute("http.request", input: input, parameters: parameters)
    #expect(result.output.items.map(\.json["path"]) == ["/1?a%20b=%C3%BC%261", "/2?a%20b=%C3%BC%261"])
    #expect(server.requests.map { String(decoding: $0.body, as: UTF8.self) } == [#"{"total":2}"#, #"{"total":3}"#])
    #expect(server.requests.map { $0.header("x-tag") } == ["one", "two"])
    #expect(server.requests.allSatisfy { $0.header("authorization") == "Bearer s3cret" && $0.method == "POST" })
    #expect(server.requests.allSatisfy { $0.header("content-type") == "application/json" })
  }

  @Test func answersByTheirTypes() async throws {
    let server = try LoopbackServer.answering { request, peer in
      switch request.target {
      case "/text": peer.send(reply("200 OK", "[1]", type: "text/plain"))
      case "/broken": peer.send(reply("200 OK", "{", type: "application/problem+json; charset=utf-8"))
      case "/busy": peer.send(reply("503 Service Unavailable", "later", type: "text/plain"))
      default: peer.send(reply("404 Not Found", #"{"error":"none"}"#))
      }
    }
    defer { server.stop() }
    let host = try examples()
    func ask(_ target: String, _ more: [String: JSONValue] = [:]) async throws -> JSONValue? {
      var parameters = more
      parameters["url"] = .string(server.url(target))
      return try await host.execute("http.request", parameters: .object(parameters)).output.items.first?.json
    }
    #expect(try await ask("/text") == ["data": "[1]"])
    #expect(try await ask("/text", ["answer": "json"]) == ["data": [1]])
    #expect(try await ask("/broken") == ["data": "{"])
    #expect(
      await #expect(throws: NodeExecutionError.self) { try await ask("/broken", ["answer": "json"]) }?.code == "data_processing")
    let full = try await ask("/none", ["accept_errors": true, "full": true])
    #expect(
      full?["status"] == 404 && full?["body"] == ["error": "none"] && full?["headers"]?["content-type"] == "application/json")
    let busy = await #expect(throws: NodeExecutionError.self) { try await ask("/busy") }
    #expect(busy?.code == "external_service" && busy?.isRetryable == true)
    #expect(await #expect(throws: NodeExecutionError.self) { try await ask("/none") }?.isRetryable == false)
  }

  /// A file goes into the host's store and out of it in pieces: more than the plugin's memory may hold at once.
  @Test func filesGoThroughInPieces() async throws {
    let size = 3 << 20
    let server = try LoopbackServer.answering { request, peer in
      if request.method == "PUT" {
        peer.send(reply("200 OK", #"{"size":\#(request.body.count)}"#))
      } else {
        peer.send("HTTP/1.1 200 OK\r\nContent-Type: Image/PNG; q=1\r\nContent-Length: \(size)\r\nConnection: close\r\n\r\n")
        peer.send([UInt8](repeating: 7, count: size))
      }
    }
    defer { server.stop() }
    let host = try examples()
    var limits = ExecutionLimits()
    limits.memoryBytes = 2 << 20
    let file = try await host.execute(
      "http.request", parameters: ["url": .string(server.url("/a/picture.png?x=/y")), "answer": "file"], limits: limits
    ).output.items
    #expect(file.first?.binary?.mimeKind == "image/png")
    #expect(file.first?.binary?.fileName == "picture.png")
    #expect(file.first?.binary?.fileSize == UInt64(size))
    let sent = try await host.execute(
      "http.request", input: ExecutionDataMap(items: file),
      parameters: ["method": "PUT", "url": .string(server.url("/store")), "send": "file"], limits: limits)
    #expect(sent.output.items.first?.json == ["size": .integer(Int128(size))])
    #expect(server.requests.last?.header("content-type") == "image/png")
  }

  // MARK: json.transform

  @Test func itemsAreFilteredAndTransformed() async throws {
    let host = try examples()
    let input: JSONValue = [
      ["sku": "a", "price": 5, "tags": ["x", "y"], "secret": 1], ["sku": "b", "price": 50, "tags": [], "secret": 2],
    ]
    let parameters: JSONValue = [
      "filter": "={{ $json.price < 10 }}",
      "set": [
        "label": "={{ $json.sku.toUpperCase() + ': ' + $json.tags.join('/') }}", "gross": "={{ $json.price * 1.5 }}",
        "kind": "plain",
      ],
      "rename": ["sku": "id"], "remove": ["secret", "tags"],
    ]
    let result = try await host.execute("json.transform", input: input, parameters: parameters)
    #expect(result.output.items.map(\.json) == [["id": "a", "price": 5, "label": "A: x/y", "gross": 7.5, "kind": "plain"]])
    let kept = try await host.execute("json.transform", input: input, parameters: ["keep": ["price"]])
    #expect(kept.output.items.map(\.json) == [["price": 5], ["price": 50]])
    let wrong = await #expect(throws: NodeExecutionError.self) {
      try await host.execute("json.transform", input: input, parameters: ["set": ["x": "={{ $json.a.b.c }}"]])
    }
    #expect(wrong?.reason == .reported)
  }

  /// What an expression sees does not depend on whether items come one at a time.
  @Test(arguments: [NodeSettings.ExecuteMode.all, .eachItem]) func expressionsSeeAllItems(mode: NodeSettings.ExecuteMode)
    async throws
  {
    let server = try LoopbackServer.answering { request, peer in peer.send(reply("200 OK", "{}")) }
    defer { server.stop() }
    _ = try await examples().execute(
      "http.request", input: [["id": "a"], ["id": "b"]],
      parameters: [
        "url": .string(
          "=\(server.url("/"))\("{{ $itemIndex }}-{{ $json.id }}-{{ $input.last().json.id }}-{{ $input.all().length }}")")
      ],
      settings: NodeSettings(executeMode: mode))
    #expect(server.requests.map(\.target) == ["/0-a-b-2", "/1-b-b-2"])
  }

  // MARK: ai.deepseek.model

  @Test func aModelAnswers() async throws {
    let server = try LoopbackServer.answering { request, peer in
      peer.send(
        reply(
          "200 OK",
          #"{"choices":[{"message":{"role":"assistant","content":"four"}}],"usage":{"prompt_tokens":9,"completion_tokens":1,"total_tokens":10}}"#
        ))
    }
    defer { server.stop() }
    let host = try examples(credentials: ["deepseek": ["api_key": "s3cret"]])
    let model = try host.openSupplier(
      "ai.deepseek.model",
      parameters: ["model": "deepseek-chat", "base_url": .string(server.url("/v1/")), "temperature": 0.25, "max_tokens": 100])
    defer { model.close() }
    let data = try await model.supply().data
    #expect(data["model"] == "deepseek-chat" && data.description.contains("s3cret") == false)
    let answer = try await model.callLLM(
      [Message(role: "system", content: "Be brief."), Message(role: "user", content: "2 + 2?")],
      configuration: LLMConfiguration(model: "", maximumTokens: 5, topP: 0.9, stopSequences: ["\n"]))
    #expect(answer.content == "four" && answer.role == "assistant" && answer.usage?.totalTokens == 10)
    let request = try #require(server.requests.first)
    #expect(request.target == "/v1/chat/completions" && request.header("authorization") == "Bearer s3cret")
    #expect(
      try JSONValue(parsing: request.body) == [
        "model": "deepseek-chat", "stream": false, "max_tokens": 5, "temperature": 0.25, "top_p": 0.9, "stop": ["\n"],
        "messages": [["role": "system", "content": "Be brief."], ["role": "user", "content": "2 + 2?"]],
      ])
  }

  @Test(
    arguments: [
      ("401 Unauthorized", "configuration_error", false), ("402 Payment Required", "resource_exhausted", false),
      ("422 Unprocessable Entity", "invalid_input", false), ("429 Too Many Requests", "external_service", true),
      ("500 Internal Server Error", "external_service", true), ("200 OK", "external_service", false),
    ])
  func aModelsErrors(status: String, code: String, isRetryable: Bool) async throws {
    let server = try LoopbackServer.answering { _, peer in peer.send(reply(status, #"{"error":{"message":"no luck"}}"#)) }
    defer { server.stop() }
    let host = try examples(credentials: ["deepseek": ["api_key": "s3cret"]])
    let model = try host.openSupplier(
      "ai.deepseek.model", parameters: ["model": "deepseek-chat", "base_url": .string(server.url())])
    let error = await #expect(throws: NodeExecutionError.self) {
      try await model.callLLM([Message(role: "user", content: "x")], configuration: LLMConfiguration(model: "m"))
    }
    #expect(error?.code == code && error?.isRetryable == isRetryable)
    #expect(error?.description.contains("s3cret") == false)
  }

  // MARK: memory.window, tool.calendar

  @Test func aConversationIsRemembered() async throws {
    let host = try examples()
    func memory(_ tenant: String, _ parameters: JSONValue = ["window": 3]) throws -> SupplierSession {
      try host.openSupplier(
        "memory.window", parameters: parameters, context: ExecutionContext(tenant: tenant, workflow: "w"))
    }
    let first = try memory("a")
    try await first.storeMessages([Message(role: "system", content: "rules")], session: "s")
    for number in 1...4 { try await first.storeMessages([Message(role: "user", content: "\(number)")], session: "s") }
    #expect(try await first.retrieveMessages(session: "s").map(\.content) == ["rules", "3", "4"])
    #expect(try await first.retrieveMessages(session: "s", limit: 1).map(\.content) == ["rules"])
    first.close()
    #expect(try await memory("a").retrieveMessages(session: "s").map(\.content) == ["rules", "3", "4"])
    #expect(try await memory("b").retrieveMessages(session: "s").isEmpty, "another tenant's")
    #expect(try await memory("a", ["prefix": "other"]).retrieveMessages(session: "s").isEmpty)
    let error = await #expect(throws: NodeExecutionError.self) {
      try await memory("a").storeMessages([Message(role: "robot", content: "x")], session: "s")
    }
    #expect(error?.code == "invalid_input")
    let short = try memory("a", ["message_bytes": 5])
    try await short.storeMessages([Message(role: "user", content: "Grüße")], session: "t")
    #expect(try await short.retrieveMessages(session: "t").map(\.content) == ["Grü"])
  }

  @Test func aToolComputesDates() async throws {
    let tool = try examples().openSupplier("tool.calendar")
    let description = try await tool.asTool()
    #expect(description.name == "calendar" && description.parameters["required"] == ["operation"])
    #expect(try await tool.callTool(["operation": "today"])["date"] == "2026-11-28")
    let day = try await tool.callTool(["operation": "describe", "date": "2021-01-03"])
    #expect(day["weekday"] == "Sunday" && day["iso_week"] == 53 && day["iso_week_year"] == 2020 && day["day_of_year"] == 3)
    #expect(
      try await tool.callTool(["operation": "add", "date": "2023-12-31", "amount": 2, "unit": "months"])["date"] == "2024-02-29")
    #expect(
      try await tool.callTool(["operation": "difference", "date": "2024-03-01", "other": "2023-03-01"]) == ["days": -366])
    for arguments in [
      ["operation": "add", "date": "9999-12-31", "amount": 1], ["operation": "describe", "date": "2023-02-29"],
      ["operation": "difference", "date": "2023-02-28"], ["operation": "leap"], [:],
    ] as [JSONValue] {
      let error = await #expect(throws: NodeExecutionError.self) { try await tool.callTool(arguments) }
      #expect(error?.code == "invalid_input")
    }
  }
}
