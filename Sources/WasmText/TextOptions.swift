/// How text is turned into a module.
public struct TextOptions: Sendable {
  /// Whether identifiers become a custom section `name`.
  public var emitsNames: Bool
  /// Whether the annotations `@name`, `@custom` and `@metadata.code.branch_hint` are read; otherwise they are skipped as others are.
  public var readsAnnotations = true
  /// The largest source in bytes. Parsing needs up to about 30 bytes of memory for each.
  public var maximumByteCount: Int

  public init(emitsNames: Bool = false, maximumByteCount: Int = 64 << 20) {
    self.emitsNames = emitsNames
    self.maximumByteCount = maximumByteCount
  }
}
