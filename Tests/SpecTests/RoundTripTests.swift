import Foundation
import Testing
import WasmPrinter
import WasmText

/// Every valid module of the suite: its text, read again, is the same module.
@Suite struct RoundTripTests {
  static let folders = [
    "", "custom", "proposals/threads", "proposals/custom-page-sizes", "proposals/wide-arithmetic",
  ]

  @Test func everyValidModule() async throws {
    let scripts = try Self.folders.flatMap { try SpecTests.scripts(in: $0) }
    let count = await withTaskGroup(of: Int.self) { group in
      // Two at a time: scripts are large.
      let workers = 2
      for worker in 0..<workers {
        group.addTask { stride(from: worker, to: scripts.count, by: workers).reduce(0) { $0 + Self.check(scripts[$1]) } }
      }
      return await group.reduce(0, +)
    }
    print("modules that their text gives again: \(count)")
    #expect(count > 2000)
  }

  private static let options = TextOptions(emitsNames: true)

  /// Checks the modules of a script and returns their number.
  private static func check(_ script: URL) -> Int {
    var count = 0
    do {
      for command in try WastParser.parse(Array(Data(contentsOf: script)), options: options) {
        guard let module = module(of: command.kind) else { continue }
        let place = "\(script.lastPathComponent):\(command.line)"
        do {
          let bytes = try module.encode()
          let text = try WatPrinter.text(of: bytes)
          let again = try WatParser.parse(text, options: options)
          count += 1
          if module.isText {
            if again != bytes { Issue.record("\(place): the text gives another module") }
          } else if try WatParser.parse(WatPrinter.text(of: again), options: options) != again {
            // Binary modules need not be encoded as the text format encodes them.
            Issue.record("\(place): the text of the text gives another module")
          }
        } catch {
          Issue.record("\(place): \(error)")
        }
      }
    } catch {
      Issue.record("\(script.lastPathComponent): \(error)")
    }
    return count
  }

  /// The module of a command that expects a valid one.
  private static func module(of command: WastCommand.Kind) -> WastModule? {
    switch command {
    case .module(let module), .definition(let module), .assertModuleTrap(let module, _), .assertUnlinkable(let module, _),
      .assertInvalid(let module, _, isCustom: true):
      module
    default: nil
    }
  }
}
