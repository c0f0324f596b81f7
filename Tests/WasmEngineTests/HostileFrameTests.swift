import Testing
import WasmEngine
import WasmText
import WasmTypes

/// Frames as large as they may be, and calls, throws and blocks with as many values as they may have, at the very end of the stack too.
@Suite struct HostileFrameTests {
  private static let most = 1000

  private func instantiate(_ text: String) throws -> Instance { try instantiate(Module(WatParser.parse(text))) }

  private func instantiate(_ module: Module, stackBytes: Int = 4 << 20) throws -> Instance {
    var limits = StoreLimits()
    limits.stackBytes = stackBytes
    let store = Store(limits: limits)
    store.fuel = 10_000_000
    var imports = Imports()
    // The results that it gives: as many vectors as the import has, each with its number in it.
    let vectors = FunctionType([ValueType](repeating: .v128, count: Self.most), [ValueType](repeating: .v128, count: Self.most))
    imports.define("host", "vectors", type: vectors) { call in
      for index in 0..<Self.most { try call.setResultValue(index, .v128(UInt64(index), .max)) }
    }
    return try store.instantiate(module, imports: imports)
  }

  /// The code of the trap that an action ends with; nil where it ends well.
  private func trap(_ action: () throws -> Void) throws -> TrapCode? {
    do {
      try action()
      return nil
    } catch WasmError.trap(let trap) {
      return trap.code
    }
  }

  private func repeated(_ text: String, _ count: Int = most) -> String {
    repeatElement(text, count: count).joined(separator: " ")
  }

  private func isVector(_ values: [Value], _ index: Int, _ low: UInt64, _ high: UInt64) -> Bool {
    guard index < values.count, case .v128(low, high) = values[index] else { return false }
    return true
  }

  /// The last local and the operands behind it lie in the last slots that an instruction can name.
  @Test(arguments: [32_490, 32_491, 32_493, 32_494, 32_495, 32_497, 32_498, 32_499, 32_500, 40_000, 49_999])
  func vectorsUpToTheEndOfTheFrame(_ locals: Int) throws {
    let text = """
      (module (func (export "f") (result v128) (local \(repeated("v128", locals)))
        (local.set \(locals - 1) (v128.const i64x2 1 2))
        (local.set 0 (v128.const i64x2 3 4))
        (i64x2.add (i64x2.add (local.get \(locals - 1)) (local.get 0)) (i64x2.neg (local.get \(locals - 1))))))
      """
    do {
      #expect(isVector(try instantiate(text).function("f").call(), 0, 3, 4))
      #expect(locals < 32_500)
    } catch WasmError.validation(let error) {
      #expect(error.message.contains("too large a frame"))
      #expect(locals > 32_490)
    }
  }

  /// No limit of the host makes a frame larger than internal code can name.
  @Test func framesBeyondSixteenBits() throws {
    var configuration = ModuleConfiguration()
    configuration.limits.frameSlots = 1_000_000
    configuration.limits.locals = 1_000_000
    for type in ["v128", "i32"] {
      for count in [32_760, 32_768, 65_530, 65_536, 70_000] where type == "v128" || count > 65_000 {
        let text = "(module (func (export \"f\") (local \(repeated(type, count))) (local.set \(count - 1) (local.get 0))))"
        #expect(throws: WasmError.self) { try Module(WatParser.parse(text), configuration: configuration) }
      }
    }
  }

  /// A block's thousand vectors, by every way out of it.
  @Test func thousandVectorsOfABlock() throws {
    let results = "(result \(repeated("v128")))"
    let values = (0..<Self.most).map { "(v128.const i64x2 \($0) -1)" }.joined(separator: " ")
    let instance = try instantiate(
      """
      (module
        (type $t (func (param \(repeated("v128"))) \(results)))
        (tag $e (param \(repeated("v128"))))
        (func $all (export "end") \(results) (i64.const 9) (block \(results) \(values)) (return))
        (func (export "br") \(results) (block \(results) (i64.const 9) \(values) (br 0)))
        (func (export "br_if") (param i32) \(results)
          (block \(results) (i64.const 9) \(values) (br_if 0 (local.get 0)) (return)))
        (func (export "br_table") (param i32) \(results)
          (i32.const 5)
          (block \(results) (i32.const 6) (block \(results) (i64.const 9) \(values) (br_table 0 1 2 (local.get 0))) (return))
          (return))
        (func (export "loop") (param i32) \(results)
          \(values)
          (loop (type $t)
            (local.set 0 (i32.sub (local.get 0) (i32.const 1)))
            (br_if 0 (i32.gt_s (local.get 0) (i32.const 0)))))
        (func (export "if") (param i32) \(results) (if \(results) (local.get 0) (then \(values)) (else (call $all))))
        (func (export "throw") (param i32) \(results)
          (block \(results) (try_table \(results) (catch $e 0) \(values) (throw $e))))
        (func $throw (param i32)
          (if (local.get 0) (then (call $throw (i32.sub (local.get 0) (i32.const 1)))))
          \(values) (throw $e))
        (tag $short (param \(repeated("v128", Self.most - 1))))
        (func $throw-short (param i32) (if (local.get 0) (then (call $throw-short (i32.sub (local.get 0) (i32.const 1)))))
          \(values) (drop) (throw $short))
        (func (export "throw-reference") (param i32) \(results)
          (block (result \(repeated("v128", Self.most - 1)) exnref)
            (try_table (catch_ref $short 0) (call $throw-short (local.get 0))) (unreachable))
          (drop) (v128.const i64x2 \(Self.most - 1) -1))
        (func (export "throw-to-end") (param i32) \(results) (try_table (catch $e 0) (call $throw (local.get 0))) (unreachable)))
      """)
    for name in instance.exports.map(\.0) {
      let function = try instance.function(name)
      for argument: Int32 in 0..<4 where argument == 0 || !function.type.parameters.isEmpty {
        let values = try function.call(function.type.parameters.isEmpty ? [] : [.i32(argument)])
        #expect(values.count == Self.most)
        #expect(values.indices.allSatisfy { isVector(values, $0, UInt64($0), .max) }, "\(name) \(argument)")
      }
    }
  }

