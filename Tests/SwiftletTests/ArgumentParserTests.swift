import ComponentABI
import Testing

@testable import swiftlet

private let fuel = ValueOption<UInt64>("--fuel", "-f", value: "N", help: "", parse: Quantity.count)
private let environment = ValueOption<String>("--env", value: "K=V", help: "", repeats: true)
private let stats = Flag("--stats", help: "")

private func parse(_ arguments: [String], _ change: (inout ArgumentGrammar) -> Void = { _ in }) throws(UsageError)
  -> ParsedArguments
{
  var grammar = ArgumentGrammar(options: [fuel, environment, stats], operands: [Operand("FILE", .any, help: "")])
  change(&grammar)
  switch try ArgumentParser(grammar: grammar).parse(arguments) {
  case .parsed(let parsed): return parsed
  case .helpWanted: throw UsageError("help")
  }
}

private func message(_ arguments: [String], _ change: (inout ArgumentGrammar) -> Void = { _ in }) -> String? {
  do {
    _ = try parse(arguments, change)
    return nil
  } catch {
    return error.message
  }
}

@Suite("Argument parser")
struct ArgumentParserTests {
  @Test func bothFormsOfAValue() throws {
    #expect(try parse(["--fuel", "5"]).value(fuel) == 5)
    #expect(try parse(["--fuel=6"]).value(fuel) == 6)
    #expect(try parse(["-f", "7"]).value(fuel) == 7)
    #expect(try parse([]).value(fuel) == nil)
  }

  @Test func aValueMayHoldEqualsSignsAndDashes() throws {
    #expect(try parse(["--env=A=b=c", "--env", "--x=1", "--env="]).values(environment) == ["A=b=c", "--x=1", ""])
  }

  @Test func optionsMayStandBehindOperands() throws {
    let parsed = try parse(["a", "--stats", "b", "-"])
    #expect(parsed.has(stats))
    #expect(parsed.operands == [["a", "b", "-"]])
  }

  @Test func twoDashesEndTheOptions() throws {
    let parsed = try parse(["--stats", "--", "--fuel", "--", "-x"])
    #expect(parsed.operands == [["--fuel", "--", "-x"]])
  }

  @Test func theGuestsArgumentsAreItsOwn() throws {
    let parsed = try parse(["--fuel", "1", "guest.wasm", "--fuel", "x", "--help", "--"]) { $0.stopsAtFirstOperand = true }
    #expect(parsed.operands == [["guest.wasm", "--fuel", "x", "--help", "--"]])
    #expect(try parsed.value(fuel) == 1)
  }

  @Test func operandsAreDealtOutFromTheLeft() throws {
    let operands = [Operand("FILE", help: ""), Operand("ARGS", .any, help: "")]
    #expect(try parse(["f"]) { $0.operands = operands }.operands == [["f"], []])
    #expect(try parse(["f", "1", "2"]) { $0.operands = operands }.operands == [["f"], ["1", "2"]])
    #expect(message([]) { $0.operands = operands } == "missing argument: FILE")
    #expect(message(["f", "g"]) { $0.operands = [operands[0]] } == "unexpected argument 'g'")
    #expect(message([]) { $0.operands = [Operand("FILE", .oneOrMore, help: "")] } == "missing argument: FILE")
  }

  @Test func mistakes() {
    #expect(message(["--fule", "1"]) == "unknown option '--fule'; did you mean '--fuel'?")
    #expect(message(["--fule=1"]) == "unknown option '--fule'; did you mean '--fuel'?")
    #expect(message(["--something"]) == "unknown option '--something'")
    #expect(message(["-x"]) == "unknown option '-x'")
    #expect(message(["--fuel"]) == "option '--fuel' needs a value: --fuel N")
    #expect(message(["--fuel", "many"]) == "option '--fuel': takes a whole number, not 'many'")
    #expect(message(["--fuel", "1", "-f", "2"]) == "option '--fuel' was given twice")
    #expect(message(["--stats=yes"]) == "option '--stats' takes no value")
    #expect(message(["--help"]) == "help")
    #expect(message(["--bad", "--help"]) == "unknown option '--bad'")
  }
}

@Suite("Quantities")
struct QuantityTests {
  @Test(arguments: [
    ("0", 0), ("1048576", 1_048_576), ("64KiB", 65536), ("64MiB", 64 << 20), ("2GiB", 2 << 30), ("3kb", 3000), ("5B", 5),
  ])
  func sizes(text: String, bytes: Int) throws {
    #expect(try Quantity.bytes(text) == bytes)
  }

  @Test(arguments: ["", "MiB", "-1", "1.5MiB", "1TiB", "1 MiB", "9223372036854775807KiB", "99999999999999999999", "٣"])
  func noSizes(text: String) {
    #expect(throws: UsageError.self) { try Quantity.bytes(text) }
  }

  @Test func durations() throws {
    #expect(try Quantity.duration("5s") == .seconds(5))
    #expect(try Quantity.duration("500ms") == .milliseconds(500))
    #expect(try Quantity.duration("1.5m") == .seconds(90))
    #expect(try Quantity.duration("0s") == .zero)
    for text in ["", "5", "s", "-1s", "1e3s", "1d", "nan", "inf", "infs", "1..2s", "99999999999999999999h"] {
      #expect(throws: UsageError.self) { try Quantity.duration(text) }
    }
  }

  @Test func counts() throws {
    #expect(try Quantity.count("1_000_000") == 1_000_000)
    #expect(try Quantity.count("18446744073709551615") == .max)
    for text in ["", "-1", "+1", "_1", "1.0", "0x10", "18446744073709551616"] {
      #expect(throws: UsageError.self) { try Quantity.count(text) }
    }
  }
}

@Suite("Suggestions")
struct SuggestionTests {
  @Test func distances() {
    #expect(editDistance("", "") == 0)
    #expect(editDistance("", "abc") == 3)
    #expect(editDistance("fuel", "fule") == 1)
    #expect(editDistance("validate", "vaildate") == 1)
    #expect(editDistance("kitten", "sitting") == 3)
    #expect(editDistance(String(repeating: "a", count: 100_000), "b") == 128)
  }

  @Test func onlyNearWordsAreSuggested() {
    #expect(didYouMean("rnu", among: ["run", "dump"]) == "; did you mean 'run'?")
    #expect(didYouMean("frobnicate", among: ["run", "dump"]) == "")
    #expect(didYouMean("x", among: []) == "")
  }
}

@Suite("Arguments of run")
struct RunArgumentTests {
  @Test func directories() throws {
    #expect(try PreopenArgument.parse("data") == PreopenArgument(host: "data", guest: "data"))
    #expect(try PreopenArgument.parse("/a/b::/data") == PreopenArgument(host: "/a/b", guest: "/data"))
    for text in ["", "::", "a::", "::b", "a::b::c"] {
      #expect(throws: UsageError.self) { try PreopenArgument.parse(text) }
    }
  }

  @Test func variables() throws {
    #expect(try EnvironmentArgument.parse("A=b=c") == EnvironmentArgument(name: "A", value: "b=c"))
    #expect(try EnvironmentArgument.parse("A=") == EnvironmentArgument(name: "A", value: ""))
    #expect(try EnvironmentArgument.parse("A") == EnvironmentArgument(name: "A", value: nil))
    for text in ["", "=", "=b"] {
      #expect(throws: UsageError.self) { try EnvironmentArgument.parse(text) }
    }
  }
}
