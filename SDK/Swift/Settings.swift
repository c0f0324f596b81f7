import HetumindC

/// Settings and credentials that the plugin is granted by name.
public enum Settings {
  /// A setting; nil where the host has none of that name.
  public static func config(_ name: String) throws(PluginError) -> JSON? {
    let name = handOver(name.utf8)
    var isFound = false
    let text = try ask(hm_string()) { hm_config(name, &isFound, $0, $1) }
    return isFound ? try json(text) : nil
  }

  /// A credential's fields, an object. `HTTP.SecretHeader` uses credentials without showing them.
  public static func credential(_ name: String) throws(PluginError) -> JSON {
    let name = handOver(name.utf8)
    return try json(ask(hm_string()) { hm_credential(name, $0, $1) })
  }
}