  /// Calls that need more room than their caller has, where the stack ends somewhere within: they trap or return.
  @Test func callsAtTheEndOfTheStack() throws {
    let results = "(result \(repeated("v128")))"
    let parameters = "(param \(repeated("v128")))"
    let zeros = repeated("(local.get 1)")
    func recursion(_ body: String) -> String {
      """
      (if (local.get 0) (then (return (call $self (i32.sub (local.get 0) (i32.const 1)))))) \(body)
      """
    }
    func text(_ body: String) -> String {
      """
      (module
        (type $t (func \(parameters) \(results)))
        (import "host" "vectors" (func $host (type $t)))
        (import "host" "vectors" (func $again (type $t)))
        (tag $e \(parameters))
        (table 2 (ref null $t)) (elem (i32.const 0) (ref null $t) (ref.func $host) (ref.func $large))
        (elem declare func $host $large)
        (func $large (type $t) (local \(repeated("v128", 500))) (return_call $again \((0..<Self.most).map { "(local.get \($0))" }.joined(separator: " "))))
        (func $self (export "f") (param i32) \(results) (local v128) \(recursion(body))))
      """
    }
    let bodies = [
      "(return_call $host \(zeros))", "(return_call $large \(zeros))", "(call $host \(zeros))", "(call $large \(zeros))",
      "(return_call_ref $t \(zeros) (ref.func $host))", "(call_ref $t \(zeros) (ref.func $large))",
      "(return_call_indirect (type $t) \(zeros) (i32.const 0))", "(call_indirect (type $t) \(zeros) (i32.const 1))",
      "(block \(results) (try_table (catch $e 0) \(zeros) (throw $e)) (unreachable))",
    ]
    for body in bodies {
      let module = try Module(WatParser.parse(text(body)))
      var returned = 0
      var trapped = 0
      for stackBytes in stride(from: 15_900, to: 200_000, by: 15_856) {
        let function = try instantiate(module, stackBytes: stackBytes).function("f")
        for depth: Int32 in [0, 1, 3] {
          switch try trap({ _ = try function.call([.i32(depth)]) }) {
          case nil: returned += 1
          case .callStackExhausted: trapped += 1
          case let code: Issue.record("\(body): \(String(describing: code))")
          }
        }
      }
      #expect(returned > 0 && trapped > 0, "\(body): \(returned) \(trapped)")
    }
  }

  @Test func callsOfNullAndOfTheHost() throws {
    let instance = try instantiate(
      """
      (module
        (type $t (func (param \(repeated("v128"))) (result \(repeated("v128")))))
        (import "host" "vectors" (func $host (type $t)))
        (elem declare func $host)
        (func (export "null") (result \(repeated("v128"))) (local v128)
          (call_ref $t \(repeated("(local.get 0)")) (ref.null $t)))
        (func (export "tail-null") (result \(repeated("v128"))) (local v128)
          (return_call_ref $t \(repeated("(local.get 0)")) (ref.null $t)))
        (func (export "host") (result \(repeated("v128"))) (local v128)
          (call_ref $t \(repeated("(local.get 0)")) (ref.func $host)))
        (func (export "tail-host") (result \(repeated("v128"))) (local v128)
          (return_call_ref $t \(repeated("(local.get 0)")) (ref.func $host))))
      """)
    for name in ["null", "tail-null"] {
      #expect(try trap { _ = try instance.function(name).call() } == .nullFunctionReference)
    }
    for name in ["host", "tail-host"] {
      let values = try instance.function(name).call()
      #expect(values.indices.allSatisfy { isVector(values, $0, UInt64($0), .max) }, "\(name)")
    }
  }

  /// A table of branches into as many blocks, each of which catches.
  @Test func manyBranchTargetsAndClauses() throws {
    let depth = 2000
    let opens = (0..<depth).map { _ in "(block $h (try_table (catch_all $h)" }.joined()
    let table = (0..<depth * 2).map(String.init).joined(separator: " ")
    let instance = try instantiate(
      """
      (module (tag $e)
        (func (export "f") (param i32)
          (block $out (try_table (catch_all $out)
            \(opens) (br_table \(table) (local.get 0)) \(repeated(") (throw $e))", depth))))))
      """)
    for target: Int32 in [0, 1, 2, 1999, 3998, 3999, 100_000, -1] {
      #expect(try trap { _ = try instance.function("f").call([.i32(target)]) } == nil)
    }
  }
}
