import WASI
import WasmTypes

/// The functions of preview 1 and their types, written down from its definition, independently of the implementation: a
/// letter a parameter, `i` for i32 and `l` for i64. All but `proc_exit` return an i32.
enum Preview1 {
  static let functions: [(name: String, parameters: String)] = [
    ("args_get", "ii"), ("args_sizes_get", "ii"), ("environ_get", "ii"), ("environ_sizes_get", "ii"),
    ("clock_res_get", "ii"), ("clock_time_get", "ili"),
    ("fd_advise", "illi"), ("fd_allocate", "ill"), ("fd_close", "i"), ("fd_datasync", "i"),
    ("fd_fdstat_get", "ii"), ("fd_fdstat_set_flags", "ii"), ("fd_fdstat_set_rights", "ill"),
    ("fd_filestat_get", "ii"), ("fd_filestat_set_size", "il"), ("fd_filestat_set_times", "illi"),
    ("fd_pread", "iiili"), ("fd_prestat_get", "ii"), ("fd_prestat_dir_name", "iii"), ("fd_pwrite", "iiili"),
    ("fd_read", "iiii"), ("fd_readdir", "iiili"), ("fd_renumber", "ii"), ("fd_seek", "ilii"), ("fd_sync", "i"),
    ("fd_tell", "ii"), ("fd_write", "iiii"),
    ("path_create_directory", "iii"), ("path_filestat_get", "iiiii"), ("path_filestat_set_times", "iiiilli"),
    ("path_link", "iiiiiii"), ("path_open", "iiiiillii"), ("path_readlink", "iiiiii"), ("path_remove_directory", "iii"),
    ("path_rename", "iiiiii"), ("path_symlink", "iiiii"), ("path_unlink_file", "iii"),
    ("poll_oneoff", "iiii"), ("proc_exit", "i"), ("proc_raise", "i"), ("sched_yield", ""), ("random_get", "ii"),
    ("sock_accept", "iii"), ("sock_recv", "iiiiii"), ("sock_send", "iiiii"), ("sock_shutdown", "ii"),
  ]

  static func hasResult(_ name: String) -> Bool { name != "proc_exit" }

  static func parameters(of name: String) -> String? { functions.first { $0.name == name }?.parameters }

  /// The type in the text format.
  static func type(_ name: String, _ parameters: String) -> String {
    let types = parameters.map { $0 == "i" ? " i32" : " i64" }.joined()
    return (types.isEmpty ? "" : "(param\(types))") + (hasResult(name) ? "(result i32)" : "")
  }

  /// A module that exports, for every function, one of the same name that calls it.
  static var wrappers: String {
    var text = "(module\n"
    for (name, parameters) in functions {
      text += "(import \"wasi_snapshot_preview1\" \"\(name)\" (func $\(name) \(type(name, parameters))))\n"
    }
    text += "(memory (export \"memory\") 1)\n"
    for (name, parameters) in functions {
      let arguments = parameters.indices.enumerated().map { "(local.get \($0.offset))" }.joined()
      text += "(func (export \"\(name)\") \(type(name, parameters)) (call $\(name) \(arguments)))\n"
    }
    return text + ")"
  }
}
