/// What an answer's body is to the workflow.
func content(_ body: [UInt8], mimeKind: String, as answer: Parameters.Answer) throws(PluginError) -> JSON {
  let text = JSON.string(String(decoding: body, as: UTF8.self))
  let isJSON = answer == .json || answer == .auto && isJSON(mediaType(mimeKind))
  guard isJSON, !body.isEmpty else { return text }
  if let json = body.withUnsafeBufferPointer({ JSON(parsing: $0) }) { return json }
  if answer == .auto { return text }
  throw PluginError("data_processing", "the answer is not JSON")
}

/// A media type without its parameters, in lower case.
func mediaType(_ header: String) -> String {
  var bytes: [UInt8] = []
  for byte in header.utf8 where byte != UInt8(ascii: " ") {
    if byte == UInt8(ascii: ";") { break }
    bytes.append(byte)
  }
  return bytes.isEmpty ? "application/octet-stream" : lowercased(String(decoding: bytes, as: UTF8.self))
}

/// `application/json`, and types that end in `+json`.
private func isJSON(_ type: String) -> Bool {
  JSON.isSame(type, "application/json") || type.utf8.suffix(5).elementsEqual("+json".utf8)
}

/// The last part of a URL's path; nil where there is none.
func fileName(of url: String) -> String? {
  var name: [UInt8] = []
  var slashes = 0
  for byte in url.utf8 {
    if byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#") { break }
    if byte == UInt8(ascii: "/") {
      slashes += 1
      name = []
    } else {
      name.append(byte)
    }
  }
  return slashes < 3 || name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
}

/// ASCII letters only, as protocols' names have no others.
func lowercased(_ text: String) -> String {
  String(decoding: text.utf8.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }, as: UTF8.self)
}
