/// The name of an interface, `ns:pkg/iface@1.2.3`, split at its version.
struct InterfaceName: Hashable {
  /// Without the version.
  let base: String
  /// Major, minor and patch; nil where the name has no version, or none of three numbers.
  let version: [Int]?
  private let text: String

  init(_ text: String) {
    self.text = text
    guard let at = text.lastIndex(of: "@") else {
      (base, version) = (text, nil)
      return
    }
    // A pre-release is compatible with itself only.
    let numbers = text[text.index(after: at)...].split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
    let complete = numbers.compactMap { $0 }
    (base, version) = complete.count == 3 && numbers.count == 3 ? (String(text[..<at]), complete) : (text, nil)
  }

  /// Whether an interface of this name can stand for another: the same, or one of a semver-compatible version.
  ///
  /// Compatible are versions with the same leftmost number that is not zero.
  func serves(_ wanted: InterfaceName) -> Bool {
    if self == wanted { return true }
    guard base == wanted.base, let version, let other = wanted.version else { return false }
    if version[0] != 0 || other[0] != 0 { return version[0] == other[0] }
    return version[1] == other[1] && version[1] != 0
  }
}
