import Foundation

/// What is wrong with a file of a plugin, in the end of a sentence that begins with its name.
enum FileFault: Error, Hashable {
  case missing
  /// A link, or `..` in one, leads out of the directory.
  case escapes
  /// A directory, a device, a pipe: it could be read for ever, or not at all.
  case notRegular
  case tooLarge(limit: Int)
  /// Links lead to links without end.
  case tooManyLinks
  /// Somebody kept writing while it was read.
  case unstable
  /// An error number of the system.
  case system(Int32)

  var message: String {
    switch self {
    case .missing: "is missing"
    case .escapes: "leads out of the plugin's directory"
    case .notRegular: "is no regular file"
    case .tooLarge(let limit): "is larger than \(limit) bytes"
    case .tooManyLinks: "is a link that leads to too many others"
    case .unstable: "changed while it was read"
    case .system(let number): "cannot be read: \(String(cString: strerror(number)))"
    }
  }

  /// The fault that the last system call met.
  static var last: FileFault { FileFault(errno) }

  init(_ number: Int32) {
    switch number {
    case ENOENT, ENOTDIR: self = .missing
    case ELOOP: self = .tooManyLinks
    default: self = .system(number)
    }
  }
}
