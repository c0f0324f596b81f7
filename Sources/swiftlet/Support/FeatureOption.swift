import ComponentABI
import WasmEngine
import WasmTypes

/// The option by which commands choose what WebAssembly's later features modules may use.
enum FeatureOption {
  static let option = ValueOption<FeatureSet>(
    "--features", value: "LIST",
    help: "Features that modules may use, with '-' before those they may not: -simd,gc. 'all' stands for every one.",
    default: "what the engine supports", parse: parse)

  /// Names separated by commas, from left to right. A feature brings what it builds on, and takes along what builds on it.
  static func parse(_ text: String) throws(UsageError) -> FeatureSet {
    var features = FeatureSet.supported
    for word in text.split(separator: ",", omittingEmptySubsequences: false) {
      let isOff = word.hasPrefix("-")
      let name = String(isOff ? word.dropFirst() : word)
      if name == "all" {
        features = isOff ? .mvp : .all
      } else if let feature = Feature(named: name), feature != .mvp {
        features = isOff ? features.disabling(feature) : features.enabling(feature)
      } else {
        let known = Feature.allCases.filter { $0 != .mvp }.map(\.name) + ["all"]
        throw UsageError("does not know '\(name)'" + didYouMean(name, among: known) + " (\(known.joined(separator: ", ")))")
      }
    }
    return features
  }

  /// How modules are loaded under the options of a command.
  static func configuration(_ arguments: ParsedArguments) throws(UsageError) -> ModuleConfiguration {
    var configuration = ModuleConfiguration()
    if let features = try arguments.value(option) { configuration.features = features }
    return configuration
  }
}
