/// The plugin's node kinds: what the kit asks a plugin for.
func nodes() -> [Node] {
  [Node(kind: "text.slugify", version: "1.0.0", definition: definition, .executor(slugify))]
}

private func slugify(_ request: Request) throws(PluginError) -> [JSON] {
  let parameters = request.parameters
  let field = parameters["field"]?.string ?? "text"
  let target = parameters["target"]?.string ?? "slug"
  let options = try options(parameters)
  var items = request.items
  for index in items.indices {
    guard var json = items[index]["json"], let text = json[field]?.string else {
      throw PluginError(
        "invalid_input_data", "an item has no text in the field",
        details: .object([JSON.Member("item", .int(index)), JSON.Member("field", .string(field))]))
    }
    json[target] = .string(String(decoding: slug(text, options: options), as: UTF8.self))
    items[index]["json"] = json
  }
  Log.write(.debug, "slugs made")
  return items
}

private func options(_ parameters: JSON) throws(PluginError) -> SlugOptions {
  var options = SlugOptions()
  if let separator = parameters["separator"] {
    guard let text = separator.string, text.utf8.count <= 8 else {
      throw PluginError("parameter_validation", "separator: a text of at most 8 bytes")
    }
    options.separator = Array(text.utf8)
  }
  if let maximum = parameters["max_length"] {
    guard let length = maximum.int, length >= 0 else {
      throw PluginError("parameter_validation", "max_length: a whole number, 0 for no limit")
    }
    options.maximumLength = length
  }
  if let lowercase = parameters["lowercase"] {
    guard let flag = lowercase.bool else { throw PluginError("parameter_validation", "lowercase: true or false") }
    options.isLowercased = flag
  }
  return options
}

private let definition: StaticString = """
  {
    "kind": "text.slugify",
    "version": "1.0.0",
    "groups": [4],
    "display_name": "Slugify",
    "description": "Makes a slug for URLs and file names of a text.",
    "inputs": [{ "kind": "main", "display_name": "Main" }],
    "outputs": [{ "kind": "main", "display_name": "Main" }],
    "properties": [
      {
        "name": "field", "display_name": "Field", "kind": "string", "required": false, "value": "text",
        "description": "The field that holds the text."
      },
      {
        "name": "target", "display_name": "Target field", "kind": "string", "required": false, "value": "slug",
        "description": "The field that gets the slug."
      },
      {
        "name": "separator", "display_name": "Separator", "kind": "string", "required": false, "value": "-",
        "description": "What stands between words: at most 8 bytes."
      },
      {
        "name": "max_length", "display_name": "Longest slug", "kind": "number", "required": false, "value": 0,
        "description": "In characters; words that do not fit are left out. 0 for no limit.",
        "kind_options": { "min_value": 0, "number_precision": 0, "additional_properties": {} }
      },
      { "name": "lowercase", "display_name": "Lowercase", "kind": "boolean", "required": false, "value": true }
    ],
    "hidden": false
  }
  """
