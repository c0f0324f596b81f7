import WasmEngine
import WasmText

/// Runs scripts of the specification test suite against the engine.
public enum WastRunner {
  /// Runs a script from its beginning to its end. Every assertion counts; of modules and actions only failures do.
  ///
  /// A script that needs a feature which the engine lacks stops there and yields that one failure; or, with
  /// `goesOnWithoutFeatures`, every command that needs the feature fails and the others run.
  ///
  /// Modules may use what the configuration allows, which by default is all that the engine can run; but a script whose name is a path
  /// into the suite's `proposals/threads` is checked by the rules that this proposal was written against (`featuresOfThreads`).
  public static func run(
    source: [UInt8], name: String, configuration: ModuleConfiguration = ModuleConfiguration(),
    goesOnWithoutFeatures: Bool = false
  ) -> WastReport {
    var configuration = configuration
    if name.contains("proposals/threads/") { configuration.features.formIntersection(featuresOfThreads) }
    let commands: [WastCommand]
    do {
      commands = try WastParser.parse(source)
    } catch {
      var report = WastReport(name: name)
      report.failures.append(WastReport.Failure(line: error.line, message: "the script does not parse: \(error.message)"))
      return report
    }
    let session = WastSession(configuration: configuration, goesOnWithoutFeatures: goesOnWithoutFeatures)
    return run(commands, in: session, name: name)
  }

  /// The threads proposal's scripts begin from WebAssembly 1.0: a second memory or table is an error, and sizes have 32 bits.
  private static let featuresOfThreads = FeatureSet.all.subtracting([
    FeatureSet(.referenceTypes), FeatureSet(.multiMemory), FeatureSet(.memory64),
  ])

  /// Runs commands in a new session. Threads that the script does not wait for are waited for at its end.
  static func run(_ commands: [WastCommand], in newSession: consuming WastSession, name: String) -> WastReport {
    var session = newSession
    var report = WastReport(name: name)
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
          guard session.goesOnWithoutFeatures else {
            session.joinThreads()
            report.failures = [failure]
            return report
          }
          report.failures.append(failure)
        }
      }
    }
    session.joinThreads()
    for thread in session.threadReports { report.add(thread) }
    return report
  }
}
