import WasmTypes

/// The features of WebAssembly that a module may use.
///
/// What the engine supports is `FeatureSet.supported`; a host may allow less. A module that needs more is refused by a
/// `ValidationError` that names the feature.
public struct FeatureSet: OptionSet, Sendable, Hashable {
  public let rawValue: UInt32

  @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

  @inlinable public init(_ feature: Feature) { rawValue = 1 << UInt32(feature.rawValue) }

  public static let all = FeatureSet(Feature.allCases.map { FeatureSet($0) })

  /// What the engine can run.
  public static let supported = FeatureSet.all.subtracting([
    FeatureSet(.threads), FeatureSet(.wideArithmetic), FeatureSet(.customPageSizes),
  ])

  @inlinable public func contains(_ feature: Feature) -> Bool { rawValue & FeatureSet(feature).rawValue != 0 }
}
