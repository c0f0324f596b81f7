import WasmTypes

extension Feature {
  /// The feature of a name.
  public init?(named name: String) {
    guard let feature = Feature.allCases.first(where: { $0.name == name }) else { return nil }
    self = feature
  }

  /// The features that it builds on directly.
  public var prerequisites: FeatureSet {
    switch self {
    case .gc: FeatureSet(.functionReferences)
    case .functionReferences, .exceptions: FeatureSet(.referenceTypes)
    case .relaxedSimd: FeatureSet(.simd)
    default: []
    }
  }
}

extension FeatureSet {
  /// WebAssembly 1.0: no later feature.
  public static let mvp = FeatureSet(.mvp)

  /// The set with a feature and everything that it builds on.
  public func enabling(_ feature: Feature) -> FeatureSet {
    var result = union(FeatureSet(feature))
    var added = FeatureSet(feature)
    while !added.isEmpty {
      let needed = Feature.allCases.filter { added.contains($0) }.reduce(into: FeatureSet()) { $0.formUnion($1.prerequisites) }
      added = needed.subtracting(result)
      result.formUnion(needed)
    }
    return result
  }

  /// The set without a feature and everything that builds on it.
  public func disabling(_ feature: Feature) -> FeatureSet { subtracting(FeatureSet(feature)).consistent }

  /// The set without the features that build on one that is not in it. WebAssembly 1.0 is always there.
  public var consistent: FeatureSet {
    var result = union(.mvp)
    while let feature = Feature.allCases.first(where: { result.contains($0) && !result.isSuperset(of: $0.prerequisites) }) {
      result.remove(FeatureSet(feature))
    }
    return result
  }
}
