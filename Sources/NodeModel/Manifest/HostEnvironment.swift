/// What a host is, for plugins that do not run on every one.
public struct HostEnvironment: Sendable, Hashable {
  public var version: SemanticVersion
  /// One of `platforms`.
  public var platform: String
  /// One of `architectures`.
  public var architecture: String

  public init(version: SemanticVersion = hostVersion, platform: String, architecture: String) {
    self.version = version
    self.platform = platform
    self.architecture = architecture
  }

  /// The version of this plugin host.
  public static let hostVersion = SemanticVersion(0, 1, 0)

  /// The names of platforms that a manifest may use.
  public static let platforms = [
    "android", "freebsd", "ios", "linux", "macos", "openbsd", "tvos", "visionos", "wasi", "watchos", "windows",
  ]

  /// The names of architectures that a manifest may use.
  public static let architectures = ["arm", "arm64", "i386", "powerpc64le", "riscv64", "s390x", "wasm32", "x86_64"]

  /// This process.
  public static let current = HostEnvironment(platform: currentPlatform, architecture: currentArchitecture)

  private static var currentPlatform: String {
    #if os(macOS)
      "macos"
    #elseif os(iOS)
      "ios"
    #elseif os(tvOS)
      "tvos"
    #elseif os(watchOS)
      "watchos"
    #elseif os(visionOS)
      "visionos"
    #elseif os(Android)
      "android"
    #elseif os(Windows)
      "windows"
    #elseif os(FreeBSD)
      "freebsd"
    #elseif os(OpenBSD)
      "openbsd"
    #elseif os(WASI)
      "wasi"
    #else
      "linux"
    #endif
  }

  private static var currentArchitecture: String {
    #if arch(arm64)
      "arm64"
    #elseif arch(arm)
      "arm"
    #elseif arch(i386)
      "i386"
    #elseif arch(powerpc64le)
      "powerpc64le"
    #elseif arch(riscv64)
      "riscv64"
    #elseif arch(s390x)
      "s390x"
    #elseif arch(wasm32)
      "wasm32"
    #else
      "x86_64"
    #endif
  }
}
