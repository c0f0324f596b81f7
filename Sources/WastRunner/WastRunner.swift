import WasmEngine
import WasmText

/// Runs scripts of the specification test suite against the engine.
public enum WastRunner {
  /// Runs a script from its beginning to its end. Every assertion counts; of modules and actions only failures do.
  ///
  /// A script that needs a feature which the engine lacks stops there and yields that one failure; or, with
  /// `goesOnWithoutFeatures`, every command that needs the feature fails and the others run.
  public static func run(
    source: [UInt8], name: String, configuration: ModuleConfiguration = ModuleConfiguration(),
    goesOnWithoutFeatures: Bool = false
  ) -> WastReport {
    var report = WastReport(name: name)
    let commands: [WastCommand]
    do {
      commands = try WastParser.parse(source)
    } catch {
      report.failures.append(WastReport.Failure(line: error.line, message: "the script does not parse: \(error.message)"))
      return report
    }
    var session = WastSession(configuration: configuration)
    for command in commands {
      do {
        try session.run(command.kind)
        if command.kind.isAssertion { report.passed += 1 }
      } catch {
        switch error {
        case .failed(let message): report.failures.append(WastReport.Failure(line: command.line, message: message))
        case .missing(let feature):
          report.missingFeature = report.missingFeature ?? feature
          let failure = WastReport.Failure(line: command.line, message: "needs \(feature)")
          guard goesOnWithoutFeatures else {
            report.failures = [failure]
            return report
          }
          report.failures.append(failure)
        }
      }
    }
    return report
  }
}
