/// The plugin's node kinds: what the kit asks a plugin for.
func nodes() -> [Node] {
  [Node(kind: "http.request", version: "1.0.0", definition: definition, .executor(request))]
}

/// A request for each item; the answer takes the item's place.
private func request(_ request: Request) throws(PluginError) -> [JSON] {
  var answers: [JSON] = []
  for (index, item) in request.items.enumerated() {
    let parameters = try Parameters(Expression.parameters(item: index))
    answers.append(try answer(to: parameters, for: item))
  }
  return answers
}

private func answer(to parameters: Parameters, for item: JSON) throws(PluginError) -> JSON {
  let request = try parameters.request(for: item)
  if let file = parameters.uploads ? item["binary"] : nil {
    return try read(try upload(file, with: request), parameters)
  }
  if parameters.answer == .file { return try read(try HTTP.send(request), parameters) }
  let reply = try HTTP.fetch(request)
  try parameters.check(reply.status, reply.body)
  return parameters.item(
    try content(reply.body, mimeKind: reply["content-type"] ?? "", as: parameters.answer), status: reply.status, url: reply.url,
    headers: reply.headers)
}

/// How much of a file is in this instance's memory at once.
let pieceSize = 64 << 10

/// Sends a file of the host's store as the body, piece by piece.
private func upload(_ file: JSON, with request: HTTP.Request) throws(PluginError) -> HTTP.Response {
  guard let key = file["file_key"]?.string else {
    throw PluginError("invalid_input_data", "the item's binary has no file_key")
  }
  let upload = try HTTP.begin(request)
  var offset: UInt64 = 0
  while true {
    let piece = try Binary.read(key, offset: offset, length: pieceSize)
    if piece.isEmpty { break }
    try upload.write(piece)
    offset += UInt64(piece.count)
  }
  return try upload.finish()
}

private func read(_ response: consuming HTTP.Response, _ parameters: Parameters) throws(PluginError) -> JSON {
  let (status, url, headers) = (response.status, response.url, response.headers)
  let mimeKind = HTTP.value(of: "content-type", in: headers) ?? ""
  guard parameters.answer == .file, status < 400 else {
    var body: [UInt8] = []
    while true {
      let piece = try response.read(pieceSize)
      if piece.isEmpty { break }
      body.append(contentsOf: piece)
    }
    try parameters.check(status, body)
    return parameters.item(try content(body, mimeKind: mimeKind, as: parameters.answer), status: status, url: url, headers: headers)
  }
  let writer = try Binary.Writer(
    Binary.Description(mimeKind: mediaType(mimeKind), fileName: fileName(of: url)))
  while true {
    let piece = try response.read(pieceSize)
    if piece.isEmpty { break }
    try writer.write(piece)
  }
  let reference = try writer.finish()
  var item = parameters.item(.object([]), status: status, url: url, headers: headers)
  item["binary"] = reference.json
  return item
}

private let definition: StaticString = """
  {
    "kind": "http.request",
    "version": "1.0.0",
    "groups": [4],
    "display_name": "HTTP request",
    "description": "Sends a request for each item and answers with what came back.",
    "inputs": [{ "kind": "main", "display_name": "Main" }],
    "outputs": [{ "kind": "main", "display_name": "Main" }],
    "properties": [
      {
        "name": "method", "display_name": "Method", "kind": "options", "required": false, "value": "GET",
        "options": [
          { "name": "GET", "value": "GET" }, { "name": "POST", "value": "POST" }, { "name": "PUT", "value": "PUT" },
          { "name": "PATCH", "value": "PATCH" }, { "name": "DELETE", "value": "DELETE" }, { "name": "HEAD", "value": "HEAD" }
        ]
      },
      {
        "name": "url", "display_name": "URL", "kind": "string", "required": true,
        "placeholder": "https://api.example.com/items"
      },
      {
        "name": "query", "display_name": "Query", "kind": "json", "required": false,
        "description": "An object whose members are added to the URL."
      },
      {
        "name": "headers", "display_name": "Headers", "kind": "json", "required": false,
        "description": "An object whose members are sent as headers."
      },
      {
        "name": "send", "display_name": "Send", "kind": "options", "required": false, "value": "nothing",
        "options": [
          { "name": "Nothing", "value": "nothing" }, { "name": "JSON", "value": "json" }, { "name": "Text", "value": "text" },
          { "name": "The item's file", "value": "file" }
        ]
      },
      {
        "name": "body", "display_name": "Body", "kind": "json", "required": false,
        "display_options": { "show": { "send": ["json", "text"] } }
      },
      {
        "name": "credential", "display_name": "Credential", "kind": "string", "required": false,
        "description": "A credential's name, or name.field. The host adds it; this plugin never sees it."
      },
      {
        "name": "credential_header", "display_name": "Credential's header", "kind": "string", "required": false,
        "value": "authorization"
      },
      {
        "name": "credential_prefix", "display_name": "Credential's prefix", "kind": "string", "required": false,
        "value": "Bearer "
      },
      {
        "name": "answer", "display_name": "Answer", "kind": "options", "required": false, "value": "auto",
        "options": [
          { "name": "By its media type", "value": "auto" }, { "name": "JSON", "value": "json" },
          { "name": "Text", "value": "text" }, { "name": "A file", "value": "file" }
        ]
      },
      {
        "name": "full", "display_name": "Status and headers, too", "kind": "boolean", "required": false, "value": false
      },
      {
        "name": "accept_errors", "display_name": "Answers of 400 and above are no errors", "kind": "boolean",
        "required": false, "value": false
      },
      {
        "name": "redirects", "display_name": "Redirects", "kind": "number", "required": false, "value": 5,
        "kind_options": { "min_value": 0, "max_value": 20, "number_precision": 0, "additional_properties": {} }
      },
      {
        "name": "timeout", "display_name": "Timeout in milliseconds", "kind": "number", "required": false,
        "kind_options": { "min_value": 1, "number_precision": 0, "additional_properties": {} }
      }
    ],
    "hidden": false
  }
  """
