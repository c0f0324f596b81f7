import WasmTypes

/// The features of WebAssembly that a module may use.
///
/// What the engine supports is `FeatureSet.supported`; a host may allow less. A module that needs more is refused by a
/// `ValidationError` that names the feature. A feature builds on others: see `Feature.prerequisites`.
public struct FeatureSet: OptionSet, Sendable, Hashable {
  public let rawValue: UInt32

  @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

  @inlinable public init(_ feature: Feature) { rawValue = 1 << UInt32(feature.rawValue) }

  public static let all = FeatureSet(Feature.allCases.map { FeatureSet($0) })

  /// What the engine can run: WebAssembly 3.0 and the proposals that it knows. The default everywhere, in the library as in scripts; a
  /// host that wants less says so in `ModuleConfiguration.features`.
  public static let supported = FeatureSet.all

  @inlinable public func contains(_ feature: Feature) -> Bool { rawValue & FeatureSet(feature).rawValue != 0 }
}
